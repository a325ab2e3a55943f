/** A sheet and the margins of a page printed on both sides, in millimetres. */
export interface PaperSize {
	readonly width: number;
	readonly height: number;
	readonly top: number;
	readonly bottom: number;
	/** at the binding; the outer margin is what the text leaves */
	readonly inner: number;
	/**
	 * The width of the text in CSS pixels, 96 to the inch. It is a whole number: of another width the
	 * browser shrinks every page a little.
	 */
	readonly text: number;
}

/** The sheets that digests are printed on. */
export const paperSizes = {
	a4: { width: 210, height: 297, top: 27, bottom: 27, inner: 31, text: 500 },
	letter: { width: 215.9, height: 279.4, top: 24, bottom: 24.4, inner: 33, text: 500 },
	a5: { width: 148, height: 210, top: 19, bottom: 18, inner: 18, text: 420 },
} as const satisfies Record<string, PaperSize>;

export type PaperName = keyof typeof paperSizes;
