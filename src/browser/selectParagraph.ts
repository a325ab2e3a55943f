/**
 * A third click selects the whole paragraph. Browsers end it at a formula, whose picture is not selected.
 */
export function selectParagraph({ detail, target }: MouseEvent): void {
	if (detail !== 3) return;
	const paragraph = (target as Element).closest("p, h1, h2, h3");
	if (paragraph?.querySelector(".formula")) getSelection()?.selectAllChildren(paragraph);
}
