/** Words that a question is made of: where it has better ones, they are not asked for. */
export const fillers: ReadonlySet<string> = new Set(
	`become becomes becoming best better find finding get gets getting good help helps kind kinds
	like make makes making most need needs new paper papers please research show something
	study thing things use used useful uses using very want way ways work works`
		.trim()
		.split(/\s+/u),
);
