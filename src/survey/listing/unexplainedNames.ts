const SHOWN = /^(?:author|title|abstract|journal|journaltitle|booktitle|date|year|month)$/u;

/**
 * The fields that a page would show of an entry of BibTeX of which the value is a name that no `@string` of
 * the file explains, as a finding says it. The reader leaves them empty.
 *
 * @param source the entry
 */
export function unexplainedNames(
	source: string,
	fields: Readonly<Record<string, string>> = {},
): string[] {
	return Object.keys(fields)
		.filter((name) => fields[name] === "" && SHOWN.test(name))
		.flatMap((name) => {
			const value = new RegExp(`(?<![\\w-])${name}\\s*=\\s*([A-Za-z][\\w:.-]*)`, "iu").exec(source);
			return value ? [`${name}: ${value[1]}, a name that no @string explains`] : [];
		});
}
