/** Files that are often saved in place of a listing, by how they begin, read as Latin-1. */
export interface ForeignFile {
	readonly starts: RegExp;
	readonly found: string;
	readonly todo: string;
}

const SAVE_AS_TEXT =
	"open the page in a browser, select all, copy, and save the copied text as a .txt file";

export const foreignFiles: readonly ForeignFile[] = [
	{
		starts: /^%PDF-/u,
		found: "a PDF document",
		todo: `take the web page instead: ${SAVE_AS_TEXT}`,
	},
	{
		starts:
			/^(?:ï»¿)?(?:\s|<!--[^>]{0,500}-->|<\?xml[^>]{0,200}\?>)*<(?:!doctype\s+html|html|head|body)\b/iu,
		found: "the HTML source of a page",
		todo: SAVE_AS_TEXT,
	},
	{
		starts: /^(?:\s|[[(])*\{\s*'[^'\n]{1,40}'\s*:/u,
		found: "a list as Python prints it",
		todo: "save it as JSON, in Python with json.dump(papers, file)",
	},
	{
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are the signature
		starts: /^PK\u0003\u0004/u,
		found: "a zip archive, a spreadsheet or another office document",
		todo: "unpack the archive and put its lists here; of a spreadsheet save the sheet as CSV",
	},
	{
		starts: /^ÐÏ.à/u,
		found: "an office document",
		todo: "of a spreadsheet save the sheet as CSV; of a text save it as plain text",
	},
	{
		// The name and the numbers of the first file stand before it.
		starts: /^[\s\S]{257}ustar/u,
		found: "a tar archive",
		todo: "unpack it, and put its lists here",
	},
	{
		starts: /^\{\\rtf/u,
		found: "a rich text document",
		todo: "save it again as plain text",
	},
	{ starts: /^(?:.PNG|GIF8|ÿØÿ)/u, found: "an image", todo: SAVE_AS_TEXT },
];
