/** What the slug of most English titles is; of others, whatever it gives. */
export function plainSlug(title: string): string {
	return title
		.toLowerCase()
		.replace(/[^a-z0-9]+/gu, "-")
		.replace(/^-|-$/gu, "");
}
