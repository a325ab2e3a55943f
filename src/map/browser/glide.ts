import { between, type View } from "../core/mapView.ts";

const DURATION = 220;

/**
 * Brings the view from one to another, at once for readers who want no motion.
 *
 * @returns stops it
 */
export function glide(from: View, to: View, show: (view: View) => void): () => void {
	if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
		show(to);
		return () => {};
	}
	let frame = requestAnimationFrame(step);
	let start: number | undefined;
	function step(now: number): void {
		start ??= now;
		const share = Math.min(1, (now - start) / DURATION);
		if (share < 1) frame = requestAnimationFrame(step);
		show(share < 1 ? between(from, to, share * (2 - share)) : to);
	}
	return () => cancelAnimationFrame(frame);
}
