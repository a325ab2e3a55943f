import tokens from "../styles/tokens.css?raw";
import { lightAndDark, tokenValues } from "../styles/tokens.ts";

/** The icon of the site: an A in the accent. What shows it says whether it is light or dark there. */
export function GET(): Response {
	const [light, dark] = lightAndDark(tokenValues(tokens, "--accent")[0]);
	return new Response(
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><title>Abstrata</title>' +
			`<style>path{stroke:${light}}@media(prefers-color-scheme:dark){path{stroke:${dark}}}</style>` +
			'<path d="M3 14 8 2l5 12M5 9.5h6" fill="none" stroke-width="2"/></svg>\n',
		{ headers: { "content-type": "image/svg+xml" } },
	);
}
