/** German and Nordic letters as they are written where a keyboard lacks them. */
const SPELLINGS: Readonly<Record<string, string>> = {
	ä: "ae",
	ö: "oe",
	ü: "ue",
	ø: "oe",
	å: "aa",
};

/** A text in small letters, its umlauts spelled out: "mueller" for "Müller"; undefined where it has none. */
export function spelledOut(text: string): string | undefined {
	const small = text.normalize("NFC").toLowerCase();
	const spelled = small.replace(/[äöüøå]/gu, (letter) => SPELLINGS[letter] ?? letter);
	return spelled === small ? undefined : spelled;
}
