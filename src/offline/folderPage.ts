/**
 * The policy of a page that is opened as a file, which has no origin to be
 * `'self'`: what lies in the folder, and nothing from anywhere else.
 */
const policy = "default-src file: data:;style-src-attr 'unsafe-inline'";

/** What only a search index or a host reads, what the stylesheet says too, and what the reader of a folder cannot follow: a tenth of a small page. */
const hosted =
	/<div hidden data-pagefind-ignore>.*?<\/div>|<p class="note correct">.*?<\/p>|<p class="(?:digest|offline)[^>]*>.*?<\/p>|<p [^>]*\bdata-digest=[^>]*>.*?<\/p>|<span class="hosted">.*?<\/span>|<meta name="description"[^>]*>|<meta name="color-scheme"[^>]*>|<link rel="(?:canonical|icon)"[^>]*>/gsu;

const tags = /<([a-zA-Z][^\s>/]*)((?:"[^"]*"|[^">])*)>/gu;

/** Where a page of the site stands in the folder; both from its first page, with `index.html`. */
export type Rename = (path: string) => string;

/**
 * A page of the site as a file of a folder: its links lead to files beside it,
 * its scripts are no modules, which browsers refuse to load from files.
 * What only the hosted survey has, as the digests, is left out; `data-folder`
 * tells scripts the way to the first page.
 *
 * @param html as Astro prints it: attributes in double quotes
 * @param path of the page, from the site's base: `papers/x/index.html`
 * @param base of the site, with slashes at both ends
 */
export function folderPage(html: string, path: string, base: string, rename: Rename): string {
	const up = "../".repeat(rename(path).split("/").length - 1);
	return html.replace(hosted, "").replace(tags, (tag: string, name: string, attributes: string) => {
		if (name === "html") return `<html data-folder="${up || "./"}"${attributes}>`;
		if (name === "meta" && attributes.includes("Content-Security-Policy"))
			return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
		const inside = attributes
			.replace(/\sdata-pagefind-[a-z]+(?:="[^"]*")?/gu, "")
			.replace(
				/(\s(?:href|src|action))="([^"]*)"/gu,
				(attribute: string, key: string, address: string) => {
					const file = fileOf(address, base, rename);
					return file === undefined ? attribute : `${key}="${up}${file}"`;
				},
			);
		if (name === "script")
			return `<script defer${inside.replace(/\s(?:type="module"|defer)(?=\s|$)/gu, "")}>`;
		return inside === attributes ? tag : `<${name}${inside}>`;
	});
}

/** The file behind an address of the site, with what follows it; undefined for one that leads out of it. */
function fileOf(address: string, base: string, rename: Rename): string | undefined {
	if (!address.startsWith(base)) return undefined;
	const [, path = "", rest = ""] = /^([^?#]*)(.*)$/su.exec(address.slice(base.length)) ?? [];
	return `${rename(path === "" || path.endsWith("/") ? `${path}index.html` : path)}${rest}`;
}
