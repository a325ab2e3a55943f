interface SavedFile {
	readonly text: string;
	/** without its extension */
	readonly name: string;
	readonly extension: string;
	readonly mediaType: string;
}

/** Has the browser save a text as a file. */
export function saveFile({ text, name, extension, mediaType }: SavedFile): void {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
	link.download = `${name}.${extension}`;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
