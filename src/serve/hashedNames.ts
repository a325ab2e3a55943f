/**
 * Files whose name holds the hash of their content, by path from the site's base: a browser need never
 * ask for one of them again. All others are asked for at each visit.
 */
const hashedNames: readonly RegExp[] = [
	/^assets\//u,
	/^fonts\/.*\.[0-9a-f]{10}\.woff2$/u,
	/^offline\/[0-9a-f]{12}\.(?:pack|pieces|json)$/u,
	/^search\/\w+-[\w-]{8}\.js$/u,
	/^search\/words\/.*\.[0-9a-f]{8}\.(?:json|txt)$/u,
	/^search\/pagefind\/.*_[0-9a-f]{7,}\.pf_\w+$/u,
];

/** @param path from the site's base, with slashes */
export function isHashed(path: string): boolean {
	return hashedNames.some((name) => name.test(path));
}
