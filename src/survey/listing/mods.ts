import { commonNames } from "./fields/fieldNames.ts";
import type { RawRecord } from "./fields/rawRecord.ts";
import type { Format } from "./format.ts";
import { readRecords } from "./readRecords.ts";
import { isCutOff, xmlRecords } from "./xmlRecords.ts";
import { all, at, textsWith } from "./xmlValues.ts";

/** MODS of libraries and of the ACL Anthology. Source: https://www.loc.gov/standards/mods/userguide/ */
export const mods: Format = {
	id: "mods",
	name: "MODS",
	detect: ({ text }) => /<(?:mods:)?mods(?:Collection)?[\s>]/u.test(text.slice(0, 20_000)),
	parse: (source) => {
		const prefix = /<mods:mods/u.test(source.text) ? "mods:" : "";
		const named = (...names: readonly string[]) => names.map((name) => `${prefix}${name}`);
		return readRecords(
			source,
			xmlRecords(source.text, {
				names: named("mods"),
				texts: named("title", "subTitle", "abstract"),
				attributed: named("namePart", "identifier", "roleTerm"),
			}).map(({ line, fields }) => readItem({ line, fields: withoutPrefix(fields, prefix) })),
			{
				names: commonNames,
				notation: "XML notation, and fields that stand elsewhere on the page",
				mayBeCutOff: isCutOff(source.text),
			},
		);
	},
};

function withoutPrefix<T>(value: T, prefix: string): T {
	if (prefix === "" || typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return value.map((item) => withoutPrefix(item, prefix)) as T;
	return Object.fromEntries(
		Object.entries(value).map(([name, item]) => [
			name.replace(prefix, ""),
			withoutPrefix(item, prefix),
		]),
	) as T;
}

function readItem({ line, fields }: RawRecord): RawRecord {
	const { titleInfo, name, subject, identifier, originInfo, location, part: own, ...rest } = fields;
	const { relatedItem, ...others } = rest;
	const hosts = all(relatedItem).filter((item) => at(item, "type") === "host");
	const [host] = hosts;
	// A library notes the pages of an article with what holds it.
	const parts = [own, ...hosts.map((item) => at(item, "part"))];
	const part = (...path: readonly string[]) => parts.flatMap((one) => at(one, ...path) ?? [])[0];
	const detail = (type: string) =>
		parts
			.flatMap((one) => all(at(one, "detail")))
			.filter((one) => at(one, "type") === type)
			.map((one) => at(one, "number"))[0];
	return {
		line,
		fields: {
			...others,
			title: titleOf(all(titleInfo).find((info) => at(info, "type") === undefined)),
			authors: all(name).filter(isAuthor).map(nameOf),
			date: firstOf(at(originInfo, "dateIssued"), part("date"), dateOfHost(host)),
			url: at(location, "url"),
			doi: textsWith(identifier, "type", "doi")[0],
			journal: titleOf(all(at(host, "titleInfo"))[0]),
			volume: detail("volume"),
			issue: detail("issue") ?? detail("number"),
			firstpage: part("extent", "start"),
			lastpage: part("extent", "end"),
			keywords: all(subject).flatMap((subject) => all(at(subject, "topic"))),
		},
	};
}

const firstOf = (...values: readonly unknown[]) => values.flatMap((value) => all(value))[0];
const dateOfHost = (host: unknown) => at(host, "originInfo", "dateIssued");

function titleOf(info: unknown): string | undefined {
	const main = [at(info, "nonSort"), at(info, "title")].filter(Boolean).join(" ");
	return [main, at(info, "subTitle")].filter(Boolean).join(": ") || undefined;
}

/** People of whom no part in the work is told count as its authors. */
function isAuthor(name: unknown): boolean {
	const told = all(at(name, "role")).flatMap((role) => all(at(role, "roleTerm")));
	const terms = told.map((term) => String(at(term, "text")).toLowerCase());
	return (
		terms.length === 0 || terms.some((term) => ["author", "aut", "creator", "cre"].includes(term))
	);
}

function nameOf(name: unknown): unknown {
	const parts = at(name, "namePart");
	const [family] = textsWith(parts, "type", "family");
	const given = textsWith(parts, "type", "given").join(" ");
	return family === undefined
		? {
				name: at(
					all(parts).find((part) => at(part, "type") === undefined),
					"text",
				),
			}
		: { given, family };
}
