import { stemmer } from "stemmer";
import { stopWords } from "../enrich/stopWords.ts";

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);
const stems = (list: string) => words(list).map((word) => stemmer(word));

/**
 * Words that abstracts of any field say in passing. Counted in 23,000 abstracts: where they stand they
 * stand once, while words of a matter come back.
 */
export const genericWords: ReadonlySet<string> = new Set([
	...stopWords,
	...words(`
et al s relevant across respect ablation able absolute accelerate accelerates accessible according
account accurate accurately adapt
adaptability adapted adapting adapts adding addition additional additionally addressing adopt adopted
advance advanced advancements advances advancing advantages affect align aligning aligns alleviate allow
allowing allows alone along alongside already alternative alternatives analyses analyzing applicability
applicable application applied applies apply applying appropriate approximately argue arise arises
aspects assess assessing associated assume assuming attains automatic automatically avoid avoiding back
balance balancing become becomes behind benchmarking beyond bottlenecks bridges bridging broad broader
build building built called capable capture captured captures capturing carefully centered certain
challenge challenging changing characteristics characterize characterized choices clear close closely
coherent combination combine combined combines combining commonly comparable comparative comparing
competitive complement complementary comprehensive comprises comprising computed concerns concrete
conduct conducted confirm confirming confirms connection consequently considered considering consistent
consistently consisting consists construct constructed constructing constructs contain containing
contains continuously contrast contribute contributes contributions conventional converge corresponding
counterparts coupled covering critically crucial crucially currently dedicated define defined delivers
demands depend depending depends describe designed designing despite detailed determine determined
develop developed developing differ difficult directly discuss distinct drawn drop easily easy
efficiently efforts eight eliminates eliminating embedded emerge emerged emerging employ employed
employing employs enable enabled enables enabling enforce enforces enhance enhances enhancing ensure
ensures ensuring entire entirely essential establish established establishes establishing estimated
evaluated evaluates evaluating evaluations evolve example exceeding exceeds excel exhibit exhibits exist
exists expensive explicitly exploit exploiting exploits explore explored explores expose extend extended
extending extends extension extremely faces facilitate facilitates facilitating fail fails fall far
fewer finding focus focused focuses focusing follow followed follows formalize forms formulate found
foundational frequently fully fundamental fundamentally gains gaps generalizability generalizable
generalize generalizes generally gives governed great greater grows guide handle handling heavily help
helps higher highest highlight highlighting highlights highly holds idea identical identified identifies
identify identifying iii illustrate implement implemented implications implicitly important importantly
impressive include includes including inconsistent incorporate incorporates incorporating increase
increased increases increasing increasingly independently indicate indicating induce induces inefficient
infer informative inherently innovations insights inspired insufficient integrate integrated integrates
integrating intensive investigate investigates involves involving issue issues jointly lack largely
larger largest later latter leading learns leaving leverage leverages leveraging lies limitation
limitations limited limiting limits little longer maintain maintaining maintains major manner manually
maximize maximizing meaningful merely mild minimal minimize minimizing mitigate mitigates mitigating
modifications motivated named narrow nearly necessary needed negligible notable notably numerous offer
offering offers offs ones operate operates operating opportunities orders overall overcome overlook
paradigms partially particular particularly past performed performing phenomenon plays poor poorly poses
possible potential potentially powered powerful practice precise precisely predominantly previously
primarily principled produce produced produces producing progress prohibitive project promise promising
prone provably raises ranging rapidly reduce reduced reduces reducing redundant reflect relatively
reliable reliably reliance relies rely relying remain remaining remains remarkable removing replacing
represent represented representing represents require required requirement requires requiring resolve
respectively restricted resulting retain retaining retrieve returns reveal revealing reveals rich
rigorous satisfies satisfy scalability scalable seamlessly selectively serve serves setup seven showed
similar simpler simultaneously six smaller solely solved sophisticated spanning specified starting
strengths structurally struggle studied suboptimal subsequent subsequently substantial substantially
subtle successful successfully suffer suffers sufficient sufficiently suggest suggesting suggests
suitable suite superiority supported supporting supports surpasses surpassing surprisingly systematic
systematically tackle tailored take takes targeted ten tend termed terms tested third train transforms
treating trivial typically unclear underexplored underlying understand unexplored unifies unique unlike
unreliable utilize utilizes utilizing validated validating valuable variety way wide widely widespread
yield yielding yields
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
