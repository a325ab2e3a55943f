/** Initials: `J.`, `J. K.`, `JK`. */
export const INITIALS = /^(?:\p{Lu}\p{M}?\.?[-\s]?){1,4}$/u;
/** What stands among names, but is none. */
export const NO_NAME =
	/^(?:et\.?\s?al\.?|and|(?:and )?others|:|\d+|(?:and |& )?\+? ?\d+ (?:more|others?|authors?|further)(?: authors?)?|\.{3}|…|\[no author name available\]|n\/?a)$/iu;
/** What follows a name. */
export const SUFFIX = /^(?:jr|sr|ii|iii|iv|2nd|3rd|[4-9]th)\.?$/iu;
/** One word, which particles may stand before. */
export const ONE_WORD = /^(?:\p{Ll}[\p{L}'’]*\s+)*\S+$/u;
/** A sign of a script whose names have no blanks within. */
export const EASTERN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;
/** What parts the last of several names from those before it. */
export const AND = /\s(?:and|&|und|et(?!\.? al))\s/u;
