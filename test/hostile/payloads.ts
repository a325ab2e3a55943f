/** Where a script would go that got out of a text: what runs sets it, and what loads asks for it. */
export const CANARY = "__ran";

/** Nothing listens there, and no page of ours asks for it. */
const ELSEWHERE = "http://127.0.0.1:9/leak";

const RUN = `window.${CANARY}=1`;

/** Texts that would be markup, script, style or an address if something took them for it, by what they try. */
export const payloads: Readonly<Record<string, string>> = {
	"script by data": `x><script src=data:text/javascript,${RUN}></script>`,
	"script from elsewhere": `"><script src=${ELSEWHERE}></script>`,
	"script inline": `<script>${RUN}</script>`,
	"end of a script": `</script><script>${RUN}</script>`,
	"end of the title": `</title><script>${RUN}</script>`,
	"end of the head": `</head><body onload=${RUN}>`,
	"end of a noscript": `</noscript><img src=x onerror=${RUN}>`,
	"end of a template": `</template><img src=x onerror=${RUN}>`,
	"end of a textarea": `</textarea></select></svg><img src=x onerror=${RUN}>`,
	"end of a paragraph": `</p></div></article></main><h1>Not ours</h1>`,
	refresh: `x><meta http-equiv=refresh content=0;url=${ELSEWHERE}>`,
	base: `x><base href=${ELSEWHERE}/>`,
	form: `x><form action=${ELSEWHERE}><button>Go</button></form>`,
	button: `"><button formaction=${ELSEWHERE}>Go</button><input autofocus onfocus=${RUN}>`,
	image: `<img src=x onerror=${RUN}>`,
	"image from elsewhere": `'><img src=${ELSEWHERE} srcset=${ELSEWHERE}>`,
	"image in Markdown": `![x](${ELSEWHERE}) [y](javascript:${RUN})`,
	"drawing that loads": `<svg onload=${RUN}><script>${RUN}</script></svg>`,
	"drawing with a foreign part": `<svg><foreignObject><iframe src=javascript:${RUN}></iframe></foreignObject></svg>`,
	"drawing that sets": `<svg><a><set attributeName=href to=javascript:${RUN} /><text>x</text></a></svg>`,
	formula: `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}></style></mglyph></table></mtext></math>`,
	frame: `<iframe srcdoc="<script>${RUN}</script>"></iframe>`,
	object: `<object data=${ELSEWHERE}></object><embed src=${ELSEWHERE}>`,
	style: `<style>@import url(${ELSEWHERE});*{background:url(${ELSEWHERE})}</style>`,
	"style of an element": `<div style="position:fixed;inset:0;background:url(${ELSEWHERE})">`,
	stylesheet: `<link rel=stylesheet href=${ELSEWHERE}><link rel=prefetch href=${ELSEWHERE}>`,
	media: `<video src=${ELSEWHERE} onerror=${RUN}><audio src=x onerror=${RUN}><details open ontoggle=${RUN}>`,
	link: `<a href="javascript:${RUN}">Here</a> javascript:${RUN} data:text/html,<b> vbscript:x`,
	"link without scheme": `//127.0.0.1:9/leak \\\\127.0.0.1\\leak`,
	"attribute in double quotes": `" onmouseover="${RUN}" autofocus onfocus="${RUN}" x="`,
	"attribute in single quotes": `' onmouseover='${RUN}' autofocus onfocus='${RUN}' x='`,
	"attribute without quotes": `x onmouseover=${RUN} autofocus onfocus=${RUN}`,
	comment: `<!-- x --!><img src=x onerror=${RUN}> <!-- <!--> --> -->`,
	"unfinished comment": `x <!--`,
	"processing instruction": `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;`,
	"character data": `]]> <![CDATA[<script>${RUN}</script>]]>`,
	"references to signs": `&#60;script&#62;${RUN}&#60;/script&#62; &lt;img src=x onerror=${RUN}&gt;`,
	"references twice": `&amp;lt;script&amp;gt;${RUN}&amp;lt;/script&amp;gt; &quot; onload=&quot;x`,
	"unfinished tag": `x <img src=x onerror=${RUN} `,
	"odd tag": `<x/onpointerenter=${RUN} contenteditable autofocus tabindex=1 onfocus=${RUN}>`,
	components: `<Cite slug="x" /><Figure name="x" /> {process.version} {(() => { globalThis.${CANARY} = 1 })()}`,
	module: `import x from "node:fs"\nexport const ${CANARY} = 1`,
	templates: `\${${RUN}} \`${RUN}\` {{constructor.constructor('${RUN}')()}} <%= 1 %> #{1}`,
	replacement: `$& $1 $$ $\` $' %s %d \\0 \\u003cscript\\u003e`,
	"string in a script": `";${RUN};" ';${RUN};' \\";${RUN}// </SCRIPT >`,
	"link in TeX": String.raw`\href{javascript:alert(1)}{x} \url{javascript:alert(1)} \href{http://127.0.0.1:9/leak}{y}`,
	"markup in TeX": String.raw`\htmlData{x=y}{z} \htmlStyle{color:red}{z} \htmlClass{x}{y} \includegraphics{http://127.0.0.1:9/leak}`,
	"text in TeX": String.raw`\text{<img src=x onerror=alert(1)>} \class{x}{y} \cssId{x}{y} \def\x{<script>}`,
	"errors of KaTeX": `<span class="katex-error" title="x" style="color:#cc0000">\\\\foo</span> color:#cc0000`,
	"references to nothing": "&#1114112; &#0; &#xD800; &#x110000; &nosuch; &#;",
	"direction and nothing":
		"\u202Emoc.elpmaxe\u2066 \u0000 \u0008 \u200B \uFEFF \uD800 \uFFFE \u2028 end",
	comparison: "is > 3 times faster",
};

/** Addresses: of another scheme, without one, and of the web with what would end an attribute or begin another. */
export const addresses: readonly string[] = [
	`javascript:${RUN}`,
	` javascript:${RUN}`,
	`java\nscript:${RUN}`,
	`data:text/html,<script>${RUN}</script>`,
	`vbscript:${RUN}`,
	"file:///etc/passwd",
	"//127.0.0.1:9/leak",
	"/survey/../leak",
	`https://example.org/"onmouseover="${RUN}" x="`,
	`https://example.org/'onmouseover='${RUN}`,
	`https://example.org/><script>${RUN}</script>`,
	`https://example.org/ onmouseover=${RUN}`,
	`https://example.org/\n\tonmouseover=${RUN}`,
	`https://example.org/&quot;onmouseover=&quot;${RUN}`,
	`https://example.org/?a=<b>&lt=1#\`\${${CANARY}}`,
	"https://example.org/\u202Egpj.exe",
];

/** What stands in the name of a listing, and in words of the survey itself. */
export const short = `"'><img src=x onerror=alert(1)> &lt;b&gt; \${x} {y} #%?`;
