import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { folderSize } from "../measure/folderSize.ts";
import { measure, type Usage } from "../measure/measure.ts";
import type { Run } from "../runs.ts";
import { type PeerSite, peerSites } from "./peerSites.ts";
import { readPages } from "./readPages.ts";
import { writePeer } from "./writePeer.ts";

/**
 * Makes sites of the same pages by other programs, and measures how each is built with nothing kept. Their
 * packages are installed from npm, in exact versions, where they are not there from an earlier time.
 *
 * @param folder of the peers, one a folder in it
 * @param papers the pages that a build wrote
 */
export async function measurePeers(
	folder: string,
	papers: string,
	say: (message: string) => void,
): Promise<Run[]> {
	const pages = readPages(papers);
	const runs: Run[] = [];
	for (const site of peerSites) {
		const own = path.join(folder, site.name.toLowerCase());
		writePeer(own, site, pages);
		say(`${site.name}: npm asks its registry for ${Object.keys(site.packages).join(", ")}`);
		install(own);
		say(`${site.name}: nothing is kept of an earlier build`);
		runs.push(await buildPeer(own, site));
	}
	return runs;
}

/** @throws with what npm says when it cannot */
function install(folder: string): void {
	const { status, stderr } = spawnSync("npm", ["install", "--no-audit", "--no-fund"], {
		cwd: folder,
		encoding: "utf8",
		shell: process.platform === "win32",
	});
	if (status !== 0) throw new Error(`npm install failed in ${folder}:\n${stderr}`);
}

async function buildPeer(folder: string, site: PeerSite): Promise<Run> {
	for (const made of site.made) rmSync(path.join(folder, made), { recursive: true, force: true });
	const parts: Usage[] = [];
	for (const command of site.commands) parts.push(await measure(command, folder));
	const sum = (of: (usage: Usage) => number) => parts.reduce((all, part) => all + of(part), 0);
	const { files, bytes } = folderSize(path.join(folder, site.out));
	return {
		name: site.name,
		cpu: sum(({ cpu }) => cpu),
		wall: sum(({ wall }) => wall),
		largest: Math.max(...parts.map(({ largest }) => largest)),
		tree: Math.max(...parts.map(({ tree }) => tree)),
		programs: {},
		stages: {},
		...{ files, bytes, kept: 0 },
	};
}
