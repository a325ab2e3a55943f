import type { Change } from "../../../survey/curation/write/change.ts";
import type { DeskPaper } from "../../core/deskPaper.ts";
import { element, labelled } from "../element.ts";
import type { Form } from "./form.ts";

/** The decisions that are one line. */
export const lineKeys = {
	summary: { label: "Summary", hint: "One line in your own words." },
	method: { label: "Method", hint: "The name of the method; several are parted by a semicolon." },
	date: {
		label: "Date",
		hint: "2025-06-05, 2025-06 or 2025: a date that the listing lacks or has wrong.",
	},
	year: {
		label: "Year",
		hint: "Of the date that the listing prints without it: 2025.",
	},
	sameAs: {
		label: "Same paper as",
		hint: "The last part of the address of its other page, which it joins.",
	},
} as const;

export type LineKey = keyof typeof lineKeys;

/** Asks for one line; an empty one is no decision. */
export function lineForm({ slug, decisions }: DeskPaper, key: LineKey, now: string): Form {
	const { label, hint } = lineKeys[key];
	const field =
		key === "summary"
			? element("textarea", { name: key, rows: 4, value: now })
			: element("input", { name: key, value: now });
	return {
		body: labelled(label, field, hint),
		deed: () => {
			const value = field.value.replace(/\s+/gu, " ").trim();
			if (value === "" && decisions[key] === undefined) return undefined;
			// What is no number is refused with a word on what is one.
			const said = key === "year" && /^\d+$/u.test(value) ? Number(value) : value || undefined;
			return { changes: [{ slug, key, value: said } as Change] };
		},
	};
}
