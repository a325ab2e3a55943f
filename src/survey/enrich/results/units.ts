import type { ResultUnit } from "../../model.ts";

/** Units that are kept as written, of computing, of the sciences, of medicine. */
const MEASURES =
	"dB fps FPS TFLOPS TOPS GFLOPs GPU[-\\s](?:hours?|days?) bpp GB MB Go " +
	"[mμµn]s milliseconds? seconds? minutes? hours? days? weeks? months? years? " +
	"[kmcnμµ]m [kmnμµ]?g/m[L²³23] kg/m[²2] kg [mμµn]g(?:/d?[Ll]|/kg)? m[Ll] mmol/[Ll] μmol/[Ll] " +
	"mmHg [hkMG]Pa °C [kMGT]?eV [kMGT]?Hz [mkMG]?W [kMG]?Wh [mk]?J kcal bpm " +
	"beats\\sper\\sminute dex [kMG]?pc mas arcsec mJy pp[mb]";

/** How a unit is written after a number; the first that fits counts. A measure is kept as it is written. */
export const units: readonly { readonly written: RegExp; readonly unit: ResultUnit }[] = [
	{
		written:
			/^\s?(?:percentage[- ]points?|percent points?|%[- ]points?|% ?pts?\b|p\.?p\.?(?![\p{L}]))/iu,
		unit: "points",
	},
	{ written: /^(?:\s?%|\s?percent\b|\s?per cent\b)/iu, unit: "%" },
	{ written: /^(?:\s?×|\s?[xX](?![\p{L}\p{N}])|\s?times\b|[- ]?folds?\b)/u, unit: "×" },
	{ written: /^\s?(?:absolute |accuracy )?points?\b/iu, unit: "points" },
	{ written: /^\s?(?:orders? of magnitude)\b/iu, unit: "orders of magnitude" },
	{
		written: new RegExp(`^\\s?(?:${MEASURES.split(" ").join("|")})(?![\\p{L}\\p{N}-])`, "u"),
		unit: "measure",
	},
];

/** Words before a number that say how it is meant; they belong to the value as written. */
export const bounds: readonly string[] = [
	"up to",
	"as much as",
	"as low as",
	"less than",
	"fewer than",
	"at most",
	"below",
	"within",
	"under",
	"<",
	"≤",
	"more than",
	"greater than",
	"at least",
	"over",
	"above",
	"exceeding",
	">",
	"≥",
	"about",
	"around",
	"roughly",
	"nearly",
	"almost",
	"approximately",
	"approx.",
	"approaching",
	"~",
	"≈",
	"close to",
];

/** Numbers as words, where a sentence may compare by them. */
export const numberWords: ReadonlyMap<string, number> = new Map([
	["half", 0.5],
	["twice", 2],
	["two", 2],
	["three", 3],
	["four", 4],
	["five", 5],
	["six", 6],
	["ten", 10],
	["one", 1],
	["an", 1],
]);
