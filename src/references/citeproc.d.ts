declare module "citeproc" {
	/** https://citeproc-js.readthedocs.io/en/latest/running.html */
	export class Engine {
		constructor(
			sys: {
				retrieveLocale(language: string): string;
				retrieveItem(id: string): object;
			},
			style: string,
			language: string,
			forceLanguage: boolean,
		);
		/** what a style sorts its bibliography by */
		readonly bibliography_sort: { tokens: readonly object[] };
		/** what a style prints in a text */
		readonly citation: { tokens: readonly object[] };
		/** by what it tells apart there what would look the same */
		readonly disambiguate: { modes: readonly string[] };
		readonly opt: { "disambiguate-add-givenname": boolean };
		updateItems(ids: readonly string[]): void;
		makeBibliography(): [
			parameters: { readonly entry_ids: readonly (readonly string[])[] },
			entries: readonly string[],
		];
	}
	const citeproc: { readonly Engine: typeof Engine };
	export default citeproc;
}

declare module "@citation-js/plugin-csl/lib/styles.json" {
	const styles: Readonly<Record<string, string>>;
	export default styles;
}

declare module "@citation-js/plugin-csl/lib/locales.json" {
	const locales: Readonly<Record<string, string>>;
	export default locales;
}
