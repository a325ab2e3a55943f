/** What the desk's pages may load, and in whose pages they may stand. */
export const policyFor = (site: string) =>
	[
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self'",
		"font-src 'self'",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		`frame-ancestors ${site || "'none'"}`,
	].join("; ");

/**
 * The page of the panel. All that it shows comes by its script.
 *
 * @param site the origin of the site in whose pages it stands
 */
export const panelPage = (site: string) => `<!doctype html>
<html lang="en" data-site="${site}">
	<head>
		<meta charset="utf-8">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<meta name="color-scheme" content="light dark">
		<title>The curator’s desk</title>
		<link rel="stylesheet" href="/fonts/text.css">
		<link rel="stylesheet" href="/fonts/formulas.css">
		<link rel="stylesheet" href="/panel.css">
		<script type="module" src="/panel.js"></script>
	</head>
	<body></body>
</html>
`;
