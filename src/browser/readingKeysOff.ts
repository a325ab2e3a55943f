const KEY = "abstrata-keys";

/** Whether the reader has turned off single letters as keys, in this browser. */
export function readingKeysOff(): boolean {
	try {
		return localStorage.getItem(KEY) === "off";
	} catch {
		return false; // no storage: nothing could be turned off
	}
}

/** Kept in the browser where it allows that, else until the page is left. */
export function setReadingKeys(on: boolean): void {
	try {
		if (on) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, "off");
	} catch {
		// The choice is lost with the page.
	}
}
