import { type PDFDocument, PDFName } from "pdf-lib";

/** What a digest says about itself. */
export interface DigestFacts {
	readonly title: string;
	readonly description: string;
	/** ISO date of the survey; empty where it is not known */
	readonly date: string;
}

/** Who printed it, for the file's own record. */
const MAKER = "Abstrata";

/** Writes what a file says about itself: the survey's date, never the clock's. */
export function describeDigest(
	document: PDFDocument,
	{ title, description, date }: DigestFacts,
): void {
	document.setTitle(title, { showInWindowTitleBar: true });
	document.setSubject(description);
	document.setCreator(MAKER);
	document.setProducer(MAKER);
	const day = date === "" ? undefined : new Date(`${date}T00:00:00Z`);
	if (day) {
		document.setCreationDate(day);
		document.setModificationDate(day);
	} else {
		const information = document.context.lookup(document.context.trailerInfo.Info);
		if (information && "delete" in information && typeof information.delete === "function") {
			information.delete(PDFName.of("CreationDate"));
			information.delete(PDFName.of("ModDate"));
		}
	}
	const xmp = document.context.stream(packet({ title, description, date }), {
		Type: "Metadata",
		Subtype: "XML",
	});
	document.catalog.set(PDFName.of("Metadata"), document.context.register(xmp));
}

function packet({ title, description, date }: DigestFacts): Uint8Array {
	const escaped = (text: string) =>
		text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
	const localised = (name: string, text: string) =>
		`<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></dc:${name}>`;
	return new TextEncoder().encode(
		[
			'<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
			'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
			'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
				'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
			localised("title", title),
			localised("description", description),
			"<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>",
			`<xmp:CreatorTool>${MAKER}</xmp:CreatorTool><pdf:Producer>${MAKER}</pdf:Producer>`,
			date &&
				`<xmp:CreateDate>${date}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>${date}T00:00:00Z</xmp:ModifyDate>`,
			"</rdf:Description></rdf:RDF></x:xmpmeta>",
			'<?xpacket end="w"?>',
		].join("\n"),
	);
}
