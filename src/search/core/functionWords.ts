/** Words that no page is about: they are neither indexed nor asked of one. */
export const functionWords: ReadonlySet<string> = new Set(
	`a about also am an and any are as at be been being but by can could did do does doing for from had
	has have having he her here his how if in into is it its itself just may me might my of on onto or our ours
	over shall she should so some such than that the their them then there these they this those through
	to too us via was we were what when where whether which while who whom whose why will with within
	without would you your`
		.trim()
		.split(/\s+/u),
);

/** Words that a question is made of: where it has better ones, they are not asked for. */
export const fillers: ReadonlySet<string> = new Set(
	`become becomes becoming best better find finding get gets getting good help helps kind kinds
	like make makes making most need needs new paper papers please research show something
	study thing things use used useful uses using very want way ways work works`
		.trim()
		.split(/\s+/u),
);
