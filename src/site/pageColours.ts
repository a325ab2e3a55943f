import { readFileSync } from "node:fs";
import path from "node:path";
import configuration from "virtual:configuration";
import { tokenValues } from "../styles/tokens.ts";

const NAMES = ["paper", "ink", "soft", "accent"] as const;

type Colours = Readonly<Record<(typeof NAMES)[number], string>>;

let read: { readonly light: Colours; readonly dark: Colours } | undefined;

/** The colours of a page, for what stands around it and for what is drawn of it. */
export function pageColours(): { readonly light: Colours; readonly dark: Colours } {
	read ??= readColours();
	return read;
}

function readColours(): { readonly light: Colours; readonly dark: Colours } {
	const tokens = readFileSync(path.join(configuration.root, "src", "styles", "tokens.css"), "utf8");
	const pairs = NAMES.map((name) => {
		const [both] = tokenValues(tokens, `--${name}`);
		return [name, both.match(/#[0-9a-f]+/gu) ?? []] as const;
	});
	const of = (at: 0 | 1) => Object.fromEntries(pairs.map(([name, both]) => [name, both[at]]));
	return { light: of(0) as Colours, dark: of(1) as Colours };
}
