import { gunzipSync } from "fflate";

/** The bytes of a file, unpacked where it is packed with gzip; undefined where it is, but cannot be read. */
export function unpack(bytes: Uint8Array): Uint8Array | undefined {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	try {
		return gunzipSync(bytes);
	} catch {
		return undefined;
	}
}
