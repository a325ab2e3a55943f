/**
 * The policy of every page. KaTeX positions signs by style attributes; Pagefind
 * compiles WebAssembly and may start a worker; a search is a form of our own.
 */
export const contentSecurityPolicy = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"style-src-attr 'unsafe-inline'",
	"font-src 'self'",
	"img-src 'self'",
	"connect-src 'self'",
	"worker-src 'self'",
	"base-uri 'none'",
	"form-action 'self'",
].join(";");
