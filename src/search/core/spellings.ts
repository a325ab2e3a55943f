/**
 * British endings as Americans write them. Words of the index and of a query pass the same table, so
 * a word that is changed without need ("supervised") still meets itself.
 */
export const spellings: readonly (readonly [find: RegExp, write: string])[] = [
	[/^(.{3,})is(e|ed|es|er|ers|ing|ation|ations|able)$/u, "$1iz$2"],
	[/^(.{3,})ys(e|ed|es|er|ers|ing)$/u, "$1yz$2"],
	[/^(.{2,}[aeiou])ll(ed|ing|er|ers|ation|ations)$/u, "$1l$2"],
	[/^(.{3,})our(|s|ed|ing|al|hood|hoods|able|ite|ites)$/u, "$1or$2"],
	[/^(.{2,}[aeiou]?[bt])re(|s|d)$/u, "$1er$2"],
	[/^(.{2,})ogue(|s)$/u, "$1og$2"],
	[/^grey(.*)$/u, "gray$1"],
];
