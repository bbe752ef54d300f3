import { runCli } from "../commands/cli.ts";

// A reader such as `head` may close the pipe early: that is no fault, and there is nobody left to write to.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}
process.exitCode = await runCli(process.argv.slice(2));
