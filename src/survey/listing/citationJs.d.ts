declare module "@citation-js/plugin-bibtex/lib/input/file.js" {
	/** @throws where the text is no BibTeX */
	export function parse(text: string): {
		readonly type: string;
		readonly label: string;
		readonly properties: Readonly<Record<string, string>>;
	}[];
}
