import { siteRoot } from "../../browser/siteRoot.ts";
import { counted } from "../../text/counted.ts";
import { merge } from "../core/changeList.ts";
import { exportFormats } from "../core/exportList.ts";
import type { PaperData } from "../core/paperData.ts";
import { EMPTY, type ReaderList } from "../core/readerList.ts";
import { readList } from "../core/readList.ts";
import { byId } from "./byId.ts";
import { saveFile } from "./saveFile.ts";

/** More than any list has, in bytes. */
const LARGEST = 5_000_000;

/** As many papers as the largest survey has: more than a page should show. */
const MOST = 10_000;

interface Page {
	readonly papers: ReadonlyMap<string, PaperData>;
	/** loads what is not known yet of some papers; false where that failed */
	readonly know: (slugs: readonly string[]) => Promise<boolean>;
	/** undefined where what is kept cannot be read */
	readonly list: () => ReaderList | undefined;
	readonly replace: (list: ReaderList, said: string) => void;
	readonly say: (text: string) => void;
}

/** The part of the list page that makes files of a list, and reads one. */
export function exchange({ papers, know, list, replace, say }: Page): void {
	const form = byId<HTMLFormElement>("import");
	const file = byId<HTMLInputElement>("file");

	const exported = () => {
		const format = exportFormats.find(
			({ extension }) => extension === byId<HTMLSelectElement>("format").value,
		)!;
		const text = format.write({
			list: list() ?? EMPTY,
			papers,
			address: ({ url }) => new URL(siteRoot + url, location.href).href,
		});
		return { ...format, text };
	};

	byId("download").addEventListener("click", () => {
		saveFile({ ...exported(), name: "my-list" });
	});

	byId("copy").addEventListener("click", async () => {
		const { text, name } = exported();
		try {
			await navigator.clipboard.writeText(text);
			say(`Copied: ${name}.`);
		} catch {
			say("This browser does not let the page copy. Download the file instead.");
		}
	});

	file.addEventListener("change", async () => {
		const [chosen] = file.files ?? [];
		form.hidden = true;
		if (!chosen) return;
		if (chosen.size > LARGEST)
			return say(`${chosen.name} is too large for a list. Nothing was changed.`);
		const read = readList((await chosen.text().catch(() => "")) || "nothing");
		if (!read.list)
			return say(
				`${chosen.name} is no list of papers. ${read.problem} Nothing was changed. Choose a file ` +
					"that a list was downloaded to as JSON.",
			);
		const { length } = read.list.papers;
		if (length > MOST)
			return say(
				`${chosen.name} has ${length} papers, and a list can have ${MOST}. Nothing was changed. Part ` +
					"it into several files.",
			);
		const known = await know(read.list.papers.map(({ slug }) => slug));
		offer(read.list, chosen.name, known);
	});

	/** Asks what to do with a list that was read; where nothing is kept there is nothing to ask. */
	function offer(read: ReaderList, name: string, known: boolean): void {
		const kept = list();
		const own = new Set(kept?.papers.map(({ slug }) => slug));
		const added = read.papers.filter(({ slug }) => !own.has(slug)).length;
		const unknown = read.papers.filter(({ slug }) => known && !papers.has(slug)).length;
		const count = counted(read.papers.length, "paper");
		const found = `${name} has ${count}${unknown ? `, ${unknown} of them not in this survey` : ""}`;
		file.value = "";
		if (kept?.papers.length === 0) {
			replace(read, `${found}.`);
			return;
		}
		byId("found").textContent = `${found}; ${added} not on your list.`;
		form.hidden = false;
		form.onclick = ({ target }) => {
			if (!(target instanceof HTMLButtonElement)) return;
			form.hidden = true;
			if (target.value === "merge")
				replace(merge(list() ?? EMPTY, read), `Added ${added} from ${name}.`);
			if (target.value === "replace") replace(read, `Replaced by ${name}.`);
		};
		form.querySelector("button")?.focus();
	}
}
