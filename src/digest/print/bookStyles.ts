import { readFileSync } from "node:fs";
import { bookTokens } from "../../styles/tokens.ts";

const styles = (name: string) =>
	readFileSync(new URL(`../../styles/${name}.css`, import.meta.url), "utf8");

/** What the look of all books depends on, besides their HTML. */
export function bookStyles(): string {
	return bookTokens(styles("tokens")) + styles("drawing") + styles("digest");
}
