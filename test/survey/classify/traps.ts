/** Papers that nobody wrote, each with words of a theme that it does not belong to. */
export const traps: readonly { title: string; abstract: string }[] = [
	{
		title: "A benchmark of long conversations",
		abstract:
			"Assistants forget what was said hours ago. We introduce a benchmark of week-long conversations and measure the loss of accuracy with every turn. Models show a steep loss in recall, and summarising the history comes with little loss in quality.",
	},
	{
		title: "Glacier mass balance from orbit",
		abstract:
			"We derive the mass loss of 200 glaciers from radar altimetry between 2003 and 2024. The mean ice loss doubled, and losses from calving dominate. The loss rate agrees with gravimetry.",
	},
	{
		title: "A planner for warehouse fleets",
		abstract:
			"We train a graph network that assigns shelves to vehicles. The network is trained with a cross-entropy loss for ten epochs. It halves waiting times in simulation.",
	},
	{
		title: "Routing attention for million-token contexts",
		abstract:
			"Full attention is quadratic in the context. We propose a sparse attention pattern that routes every query to few blocks of keys. Sparse attention of this kind is four times faster at equal perplexity, and the sparsity grows with the context.",
	},
	{
		title: "Learning to stack blocks from sparse rewards",
		abstract:
			"Sparse rewards make manipulation hard to learn. We study an agent that sets its own goals under sparse reward and show that curiosity overcomes the sparsity of rewards on five robot tasks.",
	},
	{
		title: "Multi-view tracking with calibrated cameras",
		abstract:
			"We reconstruct people from eight calibrated cameras. After extrinsic calibration of the rig, the camera poses are refined jointly. The method also runs on uncalibrated cameras by self-calibration.",
	},
	{
		title: "Photometric calibration of a wide-field survey",
		abstract:
			"We present the photometric calibration of the survey's second data release. The flux calibration is stable to two millimagnitudes over the detector. Calibration stars are taken from Gaia.",
	},
	{
		title: "Tokens for speech: a better codec",
		abstract:
			"Speech language models need discrete tokens. We present a tokenizer with residual vector quantization whose codebooks follow phonetic units. Quantization of the latent space into eight codebooks keeps prosody, and the quantized tokens are shorter than those of other codecs.",
	},
	{
		title: "Exploration by disagreement in open worlds",
		abstract:
			"Exploration is the bottleneck of open-ended agents. We propose an exploration bonus from the disagreement of forward models. Exploration of unseen rooms improves by a third.",
	},
	{
		title: "Adaptive spreading factors for LoRa networks",
		abstract:
			"LoRa is a radio standard for sensors with long batteries. We tune the spreading factor of every LoRa node by a bandit at the gateway. The LoRaWAN network delivers more packets.",
	},
	{
		title: "Distilling meeting minutes into decisions",
		abstract:
			"Meetings leave long transcripts. We study agents that distill insights from text and keep a memory of lessons. Distilling experience into short rules helps later tasks.",
	},
	{
		title: "Solar stills for remote islands",
		abstract:
			"We report on a solar still that yields six litres of distilled water a day. The distillation column is printed from recycled plastic.",
	},
	{
		title: "Browsing agents that read less",
		abstract:
			"Web agents fail on long pages. We prune the HTML of web pages to the elements a task needs. Pruning web pages in this way saves tokens, and pruning irrelevant branches of the document tree does not hurt success.",
	},
	{
		title: "Faster proof search by learned bounds",
		abstract:
			"Proof assistants search huge trees. We learn a value function that prunes branches of the search tree early. Pruning the search space makes branch and bound ten times faster.",
	},
	{
		title: "Generative classifiers resist shortcuts",
		abstract:
			"Discriminative models learn shortcuts. We study generative classifiers, which model each class, and find that generative classifiers rely less on spurious features. A generative classifier needs no augmentation.",
	},
	{
		title: "Generative AI in the classroom",
		abstract:
			"We interview forty teachers on generative AI. Most welcome generative AI for preparing lessons, and few trust it to grade.",
	},
	{
		title: "Agents that file bug reports",
		abstract:
			"We present a benchmark of 500 repositories in which language agents find and report bugs. The best agent solves a third of the tasks. Reasoning traces reveal that agents often stop early.",
	},
	{
		title: "A quiescent galaxy at redshift seven",
		abstract:
			"We report a massive quiescent galaxy at redshift 7.3 from deep spectroscopy. Its stellar mass and age imply rapid quenching. Diffusion of cosmic rays and gas loss from outflows are discussed.",
	},
	{
		title: "Thinking longer is not thinking better",
		abstract:
			"Reasoning models spend thousands of tokens on a problem. We propose a stopping rule that reads the model's own doubts and cuts reasoning by half on mathematics at equal accuracy.",
	},
	{
		title: "Measuring SSL certificates at scale",
		abstract:
			"We scan the web for expired SSL and TLS certificates and study how fast operators replace them.",
	},
	{
		title: "Theory of mind in language models",
		abstract:
			"We test theory of mind with stories in which characters hold false beliefs. Theory of mind emerges late in training and breaks under small changes of wording. We prove nothing, but collect evidence.",
	},
	{
		title: "Flux quantization in a superconducting ring",
		abstract:
			"We measure flux quantization in a ring of niobium. The quantized vortices agree with theory. Second quantization of the model gives the spectrum.",
	},
	{
		title: "How students read feedback",
		abstract:
			"We follow two hundred university students and their teachers over a term. Students who discuss feedback with a teacher improve more. Student performance is measured by essays.",
	},
	{
		title: "A compiler pass for dead stores",
		abstract:
			"We present a compiler pass that removes dead stores across functions. The pass is proven correct in a proof assistant and speeds up programs by two per cent.",
	},
];

/** Papers that nobody wrote, each of one theme. */
export const fitting: readonly { title: string; abstract: string; theme: string }[] = [
	{
		theme: "quantization",
		title: "Rounding for small language models",
		abstract:
			"We quantize the weights of language models to three bits after training. Quantization errors are spread over the columns by a closed form.",
	},
	{
		theme: "pruning",
		title: "Which heads may go",
		abstract:
			"We study pruning of attention heads. Heads are scored by the change of the output, and half of them are pruned in one shot without retraining.",
	},
	{
		theme: "losses",
		title: "A loss for ordered labels",
		abstract:
			"We propose a new loss function for ordinal classification whose minimiser is consistent. The loss penalises distant errors more.",
	},
	{
		theme: "ssl",
		title: "Views without crops",
		abstract:
			"Self-supervised learning relies on crops. We present a masked autoencoder for point clouds that learns representations from unlabeled data alone.",
	},
	{
		theme: "distillation",
		title: "A patient teacher",
		abstract:
			"Knowledge distillation lets a student network imitate a teacher. We show how the teacher's temperature should follow the student's progress.",
	},
	{
		theme: "peft",
		title: "Adapters that share a basis",
		abstract:
			"Low-rank adaptation trains few parameters. We let all layers share one basis, so that a LoRA adapter needs a tenth of the trainable parameters.",
	},
	{
		theme: "generative",
		title: "Fewer steps for video",
		abstract:
			"Diffusion models generate video slowly. We present a flow matching schedule that draws a clip in eight sampling steps.",
	},
	{
		theme: "calibration",
		title: "When networks are too sure",
		abstract:
			"We study confidence calibration of classifiers under shift. Temperature scaling leaves a calibration error that a second parameter removes.",
	},
	{
		theme: "theory",
		title: "Sharp rates for averaged descent",
		abstract:
			"We prove a minimax convergence rate for averaged stochastic gradient descent with an unbiased estimator of the gradient.",
	},
	{
		theme: "applications",
		title: "Reading chest films at the bedside",
		abstract:
			"We train a network on chest X-ray images of 20,000 patients to find early signs of disease in radiology reports.",
	},
];

/** Papers that nobody wrote, each of a theme within another: of that theme, and of this part of it. */
export const narrower: readonly {
	title: string;
	abstract: string;
	theme: string;
	/** undefined: none of the themes within it */
	narrower: string | undefined;
}[] = [
	{
		theme: "theory",
		narrower: "training",
		title: "Why warmup helps at the edge of stability",
		abstract:
			"We theoretically analyze gradient descent with a learning rate schedule. The training dynamics of two-layer networks stay at the edge of stability, where the sharpness of the loss landscape balances the learning rate.",
	},
	{
		theme: "theory",
		narrower: "training",
		title: "A power law for small budgets",
		abstract:
			"Scaling laws of the loss are measured for models that a laptop can train. We prove a convergence rate of stochastic gradient descent that explains the exponent.",
	},
	{
		theme: "theory",
		narrower: "data-selection",
		title: "Coresets that remember rare classes",
		abstract:
			"We study coresets for empirical risk minimization. Our data selection keeps the rare classes, and we prove a bound on the excess risk of a model that is trained on the selected subset of the training data.",
	},
	{
		theme: "theory",
		narrower: "data-selection",
		title: "Forgetting one example",
		abstract:
			"Machine unlearning should leave a model as if an example had never been seen. We give provable guarantees for unlearning by influence functions in convex optimization.",
	},
	{
		theme: "theory",
		narrower: "interpretability",
		title: "How many concepts does a layer hold?",
		abstract:
			"We prove a matching lower bound on the number of concepts that superposition can hold in a layer of a neural network, with sample complexity for a sparse autoencoder that finds them. The bound speaks for mechanistic interpretability.",
	},
	{
		theme: "theory",
		narrower: "estimators",
		title: "Two control variates are better than one",
		abstract:
			"Importance sampling estimates have a large variance. We derive an unbiased estimator with two control variates and prove its asymptotic normality.",
	},
	{
		theme: "theory",
		narrower: undefined,
		title: "Regret in a garden of bandits",
		abstract:
			"We study a stochastic bandit whose arms grow. A matching lower bound shows that our regret bound is minimax optimal.",
	},
	{
		theme: "applications",
		narrower: "adaptation",
		title: "Fields change with the seasons",
		abstract:
			"Detectors of wheat in satellite images are trained once. We study continual learning for remote sensing under domain shift, where a network replays a few images of each season against catastrophic forgetting.",
	},
	{
		theme: "applications",
		narrower: "pose",
		title: "Elbows behind the crowd",
		abstract:
			"We propose a transformer for 3D human pose estimation of people who hide each other. Joints that are not seen are inferred from body parts that are.",
	},
	{
		theme: "applications",
		narrower: "pose",
		title: "A face from its mirror image",
		abstract:
			"Face recognition degrades at profile views. We train a network on the symmetry of facial landmarks and improve face verification.",
	},
	{
		theme: "applications",
		narrower: "medicine",
		title: "Reading the liver at night",
		abstract:
			"We train a convolutional network on CT scans of 900 patients to find liver tumors before a radiologist does.",
	},
	{
		theme: "applications",
		narrower: "medicine",
		title: "Segmenting vessels of the retina",
		abstract:
			"We present a segmentation network for fundus images. It finds vessels at the pixel level and helps clinical screening of diabetic patients.",
	},
	{
		theme: "applications",
		narrower: "sound-and-images",
		title: "Taking the rain out of a photograph",
		abstract:
			"We present a network for image restoration that removes rain streaks. Image deraining is trained on pairs of images, and it keeps texture.",
	},
	{
		theme: "applications",
		narrower: "sound-and-images",
		title: "Two violins, one microphone",
		abstract:
			"We study source separation of music with a convolutional network on the spectrogram. Each bin of the audio is given to one instrument.",
	},
	{
		theme: "applications",
		narrower: "science",
		title: "Energies of molecules from graphs",
		abstract:
			"We train an equivariant graph neural network to predict energies and forces of molecules. Molecular property prediction keeps a conservation law of energy.",
	},
	{
		theme: "applications",
		narrower: "society",
		title: "What a shelf tells about the next purchase",
		abstract:
			"We propose a recommender system that learns from implicit feedback. Recommendation of items improves for users with few clicks.",
	},
];
