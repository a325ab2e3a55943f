import { titleKey } from "../../text/titleKey.ts";

/**
 * What sources that know a venue by a short id call it. A person cites it in full. The name in brackets is
 * by what it is known.
 */
const names: Readonly<Record<string, string>> = {
	aaai: "AAAI Conference on Artificial Intelligence (AAAI)",
	acl: "Annual Meeting of the Association for Computational Linguistics (ACL)",
	aistats: "International Conference on Artificial Intelligence and Statistics (AISTATS)",
	colm: "Conference on Language Modeling (COLM)",
	colt: "Conference on Learning Theory (COLT)",
	corl: "Conference on Robot Learning (CoRL)",
	cvpr: "IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)",
	eccv: "European Conference on Computer Vision (ECCV)",
	emnlp: "Conference on Empirical Methods in Natural Language Processing (EMNLP)",
	iccv: "IEEE/CVF International Conference on Computer Vision (ICCV)",
	iclr: "International Conference on Learning Representations (ICLR)",
	icml: "International Conference on Machine Learning (ICML)",
	ijcai: "International Joint Conference on Artificial Intelligence (IJCAI)",
	jmlr: "Journal of Machine Learning Research",
	kdd: "ACM SIGKDD Conference on Knowledge Discovery and Data Mining (KDD)",
	naacl:
		"Conference of the North American Chapter of the Association for Computational Linguistics (NAACL)",
	neurips: "Advances in Neural Information Processing Systems (NeurIPS)",
	tmlr: "Transactions on Machine Learning Research",
	uai: "Conference on Uncertainty in Artificial Intelligence (UAI)",
	wacv: "IEEE/CVF Winter Conference on Applications of Computer Vision (WACV)",
};

/** How a volume of a meeting is called, before the name of the meeting itself. */
const VOLUME = /^(?:the )?proceedings of the (?:(?:\d{4}|\d+(?:st|nd|rd|th)|annual) )*/iu;

/** A name as it is compared, without the short name behind it. */
const plain = (name: string) => titleKey(name.replace(VOLUME, "").replace(/\s*\([^()]*\)$/u, ""));

const byName = new Map(Object.values(names).map((name) => [plain(name), name]));

/**
 * A venue as it is cited: in full where a source has only its id, by one name where sources call a volume
 * of it otherwise, and with blanks between its words.
 */
export function venueInFull(venue: string | undefined): string | undefined {
	if (venue === undefined) return undefined;
	if (Object.hasOwn(names, venue)) return names[venue];
	return byName.get(plain(venue)) ?? venue.replaceAll("_", " ").trim();
}
