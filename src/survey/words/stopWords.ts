import { functionWords } from "../../text/functionWords.ts";

/** English words that end a phrase as `functionWords` do, though searchers may mean them. */
export const linkWords: ReadonlySet<string> = new Set(
	`
above across after again against all along although always among another around because before
below between beyond both cannot despite during each either else even ever every further hence
however indeed instead like many more moreover most much namely near neither never nor not now off
often once only other others otherwise per perhaps quite rather since still thereby therefore
though throughout thus together toward towards under unless until up upon usually versus very well
whereas yet
`
		.trim()
		.split(/\s+/u),
);

/** Words that tell nothing about what a paper is about: of the language, and of abstracts as such. */
export const stopWords: ReadonlySet<string> = new Set([
	...functionWords,
	...linkWords,
	...`
done down due enough especially few first furthermore given high him i large least less let likely
low made mainly make makes making must need needs new no one out own same second several show
small themselves three two use used useful uses using various whole abstract achieve achieved
achieves achieving address addresses aim aims analysis analyze approach approaches article
available based better code compared compare consider contribution current demonstrate
demonstrated demonstrates demonstrating different effective effectively effectiveness evaluate
evaluation existing experiment experimental experiments extensive finally find findings following
framework furthermore github https http good improve improved improvement improvements improves
improving introduce introduced introduces introducing key lead leads main method methods novel
obtain obtained outperform outperforming outperforms paper performance perform performs practical
present presented presents previous prior problem problems propose proposed proposes proposing
provide provided provides providing recent recently related research result results show showing
shown shows significant significantly specific specifically state studies study superior task
tasks technique techniques url validate various work works
`
		.trim()
		.split(/\s+/u),
]);
