/**
 * Enters, arrows and Escapes of an input method; Safari tells the one that ends a composition by its code
 * alone.
 */
export function isComposing({ isComposing, keyCode }: KeyboardEvent): boolean {
	return isComposing || keyCode === 229;
}
