/** An element of a drawing. */
export function svgElement<Name extends keyof SVGElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string | number>> = {},
): SVGElementTagNameMap[Name] {
	const element = document.createElementNS("http://www.w3.org/2000/svg", name);
	for (const [attribute, value] of Object.entries(attributes))
		element.setAttribute(attribute, String(value));
	return element;
}
