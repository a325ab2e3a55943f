declare module "hyphen/en/index.js" {
	const hyphenation: {
		hyphenateSync(text: string, options?: { minWordLength?: number; hyphenChar?: string }): string;
	};
	export default hyphenation;
}
