import { commonNames } from "./fields/fieldNames.ts";
import type { Format } from "./format.ts";
import { adaptShape } from "./jsonShapes.ts";
import { readRecords } from "./readRecords.ts";
import { isCutOff, xmlRecords } from "./xmlRecords.ts";

/** The answers of Europe PMC in XML, whose fields are those of its JSON. */
export const europePmcXml: Format = {
	id: "europe-pmc-xml",
	name: "XML of Europe PMC",
	detect: ({ text }) =>
		/<responseWrapper[\s>]/u.test(text.slice(0, 5000)) && /<result>/u.test(text),
	parse: (source) =>
		readRecords(
			source,
			xmlRecords(source.text, { names: ["result"], texts: ["title", "abstractText"] }).map(
				({ line, fields }) => ({ line, fields: adaptShape(fields) }),
			),
			{
				names: commonNames,
				notation: "XML notation, and fields that stand elsewhere on the page",
				mayBeCutOff: isCutOff(source.text),
			},
		),
};
