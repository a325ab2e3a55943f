import type { PagePlace, PanelMessage } from "../core/messages.ts";
import { button, element } from "./element.ts";
import { pageMessage, pointedAt } from "./pointedAt.ts";
import { showPlace } from "./showPlace.ts";

/** What is kept of the desk while one goes from page to page in a tab. */
const OPEN = "desk-open";
const FOCUSED = "desk-focused";
const PLACE = "desk-place";

/**
 * Puts the desk beside a page of the development server: a button, and a frame of another origin. The page
 * tells it at what a person points, and can do no more.
 *
 * @param origin the desk's
 */
export function standDesk(origin: string): void {
	const opener = button("Correct this page", () => open(), { key: "e", className: "desk-opener" });
	let frame: HTMLIFrameElement | undefined;
	let panel: HTMLElement | undefined;
	/** whether the frame is to have the focus as soon as it is there */
	let isAwaited = false;
	const tell = (message: unknown) => frame?.contentWindow?.postMessage(message, origin);
	const open = (isFocused = true) => {
		if (panel) {
			frame?.focus();
			return;
		}
		isAwaited = isFocused;
		frame = element("iframe", {
			...{ src: `${origin}/panel`, title: "The curator’s desk" },
			onload: () => {
				if (isAwaited) frame?.focus();
				isAwaited = false;
			},
		});
		panel = element(
			"aside",
			{ className: "desk-panel", "aria-label": "The curator’s desk" },
			frame,
		);
		document.body.append(panel);
		document.documentElement.classList.add("with-desk");
		opener.hidden = true;
		sessionStorage.setItem(OPEN, "");
	};
	const close = () => {
		panel?.remove();
		panel = frame = undefined;
		document.documentElement.classList.remove("with-desk");
		opener.hidden = false;
		opener.focus();
		for (const key of [OPEN, FOCUSED]) sessionStorage.removeItem(key);
	};
	addEventListener("message", ({ origin: from, source, data }: MessageEvent<PanelMessage>) => {
		if (from !== origin || !frame || source !== frame.contentWindow) return;
		if (data.type === "ready") tell(pageMessage());
		else if (data.type === "close") close();
		else if (data.type === "show") showPlace(data.place);
		else if (data.type === "go") go(data.path, data.place);
	});
	addEventListener("keydown", (event) => {
		const { key, target, ctrlKey, metaKey, altKey } = event;
		if (key !== "e" || ctrlKey || metaKey || altKey || event.isComposing) return;
		if ((target as HTMLElement).matches(":read-write,select")) return;
		event.preventDefault();
		open();
	});
	addEventListener("pagehide", () => {
		if (isAwaited || (frame && document.activeElement === frame))
			sessionStorage.setItem(FOCUSED, "");
		else sessionStorage.removeItem(FOCUSED);
	});
	pointedAt((message) => tell(message));
	const styles = element("link", {
		...{ rel: "stylesheet", href: "/desk/page.css" },
		onload: () => document.body.append(opener),
	});
	document.head.append(styles);
	if (sessionStorage.getItem(OPEN) !== null) open(sessionStorage.getItem(FOCUSED) !== null);
	const place = sessionStorage.getItem(PLACE);
	sessionStorage.removeItem(PLACE);
	if (place !== null) showPlace(JSON.parse(place) as PagePlace);
}

/** Goes to a page of this site, and to nothing else. */
function go(path: string, place: PagePlace | undefined): void {
	const target = new URL(path, location.href);
	if (target.origin !== location.origin) return;
	if (target.pathname === location.pathname) {
		if (place) showPlace(place);
		return;
	}
	if (place) sessionStorage.setItem(PLACE, JSON.stringify(place));
	location.assign(target);
}
