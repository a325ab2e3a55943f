/** The words with which a setting may begin: a dataset, a split, a model, a rate, a task. */
export const SETTING =
	/^(?:on|at|in|for|under|when|with|across|within|during|after|using|over|through)(?= )/iu;

/** What begins like a setting and is none. */
export const NO_SETTING: readonly RegExp[] = [
	/^for (?:instance|example|this|that|these|the first time|more|further|future|both reasons)\b/iu,
	/^in (?:addition|particular|contrast|comparison|fact|total|general|practice|summary|short|turn|terms|order|this|our|doing|most|many|some|both|part|average|order|response|the end|light|line|conclusion)\b/iu,
	/^on (?:average|these|both|the other hand|the one hand|top|par|the contrary|its own|our)\b/iu,
	/^at (?:the same time|least|most|the cost|the expense|last|first|once|all|best)\b/iu,
	/^with (?:this|our|these|respect|only|an? (?:\p{L}+ ){0,3}(?:margin|gap|gain|improvement|reduction|increase|decrease|drop|speed-?up|impact|loss|increase|mean \p{L}.*|score|rate of)|little|no|minimal|negligible|fewer|less|more|much|significant|improvements?|gains?|up to|the (?:lowest|highest|best))\b/iu,
	/^(?:over|across) (?:the )?(?:state|existing|previous|prior|baselines?|competing|other|all (?:existing|previous|other|baselines))\b/iu,
	/^after (?:all|that|this)\b/iu,
	/^when (?:compared|necessary|possible)\b/iu,
	/^using (?:this|these|our|only)\b/iu,
	/^through (?:this|these|our|extensive|comprehensive|experiments)\b/iu,
	/^under (?:the curve|this|these|our|the proposed|the design)\b/iu,
	/^within (?:this|our|\p{L}* ?budgets? of [\uE000-\uF8FF])/iu,
];

/** Where what is told of one value ends. */
export const CLAUSE =
	/[;:()]|, (?!respectively\b|on average\b)|,? (?:while|whereas|but|compared|outperform\p{L}*|surpass\p{L}*|exceed\p{L}*|without|demonstrat\p{L}*|show\p{L}*|indicat\p{L}*|leading|making|achiev(?:ing|es)|with (?:an? |only |no |little )*(?:\p{L}+ ){0,2}(?:impact|loss|drop|degradation|overhead|effect)|which|that is|that are|that of|even|versus|vs\.?|than|against|relative to|with respect|as opposed|as well as|closely|thus|thereby|and (?:also|then|is|are|can|has|have|thus|even|maintain\p{L}*|outperform\p{L}*|improv\p{L}*|reduc\p{L}*|achiev\p{L}*|requir\p{L}*|allow\p{L}*|enabl\p{L}*|increas\p{L}*|\p{L}+ed(?= (?:on|in|at|by|to|with))))(?![\p{L}])/u;
