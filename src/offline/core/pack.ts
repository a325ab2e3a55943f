import type { SiteFile } from "../../html/siteFile.ts";

/**
 * Many files as one run of bytes: a line of JSON with each path and length, then
 * the files one after another. Like texts stand near each other, so that one
 * compression over all finds what they share.
 */
export function pack(files: readonly SiteFile[]): Uint8Array<ArrayBuffer> {
	const lengths = files.map((file) => file.size ?? file.bytes.length);
	const head = new TextEncoder().encode(
		`${JSON.stringify(files.map(({ path }, index) => [path, lengths[index]]))}\n`,
	);
	const packed = new Uint8Array(lengths.reduce((sum, length) => sum + length, head.length));
	packed.set(head);
	let at = head.length;
	for (const { bytes } of files) {
		packed.set(bytes, at);
		at += bytes.length;
	}
	return packed;
}

/** The files of a pack, as views of it. It throws on what is no pack, or one that was cut short. */
export function unpack(packed: Uint8Array<ArrayBuffer>): SiteFile[] {
	const end = packed.indexOf("\n".charCodeAt(0));
	const head: [string, number][] = JSON.parse(new TextDecoder().decode(packed.subarray(0, end)));
	let at = end + 1;
	const files = head.map(([path, length]) => {
		const bytes = packed.subarray(at, at + length);
		at += length;
		return { path, bytes };
	});
	if (at !== packed.length) throw new Error(`a pack of ${packed.length} bytes should have ${at}`);
	return files;
}
