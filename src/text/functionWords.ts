/**
 * English words that hold sentences together, and that nothing is about: search neither indexes nor asks
 * for them.
 */
export const functionWords: ReadonlySet<string> = new Set(
	`a about also am an and any are as at be been being but by can could did do does doing for from had
	has have having he her here his how if in into is it its itself just may me might my of on onto or our ours
	over shall she should so some such than that the their them then there these they this those through
	to too us via was we were what when where whether which while who whom whose why will with within
	without would you your`
		.trim()
		.split(/\s+/u),
);
