import type { DeskTheme } from "../core/answerDesk.ts";
import type { DeskPaper } from "../core/deskPaper.ts";
import type { PageMessage } from "../core/messages.ts";
import type { Outcome } from "../core/wire.ts";
import { type Draft, restoreValues, valuesOf } from "./draft.ts";
import { button, element } from "./element.ts";
import type { Form } from "./forms/form.ts";
import { formOf } from "./forms/formOf.ts";
import type { Part, Row } from "./parts/part.ts";
import { partsOf } from "./parts/partsOf.ts";
import { review } from "./review.ts";
import type { View } from "./view.ts";

interface Setting {
	readonly themes: readonly DeskTheme[];
	readonly onDone: (outcome: Outcome) => void;
	/** told what is begun, and that nothing is any more */
	readonly keep: (draft: Draft | undefined) => void;
	/** at which row the person was, by name */
	readonly row: string | undefined;
	readonly onRow: (name: string) => void;
}

/** A paper with all that can be corrected of it. One form is open at a time. */
export function paperView(
	paper: DeskPaper,
	{ themes, onDone, keep, row: last, onRow }: Setting,
): View & {
	/** opens a form, with what a person had begun */
	open(name: string, values?: Draft["values"]): void;
} {
	const openers = new Map<string, (values?: Draft["values"]) => void>();
	let close: ((isDone: boolean) => void) | undefined;
	let form: Form | undefined;
	let lastActions: HTMLElement | undefined;

	const rowElement = (row: Row): HTMLElement => {
		const place = element("div", { className: "work" });
		const actions = element("p", { className: "actions" });
		const begin = (opener: HTMLElement) => {
			close?.(false);
			onRow(row.name);
			actions.hidden = true;
			close = (isDone) => {
				place.replaceChildren();
				actions.hidden = false;
				close = form = undefined;
				keep(undefined);
				if (!isDone) opener.focus();
			};
		};
		const done = (outcome: Outcome) => {
			if (outcome.done) close?.(true);
			onDone(outcome);
		};
		const openForm = (opener: HTMLElement, name: string, values?: Draft["values"]) => {
			const made = formOf(name, paper, themes);
			if (!made) return;
			begin(opener);
			form = made;
			const shown = element("div", { className: "shown" });
			const fields = element(
				"form",
				{
					onsubmit: (event: Event) => {
						event.preventDefault();
						const deed = made.deed();
						if (deed) void review(shown, deed, done, () => close?.(false));
						else shown.replaceChildren(element("p", { role: "alert" }, "Nothing is changed yet."));
					},
					oninput: () => {
						shown.replaceChildren();
						keep({ slug: paper.slug, form: name, values: valuesOf(fields) });
					},
					onkeydown: (event: KeyboardEvent) => {
						const isLine = !(event.target instanceof HTMLTextAreaElement) || event.ctrlKey;
						if (event.key !== "Enter" || !isLine || event.target instanceof HTMLButtonElement)
							return;
						event.preventDefault();
						fields.requestSubmit();
					},
				},
				made.body,
				element(
					"p",
					{ className: "actions" },
					element("button", { type: "submit" }, "See the change"),
					button("Cancel", () => close?.(false)),
				),
			);
			place.replaceChildren(fields, shown);
			if (values) {
				restoreValues(fields, values);
				made.restored?.();
			}
			keep({ slug: paper.slug, form: name, values: valuesOf(fields) });
			const first = fields.querySelector<HTMLElement>(
				"input:not([readonly]),textarea:not([readonly]),select",
			);
			first?.focus();
		};
		for (const { label, form: name, deed } of row.actions) {
			const opener = button(label, () => {
				if (name !== undefined) openForm(opener, name);
				if (!deed) return;
				begin(opener);
				void review(place, deed(), done, () => close?.(false));
			});
			opener.setAttribute("aria-label", `${label}: ${row.name}`);
			if (name !== undefined) openers.set(name, (values) => openForm(opener, name, values));
			actions.append(opener);
		}
		if (row.name === last) lastActions = actions;
		return element("div", { className: "row" }, row.shown, actions, place);
	};
	const partElement = ({ title, rows }: Part) =>
		element("section", { "aria-label": title }, element("h2", {}, title), rows.map(rowElement));

	const view = element(
		"div",
		{ className: "paper" },
		element("h1", { tabIndex: -1 }, paper.title),
		partsOf(paper, themes).map(partElement),
		paper.findings.length > 0 && [
			element("h2", {}, "Findings"),
			element(
				"ul",
				{},
				paper.findings.map(({ kind, detail }) => element("li", {}, `${kind}: ${detail}`)),
			),
		],
	);
	const hear = (message: PageMessage) => {
		if (form) {
			form.hear?.(message);
			return;
		}
		const result =
			message.type === "result"
				? paper.results.findIndex(({ quote }) => sameWords(quote, message.text))
				: -1;
		const name =
			message.type === "formula"
				? `formula ${paper.formulas.findIndex(({ nth }) => nth === message.nth)}`
				: `result ${result}`;
		openers.get(name)?.();
	};
	return {
		...{ element: view, hear, isBusy: () => close !== undefined },
		open: (name, values) => openers.get(name)?.(values),
		focus: () => {
			const place = lastActions?.querySelector("button") ?? view.querySelector("h1");
			place?.focus({ preventScroll: lastActions === undefined });
		},
		escape: () => {
			const isOpen = close !== undefined;
			close?.(false);
			return isOpen;
		},
	};
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");

/** Whether a sentence of a page is one of a paper: its formulas are written otherwise there. */
const sameWords = (quote: string, text: string) =>
	lettersOf(quote).slice(0, 40) === lettersOf(text).slice(0, 40);
