import tokens from "../styles/tokens.css?raw";
import { tokenValues } from "../styles/tokens.ts";

/** The icon of the site: an A. */
export function GET(): Response {
	const [colour] = tokenValues(tokens, "--icon");
	return new Response(
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><title>Abstrata</title>' +
			`<path d="M3 14 8 2l5 12M5 9.5h6" fill="none" stroke="${colour}" stroke-width="2"/></svg>\n`,
		{ headers: { "content-type": "image/svg+xml" } },
	);
}
