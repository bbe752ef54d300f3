import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";

const run = promisify(execFile);
const checker = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

/** What the Nu HTML checker finds in the pages and style sheets of a folder, or why it could not look. */
export async function checkHtml(
  folder: string,
): Promise<
  { readonly skipped: string } | { readonly errors: readonly string[]; readonly warnings: readonly string[] }
> {
  try {
    await run("java", ["-version"]);
  } catch {
    return { skipped: "Java is missing" };
  }
  const words = [
    "-Xmx512m",
    "-jar",
    checker,
    "--format",
    "json",
    "--exit-zero-always",
    "--skip-non-html",
    folder,
  ];
  const { stderr } = await run("java", words, { maxBuffer: 100_000_000 });
  const { messages } = readMessages(JSON.parse(stderr));
  const lines = (isWanted: (message: Message) => boolean) =>
    messages
      .filter(isWanted)
      .map(
        ({ url = "", lastLine, message }) =>
          `${url.slice(url.indexOf(folder) + folder.length)}:${lastLine} ${message}`,
      );
  return {
    errors: lines(({ type }) => type !== "info"),
    warnings: lines(({ type, subType }) => type === "info" && subType === "warning"),
  };
}

interface Message {
  readonly type: string;
  readonly subType?: string;
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
}

function readMessages(report: unknown): { readonly messages: readonly Message[] } {
  if (
    typeof report === "object" &&
    report !== null &&
    "messages" in report &&
    Array.isArray(report.messages)
  ) {
    return { messages: report.messages };
  }
  throw new Error("the HTML checker did not answer as it promises");
}
