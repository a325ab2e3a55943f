import type { ReaderList } from "../core/readerList.ts";
import { type ReadList, readList } from "../core/readList.ts";
import { LIST_KEY } from "./listKey.ts";

/** The list as it is kept on this device, and nowhere else. */
export function keptList(): ReadList {
	const text = keptText();
	if (text === undefined)
		return { problem: "This browser does not let pages save anything on the device." };
	const read = readList(text);
	return read.list
		? read
		: { problem: `The list saved on this device cannot be read. ${read.problem}` };
}

/** What is kept, whatever it is; undefined where nothing may be kept. */
export function keptText(): string | undefined {
	try {
		return localStorage.getItem(LIST_KEY) ?? "";
	} catch {
		return undefined;
	}
}

/**
 * Changes the kept list, as it is now: another tab may have changed it. A list that cannot be read is
 * left alone.
 */
export function changeList(change: (list: ReaderList) => ReaderList): ReadList {
	const kept = keptList();
	return kept.list ? keep(change(kept.list)) : kept;
}

/** Keeps a list in place of whatever is kept. */
export function keep(list: ReaderList): ReadList {
	try {
		if (list.papers.length === 0) localStorage.removeItem(LIST_KEY);
		else localStorage.setItem(LIST_KEY, JSON.stringify(list));
		return { list };
	} catch {
		return {
			problem: "There is no space left on this device: the last change to the list was not saved.",
		};
	}
}

/** Calls when another tab changes the list, or the page is shown again after one might have. */
export function onOtherChange(listener: () => void): void {
	window.addEventListener("storage", ({ key }) => {
		if (key === LIST_KEY || key === null) listener();
	});
	window.addEventListener("pageshow", ({ persisted }) => {
		if (persisted) listener();
	});
}
