/**
 * The policy of a page that is opened as a file, which has no origin to be
 * `'self'`: what lies in the folder, and nothing from anywhere else.
 */
const policy = [
	"default-src 'none'",
	"script-src file: blob: 'wasm-unsafe-eval'",
	"style-src file:",
	"style-src-attr 'unsafe-inline'",
	"font-src file:",
	"img-src file: data:",
	"connect-src file: blob: data:",
	"base-uri 'none'",
	"form-action file:",
].join(";");

const tags = /<([a-zA-Z][^\s>/]*)((?:"[^"]*"|[^">])*)>/gu;

/**
 * A page of the site as a file of a folder: its links lead to files beside it
 * and name `index.html`, its scripts are no modules, which browsers refuse to
 * load from files. `data-folder`, the way to the first page, marks it, so that
 * what only the hosted survey has, as the digests, is not shown.
 *
 * @param html as Astro prints it: attributes in double quotes
 * @param path of the page, from the site's base: `papers/x/index.html`
 * @param base of the site, with slashes at both ends
 */
export function folderPage(html: string, path: string, base: string): string {
	const up = "../".repeat(path.split("/").length - 1);
	return html.replace(tags, (tag: string, name: string, attributes: string) => {
		if (name === "html") return `<html data-folder="${up || "./"}"${attributes}>`;
		if (name === "meta" && attributes.includes("Content-Security-Policy"))
			return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
		const inside = attributes.replace(
			/(\s(?:href|src|action))="([^"]*)"/gu,
			(attribute: string, key: string, address: string) => {
				const file = fileOf(address, base);
				return file === undefined ? attribute : `${key}="${up}${file}"`;
			},
		);
		return name === "script"
			? `<script defer${inside.replace(/\s(?:type="module"|defer)(?=[\s>]|$)/gu, "")}>`
			: inside === attributes
				? tag
				: `<${name}${inside}>`;
	});
}

/** The file behind an address of the site, with what follows it; undefined for one that leads out of it. */
function fileOf(address: string, base: string): string | undefined {
	if (!address.startsWith(base)) return undefined;
	const [, path = "", rest = ""] = /^([^?#]*)(.*)$/su.exec(address.slice(base.length)) ?? [];
	return `${path === "" || path.endsWith("/") ? `${path}index.html` : path}${rest}`;
}
