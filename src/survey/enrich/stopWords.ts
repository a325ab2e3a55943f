/** Words that tell nothing about what a paper is about: of the language, and of abstracts as such. */
export const stopWords: ReadonlySet<string> = new Set(
	`
a about above after again against all also although always among an and another any are around as at
be because been before being below between both but by can cannot could did do does doing done down
due during each either else enough especially even ever every few first for from further furthermore
given had has have having hence her here high him his how however i if in indeed instead into is it
its itself just large least less let like likely low made mainly make makes making many may me might
more moreover most much must my namely near need needs neither never new no nor not now of off often
on once one only onto or other others otherwise our out over own per perhaps quite rather same
second several shall she should show since small so some still such than that the their them
themselves then there thereby therefore these they this those though three through throughout thus
to together too toward towards two under unless until up upon us use used useful uses using usually
various very via was we well were what when where whereas whether which while who whole whose why
will with within without would yet you your abstract achieve achieved achieves achieving address
addresses aim aims analysis analyze approach approaches article available based better code compared
compare consider contribution current demonstrate demonstrated demonstrates demonstrating different
effective effectively effectiveness evaluate evaluation existing experiment experimental experiments
extensive finally find findings following framework furthermore github https http good improve
improved improvement improvements improves improving introduce introduced introduces introducing key
lead leads main method methods novel obtain obtained outperform outperforming outperforms paper
performance perform performs practical present presented presents previous prior problem problems
propose proposed proposes proposing provide provided provides providing recent recently related
research result results show showing shown shows significant significantly specific specifically
state studies study superior task tasks technique techniques url validate various work works
`
		.trim()
		.split(/\s+/u),
);
