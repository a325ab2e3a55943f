import {
	closeSync,
	fstatSync,
	mkdirSync,
	openSync,
	readSync,
	renameSync,
	rmSync,
	writeSync,
} from "node:fs";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { crc32, zstdCompressSync, zstdDecompressSync } from "node:zlib";

/**
 * Many small results, each under the hash of all that it was made of, in one file: a file each would take
 * more time than most results. What a build has no use for is gone after it, so that the file grows no
 * larger than what the last build needed.
 */
export interface KeptResults {
	/** What was made of the same before, or else made now; of what `serialize` of `node:v8` can write. */
	result<T>(key: string, make: () => T): T;
	/** The same of what is made while others are asked for. */
	resultLater<T>(key: string, make: () => Promise<T>): Promise<T>;
	/** Those of the last build that are whole; they count as used once they are asked for. */
	keys(): readonly string[];
	/** Counts one of the last build as used, without reading it; false where there is none. */
	use(key: string): boolean;
	/** Writes what was used. Nothing can be asked afterwards. */
	close(): void;
}

/** Where a result lies in the file, and the checksum of it. */
type Place = readonly [offset: number, length: number, checksum: number];

/** To compress or to read what is no longer than this, in bytes, takes more time than its bytes are worth. */
const SHORT = 4096;

/** The end of the file: where the index of places begins, and its checksum. */
const END = 16;

/** @param file of the cache; damage to it is as if there were no result */
export function keptResults(file: string): KeptResults {
	const known = openResults(file);
	mkdirSync(path.dirname(file), { recursive: true });
	const unfinished = `${file}.new`; // one build runs at a time
	const target = openSync(unfinished, "w+");
	const used = new Map<string, Place>();
	let at = 0;
	let added = false;
	const write = (key: string, packed: Uint8Array) => {
		for (let done = 0; done < packed.length; )
			done += writeSync(target, packed, done, packed.length - done, at + done);
		used.set(key, [at, packed.length, crc32(packed)]);
		at += packed.length;
	};
	const reuse = (key: string): Uint8Array | undefined => {
		const written = used.get(key);
		if (written) return bytesAt(target, written[0], written[1]);
		const packed = known.read(key);
		if (packed) write(key, packed);
		return packed;
	};
	const keep = <T>(key: string, made: T): T => {
		const bytes = serialize(made);
		write(key, bytes.length > SHORT ? zstdCompressSync(bytes) : bytes);
		added = true;
		return made;
	};
	return {
		keys: () => known.keys(),
		use: (key) => reuse(key) !== undefined,
		result<T>(key: string, make: () => T): T {
			const packed = reuse(key);
			return packed ? unpacked<T>(packed) : keep(key, make());
		},
		async resultLater<T>(key: string, make: () => Promise<T>): Promise<T> {
			const packed = reuse(key);
			return packed ? unpacked<T>(packed) : keep(key, await make());
		},
		close() {
			known.close();
			const isSame = !added && used.size === known.size;
			const index = serialize(used);
			write("", index);
			const end = Buffer.alloc(END);
			end.writeDoubleLE(at - index.length, 0);
			end.writeUInt32LE(crc32(index), 8);
			write("", end);
			closeSync(target);
			if (isSame) rmSync(unfinished);
			else renameSync(unfinished, file);
		},
	};
}

/** Results that a build has kept, for reading. */
export interface OpenedResults {
	readonly size: number;
	/** the keys of those that are whole */
	keys(): readonly string[];
	/** The bytes of one as they are kept; undefined where there is none, or it is damaged. */
	read(key: string): Uint8Array | undefined;
	/** What was kept; undefined where there is none, or it is damaged. */
	result<T>(key: string): T | undefined;
	close(): void;
}

/** @param file see `keptResults`; none are in one that is missing or damaged */
export function openResults(file: string): OpenedResults {
	let places = new Map<string, Place>();
	let source: number | undefined;
	try {
		source = openSync(file, "r");
		const { size } = fstatSync(source);
		const end = bytesAt(source, size - END, END);
		const start = end.readDoubleLE(0);
		const index = bytesAt(source, start, size - END - start);
		if (crc32(index) === end.readUInt32LE(8)) places = deserialize(index);
	} catch {
		// as if there were none
	}
	const read = (key: string): Uint8Array | undefined => {
		const place = places.get(key);
		if (!place || source === undefined) return undefined;
		const [offset, length, checksum] = place;
		const packed = bytesAt(source, offset, length);
		return crc32(packed) === checksum ? packed : undefined;
	};
	return {
		size: places.size,
		keys: () => [...places.keys()].filter((key) => read(key)),
		read,
		result<T>(key: string): T | undefined {
			const packed = read(key);
			return packed && unpacked<T>(packed);
		},
		close() {
			if (source !== undefined) closeSync(source);
		},
	};
}

/** What `serialize` writes begins by 0xFF, and a frame of Zstandard by 0x28. */
const unpacked = <T>(packed: Uint8Array): T =>
	deserialize(packed[0] === 0xff ? packed : zstdDecompressSync(packed)) as T;

function bytesAt(file: number, offset: number, length: number): Buffer {
	const bytes = Buffer.alloc(length);
	readSync(file, bytes, 0, length, offset);
	return bytes;
}
