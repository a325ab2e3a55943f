import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { address } from "../metadata/survey.ts";
import { settings } from "../surveySettings.ts";

/** A short name has sixteen characters at most. */
const LONGEST_NAME = 16;

/** The survey as a search engine that a browser can add (OpenSearch 1.1). */
export function openSearch(): string {
	const name = [...settings.title].slice(0, LONGEST_NAME).join("").trim();
	const xml = x("OpenSearchDescription", { xmlns: "http://a9.com/-/spec/opensearch/1.1/" }, [
		x("ShortName", name),
		x("Description", settings.description),
		x("InputEncoding", "UTF-8"),
		x("Image", { type: "image/svg+xml", width: "16", height: "16" }, address("icon.svg")),
		x("Url", { type: "text/html", template: `${address("search/")}?q={searchTerms}` }),
	]);
	return `${toXml([{ type: "instruction", name: "xml", value: 'version="1.0" encoding="UTF-8"' }, xml])}\n`;
}
