import { readFileSync } from "node:fs";
import { digestTokens } from "../../styles/tokens.ts";

const styles = (name: string) =>
	readFileSync(new URL(`../../styles/${name}.css`, import.meta.url), "utf8");

/** What the look of all digests depends on, besides their HTML. */
export function digestStyles(): string {
	return digestTokens(styles("tokens")) + styles("drawing") + styles("stacks") + styles("digest");
}
