import { correctStretch, defineMacro } from "../../core/decide.ts";
import type { DeskPaper } from "../../core/deskPaper.ts";
import { element, labelled } from "../element.ts";
import type { Form } from "./form.ts";

/** Asks how a stretch of the text should read. */
export function stretchForm(paper: DeskPaper, at: number | undefined): Form {
	const before = at === undefined ? undefined : paper.decisions.text?.[at];
	const listed = element("input", { name: "listed", value: before?.listed ?? "" });
	const shown = element("input", { name: "shown", value: before?.shown ?? "" });
	const where = element("textarea", {
		...{ name: "where", rows: 2, value: before?.where?.join("\n") ?? "" },
	});
	return {
		body: [
			labelled("As listed", listed, "Select it on the page, or copy it from “As listed” there."),
			labelled("As it should read", shown),
			labelled("Only within", where, "Phrases around it, one a line; without any, everywhere."),
		],
		deed: () => {
			if (listed.value === "") return undefined;
			const phrases = where.value.split("\n").filter((phrase) => phrase.trim() !== "");
			const item = {
				...{ listed: listed.value, shown: shown.value },
				...(phrases.length > 0 && { where: phrases }),
			};
			return { changes: [correctStretch(paper, at, item)] };
		},
		hear: (message) => {
			if (before || message.type !== "selection" || shown.value !== "") return;
			listed.value = message.text;
		},
	};
}

/** Asks what a macro of the authors stands for. */
export function macroForm(paper: DeskPaper, name: string): Form {
	const macro = element("input", { name: "macro", value: name, readOnly: name !== "" });
	const shown = element("input", { name: "shown", value: paper.decisions.macros?.[name] ?? "" });
	return {
		body: [
			labelled("Macro, without its backslash", macro),
			labelled("Stands for", shown, "Words, or $TeX$ in dollars. Empty: nobody knows."),
		],
		deed: () =>
			macro.value === ""
				? undefined
				: { changes: [defineMacro(paper, macro.value, shown.value.trim())] },
	};
}
