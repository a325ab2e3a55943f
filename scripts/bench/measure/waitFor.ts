/**
 * Runs the command that it is given and waits for it. What the kernel counted for all that it waited for,
 * and that waited for in turn, is written as JSON to the file that comes first.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { parseStat, TICKS } from "./processFiles.ts";

const [out = "", command = "", ...rest] = process.argv.slice(2);
const began = performance.now();
const { status, signal } = spawnSync(command, rest, { stdio: "inherit" });
const wall = (performance.now() - began) / 1000;
const cpu = parseStat(readFileSync("/proc/self/stat", "utf8")).ended / TICKS;
writeFileSync(out, JSON.stringify({ wall, cpu }));
process.exitCode = status ?? (signal ? 1 : 0);
