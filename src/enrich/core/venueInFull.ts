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

/** A venue as it is cited: in full where a source has only its id, and with blanks between its words. */
export function venueInFull(venue: string | undefined): string | undefined {
	if (venue === undefined) return undefined;
	return Object.hasOwn(names, venue) ? names[venue] : venue.replaceAll("_", " ").trim();
}
