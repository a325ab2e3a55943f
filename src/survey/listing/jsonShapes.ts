import type { Fields, Shape } from "./jsonShape.ts";
import { libraryShapes } from "./libraryShapes.ts";

/** The shapes, each by its own signs. */
const shapes: readonly Shape[] = [
	{
		name: "arXiv metadata snapshot",
		is: ({ authors_parsed, versions }) => Array.isArray(authors_parsed) && Array.isArray(versions),
		adapt: ({ authors_parsed, versions, authors: _authors, ...fields }) => ({
			...fields,
			authors: (authors_parsed as readonly unknown[]).map((name) => {
				const [family, given, suffix] = Array.isArray(name) ? name : [name];
				return { family, given, ...(suffix && { suffix }) };
			}),
			v1date: createdOf((versions as readonly unknown[])[0]),
		}),
	},
	{
		name: "OpenAlex",
		is: ({ abstract_inverted_index, authorships }) =>
			abstract_inverted_index !== undefined && Array.isArray(authorships),
		adapt: ({ biblio, authorships, ...fields }) => {
			const { first_page, last_page, volume, issue } = (biblio ?? {}) as Fields;
			const pages = [first_page, last_page].filter(Boolean).join("–");
			const people = (authorships as readonly unknown[]).map(
				(one) => (one as Fields | null)?.author,
			);
			return { ...fields, authors: people, volume, issue, pages };
		},
	},
	{
		name: "Semantic Scholar",
		is: ({ journal, paperId }) => paperId !== undefined && typeof journal === "object",
		adapt: ({ journal, ...fields }) => {
			const { name, volume, pages } = (journal ?? {}) as Fields;
			return { ...fields, journal: name, volume, pages };
		},
	},
	{
		name: "OpenReview",
		is: ({ forum, invitation, invitations }) =>
			typeof forum === "string" && (invitation !== undefined || invitations !== undefined),
		// The number counts the submissions.
		adapt: ({ number: _number, ...fields }) => fields,
	},
	...libraryShapes,
];

function createdOf(version: unknown): unknown {
	return (version as Fields | undefined)?.created;
}

/** Whether an object is a paper of a shape that is known. */
export function isOfShape(value: unknown): boolean {
	const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
	return isObject && shapes.some(({ is }) => is(value as Fields));
}

/** An object with the fields that the table of names knows, where it is of a shape that writes others. */
export function adaptShape(fields: Fields): Fields {
	return shapes.find(({ is }) => is(fields))?.adapt(fields) ?? fields;
}

/** Why an object is no paper, though it stands among papers; undefined where it may be one. */
export function whyNoPaper({
	replyto,
	ddate,
	invitation,
	itemType,
	data,
}: Fields): string | undefined {
	// Zotero's, in its own JSON and in that of its API.
	const type = itemType ?? (data as Fields | null | undefined)?.itemType;
	if (type === "attachment" || type === "note" || type === "annotation")
		return `an item of type ${type}`;
	if (typeof replyto === "string" && replyto !== "") return "a reply to another note";
	if (typeof ddate === "number") return "a note that was deleted";
	const isOther = typeof invitation === "string" && !/Submission$/iu.test(invitation);
	return isOther && /(?:Review|Comment|Decision|Rebuttal|Meta)/u.test(invitation)
		? "a note that is no submission"
		: undefined;
}
