/**
 * Contents that stay in view: they mark the section that is read, and on a narrow screen a button names it
 * and opens them.
 */
const nav = document.querySelector<HTMLElement>(".contents");
if (nav) start(nav);

function start(nav: HTMLElement): void {
	const button = nav.querySelector("button")!;
	const here = nav.querySelector(".here")!;
	const sections = Array.from(nav.querySelectorAll("a"), (link) => ({
		link,
		heading: document.getElementById(decodeURIComponent(link.hash.slice(1))),
	}));

	let waits = false;
	const mark = () => {
		waits = false;
		// What begins in the upper third is read; nothing is before the first begins. Where the page ends, what
		// begins further down cannot come there: it is read as well, or the section that was asked for.
		const left = document.documentElement.scrollHeight - innerHeight - scrollY;
		const line = Math.max(innerHeight / 3, innerHeight - Math.max(0, left));
		const begun = sections.filter(
			({ heading }) => heading && heading.getBoundingClientRect().top < line,
		);
		const asked = begun.find(({ link }) => link.hash === location.hash);
		const isSeen = asked && left < 1 && asked.heading!.getBoundingClientRect().top >= 0;
		const read = isSeen ? asked : begun.at(-1);
		for (const { link } of sections) link.ariaCurrent = link === read?.link ? "true" : null;
		here.textContent = read ? `: ${read.link.textContent}` : "";
		if (read) keepInView(nav, read.link);
	};
	const markSoon = () => {
		if (!waits) requestAnimationFrame(mark);
		waits = true;
	};
	addEventListener("scroll", markSoon, { passive: true });
	addEventListener("resize", markSoon);
	mark();

	const open = (is: boolean) => (button.ariaExpanded = String(is));
	button.addEventListener("click", () => open(button.ariaExpanded !== "true"));
	nav.addEventListener("click", ({ target }) => {
		if (target instanceof Element && target.closest("a")) open(false);
	});
	nav.addEventListener("keydown", ({ key }) => {
		if (key !== "Escape" || button.ariaExpanded !== "true") return;
		open(false);
		button.focus();
	});
}

/** Scrolls within the contents alone. */
function keepInView(nav: HTMLElement, link: HTMLElement): void {
	const above = link.offsetTop - nav.scrollTop;
	if (above < 0 || above + link.offsetHeight > nav.clientHeight)
		nav.scrollTop = link.offsetTop - nav.clientHeight / 2;
}

export {};
