import type { DiffLine } from "../../text/diffLines.ts";
import type { Deed, Outcome, Proposal } from "../core/wire.ts";
import { post } from "./askDesk.ts";
import { button, element } from "./element.ts";

const SIGNS: Readonly<Record<DiffLine["kind"], string>> = {
	same: " ",
	added: "+",
	removed: "−",
	gap: "⋯",
};

const READ_AS: Readonly<Record<DiffLine["kind"], string>> = {
	same: "",
	added: "added: ",
	removed: "removed: ",
	gap: "lines left out",
};

/**
 * Shows what a deed would write, and writes it when a person says so.
 *
 * @param place gets it; it is emptied first
 * @param onDone told what became of it
 * @param onCancel told that the person would rather not
 */
export async function review(
	place: HTMLElement,
	deed: Deed,
	onDone: (outcome: Outcome) => void,
	onCancel: () => void,
): Promise<void> {
	place.replaceChildren(element("p", { className: "note" }, "Looking …"));
	const proposal = await post<Proposal>("propose", deed).catch(
		(error: Error): Proposal => ({ files: [], problems: [error.message], stamp: "" }),
	);
	const cancel = button("Cancel", onCancel);
	if (proposal.problems.length > 0 || proposal.files.length === 0) {
		const problems = proposal.problems.length > 0 ? proposal.problems : ["It says so already."];
		place.replaceChildren(
			element(
				"div",
				{ className: "refused", role: "alert" },
				problems.map((problem) => element("p", {}, problem)),
			),
			element("p", { className: "actions" }, cancel),
		);
		return;
	}
	const write = button("Write it", async () => {
		write.disabled = true;
		const agreed = { deed, stamp: proposal.stamp };
		onDone(
			await post<Outcome>("write", agreed).catch((error: Error) => ({
				...{ done: false, said: error.message },
				state: { composed: -1, problems: [], last: undefined },
			})),
		);
	});
	write.classList.add("main");
	place.replaceChildren(
		...proposal.files.map(({ file, lines }) => diffElement(file, lines)),
		element("p", { className: "actions" }, write, cancel),
	);
	write.focus();
	write.scrollIntoView({ block: "nearest" });
}

/** What changes in a file, for eyes and for ears. */
function diffElement(file: string, lines: readonly DiffLine[]): HTMLElement {
	return element(
		"figure",
		{ className: "diff" },
		element("figcaption", {}, element("code", {}, file)),
		element(
			"pre",
			{ tabIndex: 0, "aria-label": `What changes in ${file}` },
			lines.map(({ kind, text }) =>
				element(
					kind === "added" ? "ins" : kind === "removed" ? "del" : "span",
					{},
					element("span", { "aria-hidden": "true" }, `${SIGNS[kind]} `),
					READ_AS[kind] !== "" && element("span", { className: "heard" }, READ_AS[kind]),
					`${text}\n`,
				),
			),
		),
	);
}
