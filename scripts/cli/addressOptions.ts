import { InvalidArgumentError } from "commander";

/** Reads the value of `--site`. */
export function readSite(site: string): string {
	const url = URL.canParse(site) ? new URL(site) : undefined;
	if (!url || !/^https?:$/u.test(url.protocol) || /\s/u.test(site) || url.search || url.hash)
		throw new InvalidArgumentError("It must be an address such as https://example.org.");
	return site;
}

/** Reads the value of `--base`: `/`, or `/survey/` with or without its slashes. */
export function readBase(base: string): string {
	const names = base.replace(/^\/|\/$/gu, "").split("/");
	const isPath = base === "/" || names.every((name) => /^[^\s\p{Cc}?#%"'<>\\^`{|}:]+$/u.test(name));
	if (!isPath || names.some((name) => /^\.+$/u.test(name)))
		throw new InvalidArgumentError(
			"It must be a path such as /survey/, without blanks or dots alone.",
		);
	return base === "/" ? base : `/${names.join("/")}/`;
}
