/** Behind the id of a book: no theme's id has a full stop. */
const VOLUME = /\.volume-(\d+)$/u;

/** The id of a volume of a book, by which its file is named. */
export function volumeId(book: string, number: number): string {
	return `${book}.volume-${number}`;
}

/** The book that a digest is, or of which it is a volume. */
export function bookOf(id: string): string {
	return id.replace(VOLUME, "");
}

/** Orders the volumes of a book. */
export function byVolume(a: string, b: string): number {
	return volumeOf(a) - volumeOf(b);
}

const volumeOf = (id: string) => Number(VOLUME.exec(id)?.[1] ?? 0);
