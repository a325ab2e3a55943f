import { stemmer } from "stemmer";
import { spelling } from "../classify/tokenize.ts";
import { stopWords } from "./stopWords.ts";

/** As `readWords` writes them. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/u).map(spelling);
const stems = (list: string) => words(list).map((word) => stemmer(word));

/**
 * Words that abstracts of any field say in passing. Counted in 23,000 abstracts: where they stand they
 * stand once, while words of a matter come back.
 */
export const genericWords: ReadonlySet<string> = new Set([
	...[...stopWords].map(spelling),
	...words(`
ability ablation able absence absolute accelerate accelerates accelerating accessible according account
accounting accurate accurately across actionable actively actual actually adapt adaptability adapted
adapting adaptively adapts adding addition additional additionally addressed addressing adds adjusts
admits adopt adopted adopts advance advanced advancement advancements advances advancing advantages
affect affects aggregated agnostic aiming al align aligning aligns alleviate allotted allow allowing
allows alone along alongside already alternative alternatives analyses analytical analyzed analyzing
appear appears applicability applicable application applied applies apply applying appropriate
approximately arbitrarily argue arise arises arising art ask aspects assess assessed assessing
associated assume assuming attains attempt attempts automatic automatically availability avoid avoiding
back balance balancing baselines basic become becomes behind believe bench benchmarking benefit benefits
beyond boost boosting bottleneck bottlenecks bridges bridging broad broader broadly build building
builds built burden called capable capture captured captures capturing carefully cause caused causes
causing centered central certain challenge challenging change changes changing characteristics
characterize characterized choices chosen classic clear close closely closer coherent collected com
combination combine combined combines combining come comes common commonly comparable comparative
comparing comparisons compatibility compatible competitive complement complementary complete completely
complexities comprehensive comprises comprising compromising computationally computations computed
computes concerns concrete conduct conducted confirm confirming confirms connection consequently
considerable considered considering considers consistent consistently consisting consists construct
constructed constructing constructs consuming contain containing contains continuously contrast
contribute contributes contributions controlled controlling conventional converge converts correctly
corresponding costly counterparts counts coupled covering create created creates creating critical
critically crucial crucially curated currently days dedicated deeper define defined degrades deliver
delivering delivers demands depend depending depends deploy deployed deploying derive derived describe
designed designing desired despite detailed determine determined determines develop developed developing
differ difficult direct directly discover discuss distinct distinguish distinguishing dominant dominated
drawing drawn drive drop drops dynamically earlier early easily easy efficacy efficiently efforts eight
eliminate eliminates eliminating embedded emerge emerged emergence emerging emphasize empirically employ
employed employing employs enable enabled enables enabling enforce enforces enforcing enhance enhanced
enhances enhancing ensure ensures ensuring entire entirely equal equivalent essential establish
established establishes establishing estimated estimating et etc evaluated evaluates evaluating
evaluations evolve exactly examine example exceed exceeding exceeds excel exhibit exhibiting exhibits
exist exists expanding expensive explain explicitly exploit exploiting exploits explore explored
explores exploring exponentially expose extend extended extending extends extension extensively extent
extra extracting extremely faces facilitate facilitates facilitating fail failing fails fall families
far featuring fewer files finding flexibility flexible focus focused focuses focusing follow followed
follows footprint formalize formally forms formulate formulations found foundational fraction fragmented
frequently fully fundamental fundamentally future gained gains gaps generalizability generalizable
generalize generalizes generally generate generic genuine give gives globally governed great greater
grow growing grows guaranteed guide guiding half handle handling heavily help helps higher highest
highlight highlighting highlights highly hinder hinders hold holds holistic hope hour hours hundred
hundreds idea identical identified identifies identify identifying idle iii illustrate implement
implementations implemented implementing implications implicitly implies important importantly
impractical impressive include includes including incomplete inconsistent incorporate incorporates
incorporating increase increased increases increasing increasingly incur incurs independently indicate
indicates indicating induce induced induces inefficient infer informative inherent inherently
innovations innovative insight insights inspired instantiate insufficient integrate integrated
integrates integrating intensive interest interesting interpret intractable investigate investigated
investigates investigation involve involves involving irrelevant isolated isolation issue issues
iteratively jointly keeping known lack lacking lacks largely larger largest lasted later latter leading
learns leave leaving led left lens leverage leverages leveraging lies lightweight limitation limitations
limited limiting limits linearly little logarithmic longer lot lower magnitude maintain maintaining
maintains major manner manually massive match matches maximize maximizing meaning meaningful meanwhile
measurable measured measuring meet merely methodologies methodology mild million minimal minimize
minimizes minimizing minor minutes mitigate mitigates mitigating moderate modern modes modifications
modifying months mostly motivated naive named narrow naturally nature nearly necessary needed negligible
newly nine notable notably nuanced numerous observable observe observed obtaining offer offering offers
offs ones operate operates operating opportunities optimize optimized optimizes optimizing orders
organized otherwise overall overcome overhead overlook overlooked overlooking paradigm paradigms
partially particular particularly passes past people performed performing phenomenon plausible plays
plug plus poor poorly popular posed poses possible potential potentially powered powerful practice
practices practitioners precise precisely predefined predominantly preliminary presence preserve
preserved preserves preserving prevalent prevent preventing prevents previously primarily primary
principled prioritize procedures produce produced produces producing progress progressively prohibitive
project promise promising promize prone provable provably proven proving publicly published purely
purpose quantifies quantify quantifying quickly raises ran ranging rapid rapidly rare rarely ratios
reach reaches reaching read reads reason receive recovering recovers reduce reduced reduces reducing
redundant refined refines reflect regarding regardless relatively release released relevant reliable
reliably reliance relies rely relying remain remaining remains remarkable remove removes removing
replace replaces replacing represent representative represented representing represents reproducibility
reproducible require required requirement requires requiring resolve resolves respect respectively
restricted resulting retain retaining retains retrieve returns reveal revealed revealing reveals revisit
rich richer rigorous rigorously rise roughly run running runs s sacrificing satisfies satisfy satisfying
scalability scalable scales scarce scattered scratch seamless seamlessly seen selectively selects
semantically sense separate separately separates sequentially serve serves setup seven severe severely
shifting showed similar simple simpler simply simultaneously six sizes smaller solely solve solved
sophisticated spanning special specified stakes standardized start starting starts strength strengths
strict strictly stronger strongest structurally struggle studied studying suboptimal subsequent
subsequently substantial substantially subtle successful successfully suffer suffers sufficient
sufficiently suggest suggesting suggests suitable suite suited superiority supported supporting supports
surpasses surpassing surprisingly systematic systematically tackle tailored take taken takes taking
targeted ten tend termed terms tested third tractable traditional train trains transforms translate
transparent treat treating treats trivial tune turning typical typically ultimately unchanged unclear
uncover underexplored underlying underscore underscoring understand understood unexplored unifies unique
unlike unreliable updated upper usual utilize utilized utilizes utilizing validated validating valuable
variant variants varies variety varying vast verify version versions viable visually vital way ways
weaker wide widely widespread worse years yield yielding yields
	`),
]);

/** The stems of words that name no matter alone, though others make a name with them: “language models”. */
export const emptyNouns: ReadonlySet<string> = new Set(
	stems(`
abilities ability accuracy algorithm algorithms apps area areas aspect assumption assumptions author
authors background bad baseline baselines basis best big bound case cases challenges chapter choice
class classes closed cohort comparison complex complexity component components concept concepts
conclusion conclusions condition conditions context cost curve data database dataset datasets degree
design detail development difference differences direct direction directions discussion domain domains
effect effects efficiency efficient element elements end examples existence experience extent fact
factor factors fast feature features field fields final fixed form formal formulation full functions
future gain gap general general-purpose goal goals group groups guarantees individual information input
inputs instance instances item items kind known large-scale learned learning length level levels line
list literature long mean mechanism mechanisms metric metrics million mode model modeled modeling
modelling models module modules multi multiple name non notion number numbers object objective
objectives objects open operation operations option options order outcome outcomes output outputs
overview pair pairs parameter parameters part participants percent period person phase pipeline point
points possibility principle principles procedure procedures process processes proof properties property
purpose quality quantity question questions range rate rates ratio real reduction region relation
relationship relationships report representation representations researchers review role rule rules
sample samples scale scenario scenarios scheme schemes score scores section selection sense set sets
setting settings shape short side simple single situation size sizes solution solutions solve space
stage stages standard states step steps strategies strategy structure structures style sub subject
subjects success system systems target targets term test tests theorem time times title tool tools topic
total traditional training true type types unit units utility value values variable variables view ways
weak word world year years zero
	`),
);

/** How a phrase does not end: what follows is left out. */
export const openEnds: ReadonlySet<string> = new Set(
	words(`
agnostic aware based centric dependent dimensional driven free grained guided induced like oriented scale
shot source specific style time wise art order level many generated world end standing date term range
	`),
);

/** With which a phrase may begin, though they tell nothing alone. */
export const modifiers: ReadonlySet<string> = new Set(
	words(
		`first few high large long low multi new non open second short single small third three two zero`,
	),
);

/** The stems of words with which no name ends: what is left without them says the same. */
export const weakHeads: ReadonlySet<string> = new Set(
	stems(`
accuracy algorithm algorithms application applications approach approaches area areas assumption
assumptions benchmark benchmarks bound bounds case cases characteristics class classes complexity
component components condition conditions constraint constraints cost costs data database databases dataset
datasets difference direction effect effects evaluation example examples experiment experiments factor
factors feature features field formulation framework frameworks function guarantee guarantees information
input iteration iterations length level levels literature measure method methods metric metrics number
numbers objective objectives outcome outcomes output outputs pair pairs parameter parameters performance
pipeline point points problem problems procedure procedures property properties quality question questions
rate rates ratio research researcher researchers result results sample samples scenario scenarios score
scores set sets setting settings size solution solutions step steps study studies success survey system
systems task tasks technique techniques term terms theorem time times tool tools truth type types value
values variable variables way world
	`),
);
