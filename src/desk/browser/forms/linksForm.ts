import type { LinkKind } from "../../../survey/model.ts";
import type { DeskPaper } from "../../core/deskPaper.ts";
import { button, element, labelled } from "../element.ts";
import type { Form } from "./form.ts";

const KINDS: readonly LinkKind[] = ["code", "project", "data", "paper", "link"];

/** Asks for the links of a paper: they stand in the place of those that the build finds. */
export function linksForm({ slug, links }: DeskPaper): Form {
	const rows = element("div", { className: "rows" });
	const addRow = (url = "", kind: LinkKind = "code") => {
		const at = rows.children.length;
		const address = element("input", { name: `url-${at}`, type: "url", value: url });
		rows.append(
			element(
				"fieldset",
				{},
				element("legend", {}, `Link ${at + 1}`),
				labelled("Address", address, "Empty: no link."),
				labelled(
					"Kind",
					element(
						"select",
						{ name: `kind-${at}` },
						KINDS.map((value) => element("option", { value, selected: value === kind }, value)),
					),
				),
			),
		);
		return address;
	};
	for (const { url, kind } of links) addRow(url, kind);
	if (links.length === 0) addRow();
	return {
		body: [
			rows,
			element(
				"p",
				{},
				button("Another link", () => addRow().focus()),
			),
		],
		deed: () => {
			const value = Array.from(rows.children, (row) => ({
				url: row.querySelector("input")?.value.trim() ?? "",
				kind: row.querySelector("select")?.value as LinkKind,
			})).filter(({ url }) => url !== "");
			return { changes: [{ slug, key: "links", value }] };
		},
	};
}
