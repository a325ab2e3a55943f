import type { DeskTheme } from "../../core/answerDesk.ts";
import type { DeskPaper } from "../../core/deskPaper.ts";
import { post } from "../askDesk.ts";
import { button, element, labelled } from "../element.ts";
import { turns } from "../turns.ts";
import type { Form } from "./form.ts";

/** So many themes a paper can be given here. */
const MOST = 5;

/**
 * Asks for the themes of a paper and the phrase that justifies each. What a person selects on the page, or
 * in the text below, is taken for the phrase of the last line that had the focus.
 */
export function themesForm(paper: DeskPaper, themes: readonly DeskTheme[]): Form {
	const { slug, nearest, listed } = paper;
	const filed = paper.themes
		.flatMap(({ narrower, ...own }) => (narrower?.curated ? [own, narrower] : [own]))
		.filter(({ theme }) => themes.some(({ id }) => id === theme));
	const rows = element("div", { className: "rows" });
	let takeMeant: ((given: string) => Promise<void>) | undefined;
	const addRow = (theme = "", phrase = "") => {
		const at = rows.children.length;
		const list = `phrases-${at}`;
		const choice = element(
			"select",
			{ name: `theme-${at}`, onchange: () => suggest() },
			element("option", { value: "" }, "none"),
			themes.map(({ id, title }) =>
				element("option", { value: id, selected: id === theme }, title),
			),
		);
		const field = element("input", {
			name: `phrase-${at}`,
			value: phrase,
			onfocus: () => {
				takeMeant = take;
			},
			onchange: () => void take(field.value),
		});
		field.setAttribute("list", list);
		const said = element("small", { "aria-live": "polite" });
		const phrases = element("datalist", { id: list });
		const suggest = () => {
			const known = nearest.find((near) => near.theme === choice.value)?.phrases ?? [];
			phrases.replaceChildren(...known.map((value) => element("option", { value })));
		};
		suggest();
		const begin = turns();
		const take = async (given: string) => {
			if (given.trim() === "") return;
			const isLast = begin();
			const found = await post<string | null>("phrase", { slug, given }).catch(
				(error: Error) => error,
			);
			if (!isLast()) return;
			said.textContent =
				found === null
					? "It stands neither in the title nor in the abstract."
					: found instanceof Error
						? found.message
						: "";
			if (typeof found !== "string") return;
			field.value = found;
			field.dispatchEvent(new Event("input", { bubbles: true }));
		};
		takeMeant ??= take;
		rows.append(
			element(
				"fieldset",
				{},
				element("legend", {}, at === 0 ? "Theme under which it stands" : "Also under"),
				labelled("Theme", choice),
				labelled("Phrase of the paper that justifies it", field),
				phrases,
				said,
			),
		);
		return field;
	};
	for (const { theme, phrases } of filed) addRow(theme, phrases[0]);
	if (rows.children.length === 0) addRow();
	const text = element("textarea", {
		className: "listed",
		// In a field that is read-only by itself, browsers move no caret by keys.
		"aria-readonly": "true",
		onbeforeinput: (event: Event) => event.preventDefault(),
		spellcheck: false,
		rows: 6,
		value: `${listed.title}\n\n${listed.abstract}`,
		onkeyup: () => takeSelected(),
		onmouseup: () => takeSelected(),
	});
	const takeSelected = () =>
		void takeMeant?.(text.value.slice(text.selectionStart, text.selectionEnd));
	const add = button("Another theme", () => {
		addRow().closest("fieldset")?.querySelector("select")?.focus();
		add.hidden = rows.children.length >= MOST;
	});
	return {
		body: [
			rows,
			element("p", {}, add),
			labelled(
				"The text as listed",
				text,
				"Select the phrase on the page, or here with Shift and the arrows. Without a theme the " +
					"paper is filed nowhere, by decision.",
			),
		],
		deed: () => {
			const pairs = Array.from(rows.children, (row): [string, string | null] => [
				row.querySelector("select")?.value ?? "",
				row.querySelector("input")?.value.trim() || null,
			]).filter(([theme]) => theme !== "");
			const { primary } = paper.decisions;
			const isPrimaryGone = primary !== undefined && pairs.every(([theme]) => theme !== primary);
			return {
				changes: [
					{ slug, key: "themes", value: Object.fromEntries(pairs) },
					...(isPrimaryGone ? [{ slug, key: "primary" as const }] : []),
				],
			};
		},
		hear: (message) => {
			if (message.type === "selection") void takeMeant?.(message.text);
		},
	};
}
