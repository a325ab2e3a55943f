import { type Document, parseDocument, type ToStringOptions } from "yaml";

/** How files are written, the usual first. Without a width, lines are as long as what they say. */
const STYLES: readonly ToStringOptions[] = [0, 80, 100].flatMap((lineWidth) =>
	[2, 4].flatMap((indent) =>
		[true, false].flatMap((indentSeq) =>
			[true, false].map((flowCollectionPadding) => ({
				...{ lineWidth, indent, indentSeq, flowCollectionPadding },
			})),
		),
	),
);

const [USUAL] = STYLES;

/**
 * Prints a part of a file after a change, in the style that gives the part as it was before.
 *
 * @param source keys from the first column on, their lines ended by a line feed
 * @param edit changes the document
 */
export function printLike(source: string, edit: (document: Document.Parsed) => void): string {
	const document = parseDocument(source);
	const style = STYLES.find((style) => document.toString(style) === source) ?? USUAL;
	edit(document);
	return document.toString(style);
}
