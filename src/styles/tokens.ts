import postcss, {
	type ChildNode,
	type Container,
	type Plugin,
	type Root,
	type Rule,
} from "postcss";

const PRINTED = ".printed-digest";
const NAMED = /var\((--[\w-]+)\)/gu;

/**
 * The values of a custom property in `tokens.css`: first that of a screen, then those that it has
 * elsewhere. For code that has to know one before a browser does.
 *
 * @throws when there is none
 */
export function tokenValues(tokens: string, name: string): readonly [string, ...string[]] {
	return decidedFor(name, decidedValues(postcss.parse(tokens)));
}

/**
 * A stylesheet that states the values of a screen instead of naming them: for what reads it and is no
 * browser. A name that the stylesheet itself decides stays.
 */
export function withTokens(css: string, tokens: string): string {
	const own = decidedValues(postcss.parse(css));
	const values = decidedValues(postcss.parse(tokens));
	return stated(css, (name) => (own.has(name) ? undefined : decidedFor(name, values)[0]));
}

/** What `tokens.css` decides for a digest. */
export function digestTokens(tokens: string): string {
	const root = postcss.parse(tokens);
	keepRules(root, ({ selectors }) => selectors.includes(PRINTED));
	return root.toString();
}

/**
 * Makes the styles of the site lighter, as if nobody had named anything: without what is for digests, and
 * with the value in the place of each name that has one alone. Names that drawings use have several: on a
 * screen and on paper.
 */
export function siteStyles(tokens: string): Plugin {
	const alone = valuesAlone(tokens);
	return {
		postcssPlugin: "site-styles",
		Once: (root) => {
			keepSiteRules(root);
			root.walkDecls((declaration) => {
				if (alone.has(declaration.prop)) declaration.remove();
				else declaration.value = stated(declaration.value, (name) => alone.get(name));
			});
		},
	};
}

/** The same for one stylesheet of the site that no bundler takes. */
export function siteStylesheet(css: string, tokens: string): string {
	return postcss([siteStyles(tokens)]).process(css, { from: undefined }).css;
}

/** The names that have one value on the whole site. */
function valuesAlone(tokens: string): ReadonlyMap<string, string> {
	const root = postcss.parse(tokens);
	keepSiteRules(root);
	return new Map(
		[...decidedValues(root)].flatMap(([name, [value, ...others]]) =>
			others.length > 0 ? [] : [[name, value] as const],
		),
	);
}

/** What is decided for each name, in the order of the text. */
type Decided = ReadonlyMap<string, readonly [string, ...string[]]>;

function decidedFor(name: string, decided: Decided) {
	const values = decided.get(name);
	if (!values) throw new Error(`tokens.css has no ${name}`);
	return values;
}

function decidedValues(root: Root): Decided {
	const values = new Map<string, [string, ...string[]]>();
	root.walkDecls(/^--/u, ({ prop, value }) => {
		const known = values.get(prop);
		if (known) known.push(value);
		else values.set(prop, [value]);
	});
	return values;
}

/** A text with the values of the names that have one by `lookUp`. */
function stated(value: string, lookUp: (name: string) => string | undefined): string {
	return value.replace(NAMED, (whole, name: string) => {
		const known = lookUp(name);
		return known === undefined ? whole : stated(known, lookUp);
	});
}

function keepSiteRules(root: Root): void {
	keepRules(root, ({ selectors }) => selectors.some((name) => name !== PRINTED));
	root.walkRules((rule) => {
		if (rule.selectors.includes(PRINTED))
			rule.selectors = rule.selectors.filter((name) => name !== PRINTED);
	});
}

/** Removes comments, and the rules that are not kept. */
function keepRules(container: Container<ChildNode>, isKept: (rule: Rule) => boolean): void {
	for (const node of [...(container.nodes ?? [])]) {
		if (node.type === "rule" ? !isKept(node) : node.type === "comment") node.remove();
		else if (node.type === "atrule" && node.name === "media") keepRules(node, isKept);
	}
}
