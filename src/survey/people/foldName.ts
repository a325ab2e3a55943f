import { foldLetters } from "../../text/foldLetters.ts";

/** A name as it is compared: small letters without any marks, and blanks for all other signs. */
export function foldName(name: string): string {
	const plain = foldLetters(name)
		.normalize("NFKD")
		.replace(/\p{M}|['’]/gu, "")
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
	return plain || name;
}
