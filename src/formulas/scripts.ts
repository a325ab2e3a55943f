const plain = "0123456789+-=()aehijklmnoprstuvx";
const lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";
const all = "0123456789+-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW";
const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ";

const table = (from: string, to: string) =>
	new Map([...from].map((sign, index) => [sign, [...to][index] ?? sign]));
const signs = {
	sub: new Map([...table(plain, lowered), ["−", "₋"], ["–", "₋"]]),
	sup: new Map([...table(all, raised), ["−", "⁻"], ["–", "⁻"]]),
};

/**
 * A text as subscript or superscript in characters of its own, as many as it
 * has: "CO₂", "10⁻³"; as it is where one of them does not exist.
 */
export function scriptText(kind: keyof typeof signs, text: string): string {
	const letters = [...text].map((sign) => signs[kind].get(sign));
	return letters.includes(undefined) ? text : letters.join("");
}
