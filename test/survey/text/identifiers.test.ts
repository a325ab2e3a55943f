import { describe, expect, it } from "vitest";
import { idsOfAddress } from "../../../src/survey/text/identifiers.ts";

describe("an address", () => {
	it.each([
		["https://arxiv.org/abs/2403.00001", { arxiv: "2403.00001" }],
		["http://www.arxiv.org/pdf/2403.00001v12.pdf", { arxiv: "2403.00001", arxivVersion: 12 }],
		["https://export.arxiv.org/html/2403.0001/", { arxiv: "2403.0001" }],
		["https://arxiv.org/abs/math.GT/0309136v1", { arxiv: "math/0309136", arxivVersion: 1 }],
		["https://arxiv.org/abs/hep-th/9901001?context=hep", { arxiv: "hep-th/9901001" }],
		["https://www.alphaxiv.org/overview/2403.00001", { arxiv: "2403.00001" }],
		["https://huggingface.co/papers/2403.00001", { arxiv: "2403.00001" }],
		["https://ar5iv.labs.arxiv.org/html/2403.00001", { arxiv: "2403.00001" }],
		["https://doi.org/10.1145/3292500.3330701", { doi: "10.1145/3292500.3330701" }],
		["https://dx.doi.org/10.1002/(SICI)1%3C2::A", { doi: "10.1002/(sici)1<2::a" }],
		["https://doi.org/10.48550/arXiv.2403.00001", { arxiv: "2403.00001" }],
		["https://dl.acm.org/doi/pdf/10.1145/3292500.3330701", { doi: "10.1145/3292500.3330701" }],
		["https://onlinelibrary.wiley.com/doi/10.1002/Abc.1/full", { doi: "10.1002/abc.1" }],
		["https://aclanthology.org/2023.acl-long.12.pdf", { acl: "2023.acl-long.12" }],
		["https://openreview.net/forum?id=AbC_12xyz", { openreview: "AbC_12xyz" }],
		["https://pubmed.ncbi.nlm.nih.gov/31978945/", { pubmed: "31978945" }],
		["https://arxiv.org/list/cs.LG/recent", {}],
		["https://notarxiv.org/abs/2403.00001", {}],
		["https://huggingface.co/datasets/2403.00001", {}],
		["https://doi.org/about", {}],
		["https://doi.org/10.1145/%E0%A4%A", { doi: "10.1145/%e0%a4%a" }],
		[undefined, {}],
	])("finds the identifiers in %s", (address, identifiers) => {
		expect(idsOfAddress(address)).toEqual(identifiers);
	});
});
