/** The last words of what is measured; a value beside one of them is a result. */
export const metricNames: ReadonlySet<string> = new Set(
	`
accuracy accuracies acc precision recall sensitivity specificity f1 f1-score f1-scores f-score
f-measure macro-f1 micro-f1 auc auroc auprc aucs map ap miou iou dice dsc psnr ssim lpips fid fvd
kid bleu bleu-4 rouge rouge-l meteor cider wer cer perplexity perplexities ppl rmse mse mae mpjpe
mape ece nll c-index index correlation correlations error errors loss losses score scores rate rates
latency throughput speed fps flops tflops memory footprint cost costs time ratio ratios ndcg ndcg@10
mrr map@50 kappa agreement coverage confidence mauve likelihood performance success consistency
similarity efficiency robustness quality storage bandwidth energy usage overhead size sdr si-sdr
gnsdr snr wins win-rate win-rates winrate pass@1 recall@1 em distance improvement improvements
squared r² f₁ coefficient coefficients deviation regret risk r rho tau ρ τ κ em elo ap50 compression
parameters value values fidelity faithfulness probability roc rmsd variance bias
`
		.trim()
		.split(/\s+/u),
);

/** Metric names that tell only with a sign of equation or in brackets: "r=0.89". */
export const statistics =
	/(?:^|[\s(])((?:HR|OR|RR|r|R|R²|rho|tau|kappa|ρ|κ|τ|AUC|AUROC|F1|F₁|MAE|RMSE|MSE|MCC|ICC|Pearson|Spearman|PSNR|SSIM|FID))$/u;

/** Words that make a rate a setting: "a learning rate of 0.1", "at a masking ratio of 75%". */
export const settings =
	/\b(?:learning|dropout|masking|mask|sampling|pruning|sparsity|noise|frame|keep|missing|label|poisoning|injection|mixing|mixture|decay|compression|bit|privacy|imbalance|aspect|threshold|batch|model|window|patch|image|chunk|sample|step) (?:rate|rates|ratio|ratios|level|levels|size|sizes|time)$/iu;

/** Words before a noun that are no part of what it names. */
export const qualifiers: ReadonlySet<string> = new Set(
	`
a an the its our their his this that these those average averaged relative absolute overall
significant significantly further additional new only just highest lowest best maximum max maximal
minor negligible impressive remarkable substantial substantially consistent consistently notable
notably large small significant mere total about approximately around roughly nearly almost over up
to of both corresponding similar comparable clear considerable considerably strong competitive
promising high low single top respective further very even also superior final slight slightly
modest up-to favorable superb excellent dramatic dramatically greatly macro-average macro-averaged
markedly marginal marginally massive drastic huge decent outstanding peak respectively i.e e.g
better higher state-of-the-art sota achieved obtained median observed reported noticeable combined
how larger bigger greater smaller
`
		.trim()
		.split(/\s+/u),
);

/** Words at which a noun phrase ends. */
export const phraseEnds: ReadonlySet<string> = new Set(
	`
on for in at by with without compared comparing than over while which that across using when from to
via under versus vs v.s relative as after before but where is are was were be been being can could
may might will would has have had and or if within during among between per against through
throughout due thanks because since so such thus whereas achieving achieves achieve achieved
reaching reaches reach reached obtaining obtains obtain obtained yielding yields yield yielded
delivering delivers deliver delivered showing shows show showed attaining attains attain
outperforming outperforms surpassing surpasses providing provides provide giving gives requiring
requires require maintaining maintains maintain demonstrating demonstrates demonstrate offering
offers offer enabling enables leading leads exhibiting exhibits scoring scored producing produces we
it respectively including depending despite not up down out improves improve improving reduces
reduce reducing making relying exceeding exceeds followed resulting gaining gained reports reporting
recorded records also still both increases increasing retaining retains preserving preserves pushes
pushing push raises raising raise drives driving brings bringing keeps keeping cuts cutting ensures
ensure ensuring enhances enhance enhancing exhibit exhibits exhibiting yet
`
		.trim()
		.split(/\s+/u),
);
