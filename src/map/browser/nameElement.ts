import { LINE, SYMBOL_ROOM } from "../core/placeNames.ts";
import type { RegionName } from "../core/regionNames.ts";
import { svgElement } from "./svgElement.ts";

/** The name of a region, as `MapDrawing.astro` draws it on a page without script. */
export function nameElement({ theme, topic, lines, box, leader, size }: RegionName): SVGGElement {
	const group = svgElement("g", topic === undefined ? {} : { class: "topic" });
	if (leader) {
		const { from, to } = leader;
		group.append(
			svgElement("path", { class: "leader", d: `M${from.x} ${from.y}L${to.x} ${to.y}` }),
		);
	}
	if (topic === undefined) {
		const [x, y] = [box.x + size / 2, box.y + (LINE * size) / 2];
		group.append(
			svgElement("use", {
				href: `#look-${theme}`,
				transform: `translate(${x} ${y})scale(${size / 32})`,
			}),
		);
	}
	const text = svgElement("text", { class: "halo", "font-size": size });
	const left = box.x + (topic === undefined ? SYMBOL_ROOM * size : 0);
	lines.forEach((line, index) => {
		const part = svgElement("tspan", { x: left, y: box.y + (LINE * (index + 0.5) + 0.33) * size });
		part.textContent = line;
		text.append(part);
	});
	group.append(text);
	return group;
}
