import type { Range } from "../../text/range.ts";
import type { RawRecord } from "./fields/rawRecord.ts";
import { splitLines } from "./lines.ts";

/** How a format writes its fields: a tag at the beginning of a line, which more lines may carry on. */
export interface Tags {
	/** a line with a field: the tag and where its value begins */
	readonly line: RegExp;
	/** the tag that begins a record */
	readonly first: string;
	/** the tag that ends one, where the format has such */
	readonly last?: string;
	/** tags whose value is one item of a list, even where it stands alone */
	readonly lists: readonly string[];
	/** tags that tell an ORCID iD of the last item of another */
	readonly orcidOf?: Readonly<Record<string, string>>;
}

interface Field extends Range {
	readonly tag: string;
}

/**
 * The records of a text in tagged lines, as RIS and MEDLINE have them. A tag that stands several times in
 * a record gives a list. A line without a tag carries on the field before it.
 */
export function taggedRecords(text: string, tags: Tags): RawRecord[] {
	const { line, first, last } = tags;
	const records: { line: number; fields: Field[] }[] = [];
	let open = false;
	for (const { text: content, start, end, number } of splitLines(text)) {
		const { tag, head } = line.exec(content)?.groups ?? {};
		const record = records.at(-1);
		if (tag === first) {
			records.push({ line: number, fields: [] });
			open = true;
		}
		if (tag === last && tag !== undefined) open = false;
		else if (tag !== undefined && open)
			records.at(-1)!.fields.push({ tag, start: start + head!.length, end });
		else if (open && record && content.trim() !== "") {
			const field = record.fields.at(-1);
			if (field) record.fields[record.fields.length - 1] = { ...field, end };
		}
	}
	return records.map((record) => toRaw(text, record, tags));
}

function toRaw(
	text: string,
	{ line, fields }: { line: number; fields: readonly Field[] },
	{ lists, orcidOf = {} }: Tags,
): RawRecord {
	const values = new Map<string, unknown[]>();
	const at: Record<string, Range> = {};
	for (const { tag, start, end } of fields) {
		const value = text.slice(start, end).trim();
		const owner = values.get(orcidOf[tag] ?? "");
		const name = owner?.at(-1);
		if (owner && typeof name === "string") {
			owner[owner.length - 1] = { name, orcid: value };
			continue;
		}
		// Further lines of a list are further items.
		const items = lists.includes(tag) ? value.split(/\n\s*/u) : [value];
		const list = values.get(tag);
		if (list) list.push(...items);
		else {
			values.set(tag, items);
			at[tag] = { start, end };
		}
	}
	return {
		line,
		fields: Object.fromEntries(
			[...values].map(([tag, list]) => [
				tag,
				list.length > 1 || lists.includes(tag) ? list : list[0],
			]),
		),
		at,
	};
}
