/** Papers that nobody wrote, of other fields: their words are a theme's, their matter is not. */
export const elsewhere: readonly { title: string; abstract: string }[] = [
	{
		title: "Angular momentum loss in interacting binaries",
		abstract:
			"We study how mass transfer drives angular momentum loss in cataclysmic variables. A new prescription for magnetic braking is proposed and the loss rate is calibrated against observed period distributions. Diffusion of the field through the disc is included.",
	},
	{
		title: "Sparse representations of the modular group",
		abstract:
			"We prove a lower bound for the number of generators of finite index subgroups of the modular group. The proof uses a quantization of Teichmüller space and yields a sharp asymptotic estimate with explicit constants.",
	},
	{
		title: "Convergence of a finite volume scheme for aggregation equations",
		abstract:
			"We prove convergence of a finite volume scheme for a nonlinear diffusion equation with a singular kernel. Error estimates in Wasserstein distance are derived, and the rate of convergence is confirmed by numerical experiments in two dimensions.",
	},
	{
		title: "Pruning and fruit quality in high-density apple orchards",
		abstract:
			"Over six seasons we compared winter pruning, summer pruning and no pruning of apple trees. Severe pruning reduced yield but improved colour. Removing weak branches early gave the best return to the grower.",
	},
	{
		title: "Synaptic pruning during adolescence",
		abstract:
			"Synaptic pruning reshapes cortical circuits in adolescence. We review evidence from imaging and post-mortem studies and propose that excess pruning of dendritic spines contributes to psychosis. Network models of the cortex are discussed.",
	},
	{
		title: "Vacuum distillation of bio-oil fractions",
		abstract:
			"We report the vacuum distillation of bio-oil from pine. Fractions were collected at five pressures, and the distillation model of the column agrees with the measured yields. The solvent was recovered and used again.",
	},
	{
		title: "Entanglement distillation with noisy memories",
		abstract:
			"We analyse entanglement distillation when quantum memories decohere. The teacher-free protocol, as we call it, distils one pair from two and tolerates a phase error of five per cent. Secret key distillation is treated as an example.",
	},
	{
		title: "Schools, teachers and the transfer of knowledge",
		abstract:
			"How is knowledge passed from teacher to student? In a survey of ninety schools we find that students learn more where teachers observe one another. We distil recommendations for teacher education and for curricula.",
	},
	{
		title: "Calibration of the barometers of a polar station",
		abstract:
			"We describe the calibration of six barometers over two winters. Calibrated readings agree to 0.1 hPa, and the uncertainty of the reference is given. The calibration method can be repeated by one person in a day.",
	},
	{
		title: "Confidence and calibration of weather-lore proverbs",
		abstract:
			"Do farmers trust proverbs on the weather? We collected 300 sayings and asked respondents how reliable they are. Confidence in a saying grows with age and not with how often it comes true.",
	},
	{
		title: "Diffusion of lithium in garnet electrolytes",
		abstract:
			"Lithium diffusion in garnets is measured by tracer experiments between 300 and 700 kelvin. The diffusion coefficients follow an Arrhenius law; grain boundaries slow diffusion by a factor of four. A model with two activation energies describes all samples.",
	},
	{
		title: "Next-generation sequencing adapters without dimers",
		abstract:
			"Adapter dimers waste reads in sequencing. We designed an adapter with a modified base that cannot be ligated to itself. Sequencing adapters of this kind cut dimers tenfold at low input, and fine-tuning of the protocol is simple.",
	},
	{
		title: "LoRa links over the Wadden Sea",
		abstract:
			"We measured LoRa links of up to thirty kilometres over tidal flats. Spreading factor, antenna height and water level explain the packet loss. LoRa gateways on dikes suffice to cover the sea with three nodes each.",
	},
	{
		title: "Self-supervision of apprentices in small workshops",
		abstract:
			"Apprentices in small workshops often work without supervision. Interviews with forty of them show how self-supervision is learned, which routines help, and where a master's eye is missed. A representation of tacit skill is offered.",
	},
	{
		title: "Contrast agents for imaging at low field",
		abstract:
			"We synthesised four gadolinium-free contrast agents and measured their relaxivity at low field. The strongest agent gives a contrast comparable to that of clinical agents at a third of the dose, and it is excreted within hours in mice.",
	},
	{
		title: "Loss aversion among retail investors",
		abstract:
			"We estimate loss aversion from two million trades. Losses weigh 1.8 times as much as gains; the coefficient falls with experience. A loss function for prospect theory is estimated without assuming a reference point.",
	},
	{
		title: "Losses in superconducting resonators at millikelvin temperatures",
		abstract:
			"Dielectric loss limits superconducting resonators. We separate two-level losses from radiative losses by varying the power, and reduce the loss tangent by an etch of the substrate before deposition of niobium.",
	},
	{
		title: "A mechanism for dividing rent among flatmates",
		abstract:
			"We design a mechanism that divides rent among flatmates with budget constraints. It is envy-free whenever possible, and we prove that no other mechanism has regret below half of ours. The equilibrium is computed in polynomial time.",
	},
	{
		title: "Optimal linear codes over rings from simplicial complexes",
		abstract:
			"Linear codes over finite chain rings are constructed from simplicial complexes. We determine their weight distributions, prove that infinitely many of them meet the Griesmer bound, and give a decoding algorithm with a guarantee.",
	},
	{
		title: "Quantised feedback in cell-free massive MIMO",
		abstract:
			"In cell-free massive MIMO the channel state must be fed back over limited links. We derive the achievable rate under one-bit quantization of the pilots and propose a codebook for quantized feedback that halves the loss against perfect channel knowledge.",
	},
	{
		title: "Generative grammar and the order of adjectives",
		abstract:
			"Why do adjectives follow an order? We revisit an account from generative grammar and test it on twelve languages with native speakers. The generation of marked orders is predicted by focus and not by syntax.",
	},
	{
		title: "What artists fear of generative AI",
		abstract:
			"We interviewed sixty illustrators about generative AI and text-to-image tools. Most fear for commissions, some use the tools for sketches, and few trust watermarks. We discuss what copyright law could offer.",
	},
	{
		title: "Choosing tools before thinking: planning agents with small menus",
		abstract:
			"Tool-using agents face menus of thousands of functions. We let the agent prune the menu before it plans, by a cheap retriever that keeps twenty tools. Success on long tasks rises from 41 to 58 per cent and prompts become shorter.",
	},
	{
		title: "A benchmark for refactoring legacy code",
		abstract:
			"We present a benchmark of 640 refactorings from COBOL to Java with tests. Seven language models are compared; the best passes half of the tests. Failures come from data types and not from control flow.",
	},
	{
		title: "Retrieval that knows when to stop",
		abstract:
			"Retrieval-augmented generation often reads too many documents. We train a policy by reinforcement learning that decides when the evidence suffices. It reads 40 per cent fewer passages at equal accuracy on four question answering sets.",
	},
	{
		title: "Rewarding the process: credit assignment for long reasoning",
		abstract:
			"Outcome rewards are sparse in long chains of reasoning. We propose an advantage estimator for group relative policy optimization that assigns credit to steps by counterfactual rollouts. Importance sampling corrects for stale policies. Accuracy rises on five mathematics benchmarks.",
	},
	{
		title: "Verified compilation of reactive programs",
		abstract:
			"We present a verified compiler for a synchronous language. Theorems on clocks are proved in a proof assistant, and optimization passes such as loop fusion are shown to preserve semantics. Compiled programs run within five per cent of the unverified compiler.",
	},
	{
		title: "Faster isogeny walks on abelian surfaces",
		abstract:
			"We speed up isogeny computations on abelian surfaces for post-quantum signatures. Theta coordinates of level two make each step cheaper, and an adversary's advantage is bounded in the random oracle model. Keys are compressed to 64 bytes.",
	},
	{
		title: "A whole-body controller for a wheeled humanoid",
		abstract:
			"We present a whole-body controller for a humanoid on wheels. Constrained optimization at one kilohertz distributes contact forces, and an extrinsic calibration aligns camera and arm. The robot opens doors while driving.",
	},
	{
		title: "Splatting large cities on a laptop",
		abstract:
			"Gaussian splatting of cities needs much memory. We divide the scene into blocks, prune Gaussians that few views see, and stream levels of detail. A city of ten square kilometres is shown at sixty frames per second on a laptop.",
	},
	{
		title: "Which emergency calls are made at night?",
		abstract:
			"We describe 120,000 emergency calls of a rural district. Chest pain and falls dominate at night; patients wait longer in winter. We discuss how many ambulances a district of this kind needs.",
	},
	{
		title: "Watermarks that survive translation",
		abstract:
			"Watermarks in generated text vanish when it is translated. We place the mark in the order of propositions, which translation keeps. The mark is detected after three translations, and quality does not suffer without access to the model.",
	},
];

/** Papers that nobody wrote, with all their themes. */
export const within: readonly {
	title: string;
	abstract: string;
	themes: readonly [string, ...string[]];
}[] = [
	{
		themes: ["quantization"],
		title: "Rotate before you round",
		abstract:
			"Outliers in activations make four-bit inference of language models inaccurate. We multiply weights and activations by a Hadamard matrix before quantizing both to INT4. Without calibration data, perplexity stays within 0.3 of full precision.",
	},
	{
		themes: ["quantization"],
		title: "Training transformers in eight-bit floating point",
		abstract:
			"We train transformers with FP8 matrix products from the first step. Scaling factors for each block keep low-precision training stable up to 30 billion parameters, and memory falls by a third.",
	},
	{
		themes: ["quantization"],
		title: "Ternary networks on microcontrollers",
		abstract:
			"Ternary weights need no multiplications. We present kernels and a quantization-aware training recipe for keyword detectors on microcontrollers, with 1.6 bits per weight and an accuracy one point below the float model.",
	},
	{
		themes: ["pruning"],
		title: "Layers a language model does not miss",
		abstract:
			"We remove layers from large language models by the similarity of their input and output. Layer pruning of a quarter of the depth, followed by a short healing run, keeps most of the accuracy. Pruned models answer a third faster.",
	},
	{
		themes: ["pruning"],
		title: "Looking at fewer patches",
		abstract:
			"Vision-language models spend most of their time on visual tokens. We propose token pruning by the attention that the question pays to each patch; 80 per cent of the visual tokens are dropped in the second layer with little effect on accuracy.",
	},
	{
		themes: ["pruning"],
		title: "Two of four: masks that learn",
		abstract:
			"Hardware speeds up matrices with 2:4 sparsity. We learn the mask of every block together with the weights during a short run, which closes half of the gap between one-shot pruning and the dense network.",
	},
	{
		themes: ["losses"],
		title: "A bounded loss for noisy labels",
		abstract:
			"Cross-entropy fits wrong labels. We introduce a loss function that interpolates between cross-entropy and mean absolute error and derive a bound on its excess risk under symmetric noise. Trained with it, networks withstand 60 per cent wrong labels.",
	},
	{
		themes: ["losses"],
		title: "Margins for rare classes",
		abstract:
			"Under long-tailed labels, rare classes need larger margins. We derive a margin loss whose margins follow from class frequencies, prove that it is consistent for balanced error, and combine it with logit adjustment.",
	},
	{
		themes: ["ssl"],
		title: "Predicting what is hidden, without pixels",
		abstract:
			"We pre-train an encoder to predict the embeddings of masked regions from visible ones. This joint-embedding predictive architecture needs neither augmentations nor negatives; a variance term prevents representation collapse.",
	},
	{
		themes: ["ssl"],
		title: "Contrast between neighbours in time",
		abstract:
			"Frames close in time show the same things. We use them as positive pairs for contrastive representation learning from unlabeled video and reach the accuracy of supervised features on six tasks. Self-supervised learning profits most from long gaps.",
	},
	{
		themes: ["distillation"],
		title: "Small models that imitate long answers",
		abstract:
			"We distil a reasoning model of 70 billion parameters into a student of three. On-policy distillation, in which the teacher scores the student's own samples, needs a tenth of the data of imitation and closes most of the gap.",
	},
	{
		themes: ["distillation", "generative"],
		title: "One step from a diffusion teacher",
		abstract:
			"Diffusion models need many sampling steps. We distill a text-to-image diffusion model into a one-step generator by matching distributions; the student network reaches the FID of its teacher at a fiftieth of the cost.",
	},
	{
		themes: ["peft"],
		title: "Ranks where they are needed",
		abstract:
			"Low-rank adaptation gives every layer the same rank. We allocate rank during fine-tuning by the gradient of each LoRA factor, and match full fine-tuning on twelve tasks with 0.2 per cent of the trainable parameters.",
	},
	{
		themes: ["peft"],
		title: "Prompts that stay out of the way",
		abstract:
			"Prompt tuning learns a few vectors and leaves the model frozen. We place soft prompts in middle layers, where they disturb attention least, and merge prompts of several tasks without training.",
	},
	{
		themes: ["generative"],
		title: "Straighter paths from noise to images",
		abstract:
			"We study rectified flow for image generation. A coupling of noise and data computed in each batch makes paths straighter, so that eight steps suffice. On ImageNet the FID improves from 3.1 to 2.4.",
	},
	{
		themes: ["generative"],
		title: "Language models that write in any order",
		abstract:
			"Masked diffusion models fill in text in any order. We propose a sampler that revises tokens of low probability; diffusion language models of 8 billion parameters then match autoregressive ones on code.",
	},
	{
		themes: ["calibration"],
		title: "Sets that cover under shift",
		abstract:
			"Conformal prediction promises coverage only while data are exchangeable. We reweight scores by an estimate of the shift and obtain prediction sets that keep their coverage on four kinds of drift.",
	},
	{
		themes: ["calibration"],
		title: "Do language models know how sure they are?",
		abstract:
			"We compare verbalized confidence with token probabilities. Larger models are better calibrated before alignment and overconfident after it; the expected calibration error doubles. A temperature for each question type repairs most of it.",
	},
	{
		themes: ["theory"],
		title: "Gradient descent on wide networks at the edge",
		abstract:
			"We analyse gradient descent on two-layer networks with large step sizes. We prove that the sharpness hovers at the edge of stability and that the implicit bias favours flat solutions; a generalization bound follows.",
	},
	{
		themes: ["theory"],
		title: "Bandits with delayed and missing feedback",
		abstract:
			"We study stochastic multi-armed bandits whose rewards arrive late or never. We give an algorithm with an optimal regret bound, prove a matching lower bound, and show that knowing the delays does not help.",
	},
	{
		themes: ["theory"],
		title: "Variance reduction for sampling from posteriors",
		abstract:
			"Stochastic gradient Langevin dynamics has high variance. We combine it with control variates and prove a non-asymptotic rate of convergence in Wasserstein distance for strongly log-concave posteriors.",
	},
	{
		themes: ["applications"],
		title: "Segmenting polyps that doctors overlook",
		abstract:
			"Flat polyps are easily missed in colonoscopy. We train a segmentation network on 40,000 frames from five hospitals; it finds a third more lesions than endoscopists, at the same rate of false alarms.",
	},
	{
		themes: ["applications"],
		title: "Recognising speech of people with dysarthria",
		abstract:
			"Speech recognition fails for speakers with dysarthria. We adapt a recogniser to each speaker from ten minutes of audio and reduce the word error rate by 40 per cent.",
	},
	{
		themes: ["applications"],
		title: "What to listen to next",
		abstract:
			"Listeners skip tracks for reasons that a recommender system does not see. We model sessions by a transformer for sequential recommendation with a head for skips; in an online test of a music service skips fall by six per cent.",
	},
	{
		themes: ["applications"],
		title: "Crop maps from two seasons of satellite data",
		abstract:
			"We map crops from satellite image time series by a transformer that is trained in one season and used in the next. Remote sensing experts labelled 9,000 fields in three countries for the test.",
	},
	{
		themes: ["ssl", "applications"],
		title: "Hearts without labels",
		abstract:
			"Labels for ECG recordings are dear. We pre-train a masked autoencoder on two million unlabeled recordings by self-supervised learning and detect atrial fibrillation in patients of three hospitals with a tenth of the labels.",
	},
];
