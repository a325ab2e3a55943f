import { forgetItem } from "../../core/decide.ts";
import type { DeskPaper } from "../../core/deskPaper.ts";
import { element } from "../element.ts";
import { does, type Row } from "./part.ts";

/** The corrected stretches of a paper, its macros, and what can be added to them. */
export function textRows(paper: DeskPaper): Row[] {
	const { text = [], macros = {} } = paper.decisions;
	const code = (of: string) => element("code", {}, of);
	return [
		...text.map(({ listed, shown }, at): Row => {
			const reads = shown === "" ? " is left out" : [" reads ", code(shown)];
			return {
				name: listed,
				shown: element("p", {}, code(listed), listed === shown ? " stays as listed" : reads),
				actions: [
					{ label: "Change", form: `text ${at}` },
					does("Remove", forgetItem(paper, "text", at)),
				],
			};
		}),
		...Object.entries(macros).map(
			([name, shown]): Row => ({
				name: `macro ${name}`,
				shown: element("p", {}, code(`\\${name}`), ` stands for ${shown}`),
				actions: [{ label: "Change", form: `macro ${name}` }],
			}),
		),
		{
			name: "the text",
			shown: undefined,
			actions: [
				{ label: "Correct a stretch", form: "text new" },
				{ label: "Explain a macro", form: "macro new" },
			],
		},
	];
}
