import { functionWords } from "../../text/functionWords.ts";

/** Words that tell nothing about what a paper is about: of the language, and of abstracts as such. */
export const stopWords: ReadonlySet<string> = new Set([
	...functionWords,
	...`
above after again against all although always among another around because before below between
both cannot done down due during each either else enough especially even ever every few first
further furthermore given hence high him however i indeed instead large least less let like
likely low made mainly make makes making many more moreover most much must namely near need
needs neither never new no nor not now off often once one only other others otherwise out own
per perhaps quite rather same second several show since small still themselves thereby therefore
though three throughout thus together toward towards two under unless until up upon use used
useful uses using usually various very well whereas whole yet abstract achieve achieved achieves
achieving address addresses aim aims analysis analyze approach approaches article available
based better code compared compare consider contribution current demonstrate demonstrated
demonstrates demonstrating different effective effectively effectiveness evaluate evaluation
existing experiment experimental experiments extensive finally find findings following framework
furthermore github https http good improve improved improvement improvements improves improving
introduce introduced introduces introducing key lead leads main method methods novel obtain
obtained outperform outperforming outperforms paper performance perform performs practical
present presented presents previous prior problem problems propose proposed proposes proposing
provide provided provides providing recent recently related research result results show showing
shown shows significant significantly specific specifically state studies study superior task
tasks technique techniques url validate various work works
`
		.trim()
		.split(/\s+/u),
]);
