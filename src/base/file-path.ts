/** The folder of a file: `posts/2019/07` for `posts/2019/07/nama.md`, `.` for a file in none. Paths have `/` on every machine. */
export function folderOf(file: string): string {
  const at = file.lastIndexOf("/");
  return at === -1 ? "." : file.slice(0, at) || "/";
}

/** The name of a file without its folder. */
export function nameOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}

/** The ending of a file's name with its dot; empty where it has none. */
export function endingOf(file: string): string {
  return /(?<=[^./\\])\.[^./\\]*$/.exec(file)?.[0] ?? "";
}

/** The path of what lies in a folder, whose name may lead up and out of folders again. */
export function joinPath(folder: string, name: string): string {
  const steps: string[] = [];
  for (const step of `${folder}/${name}`.split("/")) {
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return (steps.join("/") || ".") + (name.endsWith("/") ? "/" : "");
}
