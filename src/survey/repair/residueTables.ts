/** The signs whose \unicode{x…} the export leaves as x…, by hexadecimal number. */
export const unicodeEscapes: Readonly<Record<string, string>> = {
	2010: "‐",
	2011: "‑",
	2012: "‒",
	2013: "–",
	2014: "—",
	2015: "―",
	2018: "‘",
	2019: "’",
	"201a": "‚",
	"201c": "“",
	"201d": "”",
	"201e": "„",
	2020: "†",
	2021: "‡",
	2022: "•",
	2026: "…",
};
