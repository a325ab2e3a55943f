import type { Details } from "../model.ts";

/** What a meeting is called: by its words, or by the short names of those of computer science. */
const MEETING =
	/\b(?:proc(?:eedings|\.)|conference|workshop|symposium|congress|meeting|convention|findings of)\b/iu;
const SHORT_NAMES = new RegExp(
	`\\b(?:${[
		"AAAI|AACL|ACCV|ACL|AISTATS|ASPLOS|BMVC|CHI|CIKM|COLING|COLT|CoNLL|CoRL|CVPR|DAC|EACL|ECCV|ECML|EMNLP",
		"FOCS|ICASSP|ICCV|ICDE|ICDM|ICLR|ICML|ICRA|IJCAI|INTERSPEECH|IROS|ISCA|ISIT|KDD|MICCAI|MICRO|MLSys",
		"NAACL|NDSS|NeurIPS|NIPS|OSDI|PODC|PODS|SIGGRAPH|SIGIR|SIGMOD|SODA|SOSP|STOC|UAI|USENIX|WACV|WSDM|WWW",
	].join("|")})\\b`,
	"u",
);

/** Whether a venue is a journal or a meeting, by its name; what has volume and issue is a journal. */
export function venueKind(
	venue: string,
	{ volume, issue }: Pick<Details, "volume" | "issue">,
): "article-journal" | "paper-conference" {
	if (volume !== undefined && issue !== undefined) return "article-journal";
	return MEETING.test(venue) || SHORT_NAMES.test(venue) ? "paper-conference" : "article-journal";
}
