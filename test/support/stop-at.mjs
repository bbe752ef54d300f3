// Loaded before a program with `node --import`: counts what it changes on the disk, and stops it at one of the changes.
//   STOP_AT     the change before which it is stopped: its number, or a pattern that its line fits; without, it runs on
//   STOP_WITH   the signal
//   STOP_TRACE  a file that receives the changes, one a line
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { isMainThread } from "node:worker_threads";

const { STOP_AT, STOP_WITH = "SIGKILL", STOP_TRACE } = process.env;
const changes = "renameSync writeFileSync mkdirSync rmSync rmdirSync linkSync symlinkSync copyFileSync".split(
  " ",
);
const promised = ["rename", "writeFile", "mkdir", "rm", "copyFile"];
const trace = STOP_TRACE ? fs.openSync(STOP_TRACE, "w") : undefined;
const { writeSync } = fs;
const pattern = /\D/.test(STOP_AT ?? "") ? new RegExp(STOP_AT) : undefined;
let count = 0;

function counting(target, name) {
  const real = target[name];
  target[name] = function counted(...words) {
    count += 1;
    const told = [name, ...words.filter((word) => typeof word === "string" && word.length < 500)].join(" ");
    if (trace !== undefined) writeSync(trace, `${told}\n`);
    if (count === Number(STOP_AT) || pattern?.test(told)) process.kill(process.pid, STOP_WITH);
    return real.apply(this, words);
  };
}

if (isMainThread) {
  for (const name of changes) counting(fs, name);
  for (const name of promised) counting(fs.promises, name);
  syncBuiltinESMExports();
}
