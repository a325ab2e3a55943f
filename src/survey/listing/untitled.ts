import { quote } from "../../text/quote.ts";
import type { Finding } from "../finding.ts";
import type { Problem } from "../problem.ts";
import { flatten, isNothing } from "./fields/flatten.ts";
import { guessFields, linesToAdd } from "./fields/guessFields.ts";
import type { ListingRecord } from "./format.ts";

/** A record that has no field which is known for a title. */
export interface Untitled {
	/** 1-based */
	readonly line: number;
	readonly fields: Readonly<Record<string, unknown>>;
}

/** A shorter text is no abstract, in signs. */
const SHORTEST = 40;

/**
 * A finding for records of which none has an abstract, where one of their fields may be it: its detail ends
 * with the lines of survey.yaml that would say so.
 */
export function unknownAbstract(
	file: string,
	records: readonly Pick<ListingRecord, "line" | "title" | "abstract">[],
	fields: readonly Readonly<Record<string, unknown>>[],
): Finding[] {
	const [first] = records;
	if (!first || records.some(({ abstract }) => abstract !== "")) return [];
	const texts = fields.map((record) =>
		Object.fromEntries(
			Object.entries(flatten(record, () => false)).filter(
				([, value]) =>
					value !== first.title && (typeof value !== "string" || value.length >= SHORTEST),
			),
		),
	);
	const { abstract } = guessFields(texts, { isStrict: true });
	return abstract === undefined
		? []
		: [
				{
					kind: "unknown-abstract",
					file,
					line: first.line,
					detail:
						`no record has one, but a field ${quote(abstract)}; in survey.yaml:\n` +
						linesToAdd({ abstract }),
				},
			];
}

/** So many fields are named in a message. */
const MOST = 12;

/**
 * What is wrong with records without a title: each by itself where others have one; where none has, the
 * shape of the whole, with the lines of survey.yaml that would name the fields.
 */
export function untitledProblems(
	file: string,
	records: readonly Untitled[],
	hasOthers: boolean,
): Problem[] {
	const [first] = records;
	if (!first) return [];
	const named = ({ fields }: Untitled) => {
		const names = Object.keys(fields).filter((name) => !isNothing(fields[name]));
		const told = names
			.slice(0, MOST)
			.map((name) => quote(name, 30))
			.join(", ");
		return names.length > MOST
			? `${told} and ${names.length - MOST} more`
			: told || "no field at all";
	};
	if (hasOthers)
		return records.map((record) => ({
			file,
			line: record.line,
			expected: "a record with a title",
			found: `one with ${named(record)}`,
			todo: "give it a title, or remove it",
		}));
	const lines = linesToAdd(guessFields(records.map(({ fields }) => fields)));
	const count = records.length;
	return [
		{
			file,
			line: first.line,
			expected: "records with a title and an abstract, under names that the survey knows",
			found: `${count.toLocaleString("en")} ${count === 1 ? "record" : "records"} with ${named(first)}`,
			todo: lines
				? `say in survey.yaml what the fields are about; perhaps:\n${lines}`
				: "save the list again with its papers, or remove the file",
		},
	];
}
