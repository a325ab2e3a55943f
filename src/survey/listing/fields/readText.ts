/** What a field says as a text: a text, the first of a list, or a number. */
export function readText(value: unknown): string | undefined {
	if (typeof value === "string") return value.trim() === "" ? undefined : value;
	if (typeof value === "number") return String(value);
	if (Array.isArray(value)) return readText(value.find((item) => readText(item) !== undefined));
	return undefined;
}

/** What a field says in paragraphs, which a list may part. */
export function readParagraphs(value: unknown): string | undefined {
	const isList = Array.isArray(value) && value.every((part) => typeof part === "string");
	return isList ? readText(value.join("\n\n")) : readText(value);
}

/** What a field lists: the items of a list, or of a text that parts them by ";" or ",". */
export function readList(value: unknown): readonly string[] {
	if (Array.isArray(value))
		return value.flatMap((item) => {
			const text = typeof item === "object" && item !== null ? nameOf(item) : readText(item);
			return (
				text
					?.split(";")
					.map((part) => part.trim())
					.filter(Boolean) ?? []
			);
		});
	const text = readText(value);
	if (text === undefined) return [];
	// arXiv parts its categories by blanks.
	const archives =
		/^(?:[a-z-]+(?:\.[A-Za-z-]+)? )+[a-z-]+(?:\.[A-Za-z-]+)?$/u.test(text) && text.includes(".");
	// What stands in brackets is not parted.
	const sign = text.includes(" | ")
		? /\s\|\s/u
		: text.includes(";")
			? /;(?![^()]*\))/u
			: /,(?![^()]*\))/u;
	const parts = text.split(archives ? " " : sign);
	return parts.map((part) => part.trim()).filter(Boolean);
}

function nameOf(item: object): string | undefined {
	const { name, display_name, term, tag, category } = item as Readonly<Record<string, unknown>>;
	return readText([name, display_name, term, tag, category]);
}
