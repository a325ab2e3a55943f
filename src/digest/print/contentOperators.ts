/** An operator of a content stream with its operands. */
export interface ContentOperator {
	readonly name: string;
	/** offsets into the stream: of its first operand, and behind its name */
	readonly start: number;
	readonly end: number;
}

const token =
	/\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[^>]*>|[[\]{}]|\/[^\s()<>[\]{}/%]*|%[^\r\n]*|[^\s()<>[\]{}/%]+/gu;

/** @param stream a content stream of Skia's making, one byte a character */
export function* contentOperators(stream: string): Generator<ContentOperator> {
	let start = -1;
	for (const { 0: found, index } of stream.matchAll(token)) {
		if (start === -1) start = index;
		if (!/^[A-Za-z'"]/u.test(found) || /^(?:true|false|null)$/u.test(found)) continue;
		yield { name: found, start, end: index + found.length };
		start = -1;
	}
}
