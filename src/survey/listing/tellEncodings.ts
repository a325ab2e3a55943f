import { counted } from "../../text/counted.ts";
import type { Finding } from "../finding.ts";
import type { DecodedBytes } from "./decodeBytes.ts";

/** What a curator should know of how the bytes of a file were read; nothing of one in UTF-8. */
export function tellEncodings(
	file: string,
	{ older, broken }: Omit<DecodedBytes, "text">,
): Finding[] {
	const findings: Finding[] = [];
	if (older && !older.declared)
		findings.push({
			kind: "older-encoding",
			file,
			line: older.lines[0]!,
			detail: `${counted(older.lines.length, "line")} read as ${nameOf(older.encoding)}`,
		});
	if (broken)
		findings.push({
			kind: "broken-byte",
			file,
			line: broken.lines[0]!,
			detail: `in ${counted(broken.lines.length, "line")}`,
		});
	return findings;
}

/** As people write it: `Windows-1252`, `GB18030`, `Shift_JIS`. */
function nameOf(encoding: string): string {
	if (encoding.startsWith("windows")) return `W${encoding.slice(1)}`;
	return encoding === "big5" ? "Big5" : encoding.toUpperCase().replace("SHIFT", "Shift");
}
