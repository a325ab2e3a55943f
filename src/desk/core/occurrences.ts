/** Where a part stands in a text: the offsets of its beginnings. */
export function occurrences(text: string, part: string): number[] {
	const found: number[] = [];
	if (part === "") return found;
	for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length))
		found.push(at);
	return found;
}
