import { letterParts } from "./letters.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Writes a text into an element of a drawing or of a page, the letters of variables set as in formulas. */
export function setLetters(element: Element, text: string): void {
	const document = element.ownerDocument;
	element.replaceChildren(
		...letterParts(text).map(({ text: part, isLetter }) => {
			if (!isLetter) return document.createTextNode(part);
			const isDrawn = /^(?:text|tspan)$/u.test(element.localName);
			const letter = isDrawn
				? document.createElementNS(SVG, "tspan")
				: document.createElement("span");
			letter.setAttribute("class", "letter");
			letter.textContent = part;
			return letter;
		}),
	);
}
