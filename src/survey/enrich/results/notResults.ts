/** What a value beside these words is: a setting or a description, but no result. */
export const notResults: readonly {
	readonly why: string;
	/** the end of what stands before the value */
	readonly before?: RegExp;
	/** the beginning of what stands after it */
	readonly after?: RegExp;
	/** a text with such a value, which is no result */
	readonly example: string;
}[] = [
	{
		why: "a confidence interval",
		after: /^ ?(?:CI\b|confidence (?:interval|level)|credible)/u,
		example: "The gain was significant (95% CI: 1.88 to 4.78).",
	},
	{
		why: "the bounds of a confidence interval",
		before: /\bCIs?[:,]? ?[=[(]? ?$/u,
		example: "The hazard is raised (95% CI: 1.88–4.78).",
	},
	{
		why: "a level of significance",
		before: /(?:^|[\s(])(?:p|P|p-values?) ?(?:of )?[=<>≤]? ?$/u,
		example: "It outperforms the others (p<0.05).",
	},
	{
		why: "the setting under which a result holds",
		before: /\b(?:at|under|with|for|given|to) (?:a |an )?(?:high |extreme |fixed )?$/u,
		after:
			/^ (?:(?:un)?structured |weight |activation |token |model |parameter |global |layer )?(?:sparsity|compression(?! ratio)|pruning|masking|missing|noise|dropout|quantization|acceleration|speed-?up|label noise|compression rate|(?:pixel|packet|frame) loss|corruption|occlusion|contamination|outliers)\b/u,
		example: "It keeps its accuracy at 50% sparsity.",
	},
	{
		why: "an example of a setting",
		before: /\b(?:rates?|ratios?|sparsity|sparsities|levels?) \((?:e\.g\.,? |i\.e\.,? )?$/u,
		after: /^\)/u,
		example: "At high pruning rates (e.g., 90%) it achieves better accuracy.",
	},
	{
		why: "a hyperparameter",
		before:
			/\b(?:learning|dropout|masking|mask|sampling|pruning|noise|frame|keep|decay|weight decay|temperature|rank|step size|window|batch size)(?: rates?| ratios?| sizes?)?(?: of| =|=| equating to| set to| equal to) ?$/u,
		example: "We train with a learning rate of 0.1 and a masking ratio of 75%.",
	},
	{
		why: "the share of a sample",
		before: /\b(?:top|bottom|first|last|remaining|other|a random|the)[ -]$/iu,
		after:
			/^ (?!accuracy|higher|lower|faster|fewer|better|smaller|speed|improvement|gain|reduction)/u,
		example: "It updates the top 5% principal weights and achieves better accuracy.",
	},
	{
		why: "a factor of enlargement or its resolution",
		after:
			/^ (?:upscaling|downscaling|upsampling|downsampling|super-resolution|magnification|subsampled|undersampled|resolution|prospectively)\b/u,
		example: "It infers natural images for 4× upscaling factors with better quality.",
	},
	{
		why: "what it was tried on",
		after:
			/^ (?:of (?:the )?(?:data|dataset|training data|labels|labeled data|samples|test data|users|patients|participants|respondents|papers|articles)\b|labeled|labelled|annotat(?:ed|ions?)\b|training data|of users)/u,
		before:
			/\b(?:on|with|from|for|of|contain\w*|compris\w+|cover\w+|where) (?:only |just |about )?$/u,
		example: "Trained with 10% of the data, it improves the accuracy.",
	},
	{
		why: "what others achieve",
		before:
			/\b(?:leading|existing|previous|prior|current|conventional|traditional|other|most) (?:[\p{L}-]+ ){0,4}(?:achieves?|reach(?:es)?|obtains?|yields?|attains?|requires?) (?:[\p{L}()-]+ ){0,6}$/iu,
		example: "Leading approaches achieve a perplexity of 10.5 on Wikitext.",
	},
	{
		why: "the condition under which a result holds",
		before: /\b[Uu]nder (?:an? |the )?(?:[\p{L}-]+ ){1,3}of $/u,
		example: "Under an average latency of 960 ms it was tried on speech.",
	},
	{
		why: "the version of a model or program",
		before:
			/\b(?:GPT|ChatGPT|Claude|Gemini|Gemma|Llama|LLaMA|LLaVA|Vicuna|Qwen|Mistral|Mixtral|DeepSeek|Grok|Phi|Falcon|Pythia|Whisper|YOLO|DINO|SAM|FLUX|Kimi|Nova|Command|Stable Diffusion|Python|Uniswap|Version|version)(?: (?:Sonnet|Opus|Haiku|Pro|Flash|Turbo|v|R))?[ -]$/u,
		example: "It outperforms GPT-4o and Claude 3.5 in accuracy.",
	},
	{
		why: "the version of what a sentence begins with",
		before: /^\p{Lu}[\p{L}-]+ $/u,
		after: /^ (?:is|are|can|\p{L}+(?:s|ed)) (?!by\b)/u,
		example: "Eagle 2.5 demonstrates substantial improvements on long videos.",
	},
	{
		why: "the number of an item of a list",
		before: /(?:^|\))[^()]*[\p{L}:;,] $/u,
		after: /^\) \p{L}/u,
		example: "It improves accuracy by 1) integrating rules and 2) reducing noise.",
	},
	{
		why: "a share of parameters of a given size",
		before: /\b(?:ranging|range|ranges|scales?|sizes?) from ?$/u,
		example: "Models with sizes ranging from 1.5 to 7.2 improve.",
	},
];
