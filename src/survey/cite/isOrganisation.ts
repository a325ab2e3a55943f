import { JOINING_WORDS, LEGAL_FORMS, ORGANISATION_WORDS } from "./nameWords.ts";

/**
 * Whether an author is an organisation, told by the words of the name: "Qwen Team",
 * "OpenAI", "Barnes and Noble Research", "Academy of Sciences". One whose name has
 * none of them counts as a person.
 */
export function isOrganisation(name: string): boolean {
	const words = wordsOf(name);
	if (words[0] === "The" || words.some((word) => JOINING_WORDS.has(word))) return true;
	if (words.length === 1) return /\p{L}\p{Lu}/u.test(name);
	if (words.slice(1).some((word) => LEGAL_FORMS.has(word))) return true;
	const [beforeComma = "", ...afterComma] = name.split(",");
	// "Group, Jane" is a person; "Llama Team, AI at Meta" is none.
	const familyFirst = afterComma.length > 0 && wordsOf(beforeComma).length === 1;
	return !familyFirst && words.some((word) => ORGANISATION_WORDS.has(word));
}

/** Without the signs around them: "Inc." */
function wordsOf(name: string): string[] {
	return name
		.split(/[\s,]+/u)
		.map((word) => (JOINING_WORDS.has(word) ? word : word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "")))
		.filter(Boolean);
}
