import { citationFormats } from "../../survey/cite/citationFormats.ts";
import { feedFiles } from "../beside/feedsBeside.ts";
import { MARKDOWN } from "../beside/llmsText.ts";
import { citationFile } from "../citationFiles.ts";
import { href } from "../href.ts";
import { settings } from "../surveySettings.ts";
import type { PageLink } from "./pageMetadata.ts";

/**
 * Links to the files beside a page that hold its papers for reference managers: other forms of it, and what
 * describes it.
 */
export const exportLinks = (page: string): PageLink[] =>
	citationFormats.map(({ name, mediaType, ...format }) => ({
		rel: "alternate describedby",
		type: mediaType,
		title: name,
		href: href(page + citationFile(format)),
	}));

/** Links to the feeds of a page, where the build makes any. */
export const feedLinks = (page: string): PageLink[] =>
	import.meta.env.SITE
		? feedFiles.map(({ name, ...feed }) => ({ rel: "alternate", ...feed, href: href(page + name) }))
		: [];

/** A link to the Markdown of a theme's page. */
export const markdownLink = (page: string): PageLink => ({
	rel: "alternate",
	type: "text/markdown",
	title: "Markdown",
	href: href(page + MARKDOWN),
});

/** A link to the licence of the survey's own texts, where the settings state one. */
export const licenseLinks = (): PageLink[] =>
	settings.license ? [{ rel: "license", href: settings.license }] : [];
