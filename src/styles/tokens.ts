import postcss, { type ChildNode, type Container, type Plugin, type Rule } from "postcss";

const BOOK = ".book";

/**
 * The values of a custom property in `tokens.css`: first that of a screen, then those that it has
 * elsewhere. For code that has to know one before a browser does.
 *
 * @throws when there is none
 */
export function tokenValues(tokens: string, name: string): readonly [string, ...string[]] {
	const values: string[] = [];
	postcss.parse(tokens).walkDecls(name, ({ value }) => {
		values.push(value);
	});
	const [first, ...others] = values;
	if (first === undefined) throw new Error(`tokens.css has no ${name}`);
	return [first, ...others];
}

/**
 * The colours of a value that has one of light and one of dark.
 *
 * @throws when it is none
 */
export function lightAndDark(value: string): readonly [light: string, dark: string] {
	const [, light, dark] = /^light-dark\(([^,()]+), ([^,()]+)\)$/u.exec(value) ?? [];
	if (light === undefined || dark === undefined)
		throw new Error(`${value} is no colour of light and one of dark`);
	return [light, dark];
}

/**
 * A stylesheet that states the values of a screen instead of naming them: for what reads it and is no
 * browser.
 */
export function withTokens(css: string, tokens: string): string {
	const named = /var\((--[\w-]+)\)/gu;
	const stated = (value: string): string =>
		value.replace(named, (_, name: string) => stated(tokenValues(tokens, name)[0]));
	return stated(css);
}

/** What `tokens.css` decides for a book. */
export function bookTokens(tokens: string): string {
	const root = postcss.parse(tokens);
	keepRules(root, ({ selectors }) => selectors.includes(BOOK));
	return root.toString();
}

/** Takes out of the site's styles what is for books. */
export const withoutBookTokens: Plugin = {
	postcssPlugin: "without-book-tokens",
	Once: (root) => {
		keepRules(root, ({ selectors }) => selectors.some((name) => name !== BOOK));
		root.walkRules((rule) => {
			if (rule.selectors.includes(BOOK))
				rule.selectors = rule.selectors.filter((name) => name !== BOOK);
		});
	},
};

/** Removes comments, and the rules that are not kept. */
function keepRules(container: Container<ChildNode>, isKept: (rule: Rule) => boolean): void {
	for (const node of [...(container.nodes ?? [])]) {
		if (node.type === "rule" ? !isKept(node) : node.type === "comment") node.remove();
		else if (node.type === "atrule" && node.name === "media") keepRules(node, isKept);
	}
}
