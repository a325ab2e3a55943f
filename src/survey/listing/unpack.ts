import { gunzipSync } from "fflate";
import { mailText } from "./mailText.ts";

/**
 * The bytes of a file as a person would read them: unpacked where it is packed with gzip, and of an e-mail
 * with encoded parts its text; undefined where it is packed, but cannot be read.
 */
export function unpack(bytes: Uint8Array): Uint8Array | undefined {
	const own = isGzip(bytes) ? gunzip(bytes) : bytes;
	return own && (mailText(own) ?? own);
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

function gunzip(bytes: Uint8Array): Uint8Array | undefined {
	try {
		return gunzipSync(bytes);
	} catch {
		return undefined;
	}
}
