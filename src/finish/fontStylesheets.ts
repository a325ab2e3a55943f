import path from "node:path";
import postcss, { type AtRule, type Rule } from "postcss";

/** A face of a font on disk. */
export interface Face {
	/** the name that its file gets, without hash and ending */
	readonly name: string;
	readonly file: string;
}

/** A stylesheet whose fonts have no addresses yet. */
export interface FontStylesheet {
	readonly faces: readonly Face[];
	/** @param urls the address of each face, by name, from the stylesheet's folder */
	print(urls: ReadonlyMap<string, string>): string;
}

const TEXT_FACES = [
	{ weight: 400, style: "normal" },
	{ weight: 400, style: "italic" },
	{ weight: 600, style: "normal" },
] as const;

/** The text face, Source Serif 4, under the name that the site's stylesheet uses. */
export function textStylesheet(resolve: (file: string) => string): FontStylesheet {
	const faces = TEXT_FACES.map(({ weight, style }) => ({
		name: `source-serif-4-${weight}-${style}`,
		file: resolve(`source-serif-4-latin-${weight}-${style}.woff2`),
		css: `font-weight:${weight};font-style:${style}`,
	}));
	return {
		faces,
		print: (urls) =>
			faces
				.map(
					({ name, css }) =>
						`@font-face{font-family:"Survey Serif";${css};font-display:swap;src:url(${urls.get(name)}) format("woff2")}`,
				)
				.join("\n"),
	};
}

/**
 * KaTeX's stylesheet with the faces that some formula needs.
 *
 * @param css `katex.min.css`, which stands in `folder` beside its fonts
 * @param classes those that occur in the typeset formulas
 */
export function formulaStylesheet(
	css: string,
	folder: string,
	classes: ReadonlySet<string>,
): FontStylesheet {
	const root = postcss.parse(css);
	const needed = neededFaces(
		root.nodes.filter((node): node is Rule => node.type === "rule"),
		classes,
	);
	const faces: Face[] = [];
	root.walkAtRules("font-face", (rule) => {
		const file = /url\(["']?([^"')]+\.woff2)/u.exec(declared(rule, "src") ?? "")?.[1];
		const key = faceKey(
			declared(rule, "font-family"),
			declared(rule, "font-weight"),
			declared(rule, "font-style"),
		);
		if (file && needed.has(key)) {
			const face = { name: path.parse(file).name, file: path.join(folder, file) };
			faces.push(face);
			rule.walkDecls("src", (declaration) => {
				declaration.value = `url(${face.name})`;
			});
		} else rule.remove();
	});
	return {
		faces,
		print: (urls) =>
			root
				.toString()
				.replace(
					/url\((KaTeX_[\w-]+)\)/gu,
					(_, name: string) => `url(${urls.get(name)}) format("woff2")`,
				),
	};
}

/** The faces that the rules choose whose classes occur. */
function neededFaces(rules: readonly Rule[], classes: ReadonlySet<string>): Set<string> {
	const needed = new Set<string>();
	for (const rule of rules) {
		const applies = rule.selectors.some((selector) =>
			Array.from(selector.matchAll(/\.([\w-]+)/gu)).every(
				([, name]) => name !== undefined && classes.has(name),
			),
		);
		const shorthand = /KaTeX_\w+/u.exec(declared(rule, "font") ?? "")?.[0];
		const family = declared(rule, "font-family") ?? shorthand;
		const [weight, style] = [declared(rule, "font-weight"), declared(rule, "font-style")];
		if (applies && (family ?? weight ?? style))
			needed.add(faceKey(family ?? "KaTeX_Main", weight, style));
	}
	return needed;
}

function faceKey(family = "", weight = "400", style = "normal"): string {
	return [
		family.split(",")[0]?.replace(/["']/gu, ""),
		weight === "bold" ? "700" : weight.replace("normal", "400"),
		style,
	].join(" ");
}

function declared(rule: Rule | AtRule, property: string): string | undefined {
	let value: string | undefined;
	rule.walkDecls(property, (declaration) => {
		value = declaration.value;
	});
	return value;
}
