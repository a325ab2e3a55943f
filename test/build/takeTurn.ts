import { appendFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { waitForTurn } from "../../src/build/turn/waitForTurn.ts";

/** `node takeTurn.ts ROOT RECORD`: takes its turn, and records when it begins and ends. */
const [root = "", record = ""] = process.argv.slice(2);
const turn = await waitForTurn(root, () => {});
appendFileSync(record, `begin ${process.pid}\n`);
await sleep(20);
appendFileSync(record, `end ${process.pid}\n`);
await turn.end();
