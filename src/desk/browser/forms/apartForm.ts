import type { DeskPaper } from "../../core/deskPaper.ts";
import { element } from "../element.ts";
import type { Form } from "./form.ts";

/** Asks in which listings another paper has this title. */
export function apartForm({ slug, listings, decisions: { apart = [] } }: DeskPaper): Form {
	const boxes = [...new Set([...listings, ...apart])].map((file, at) => ({
		file,
		box: element("input", {
			...{ type: "checkbox", name: `apart-${at}`, checked: apart.includes(file) },
		}),
	}));
	return {
		body: [
			element("p", {}, "In which listings does another paper have this title?"),
			boxes.map(({ file, box }) => element("label", { className: "check" }, box, ` ${file}`)),
		],
		deed: () => {
			const value = boxes.filter(({ box }) => box.checked).map(({ file }) => file);
			return { changes: [{ slug, key: "apart", value: value.length > 0 ? value : undefined }] };
		},
	};
}
