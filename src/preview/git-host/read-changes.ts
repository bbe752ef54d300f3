/** One file that the editor writes, moves or takes away. */
export interface FileChange {
  readonly operation: "create" | "update" | "delete";
  readonly path: string;
  /** Where it was before, where it moves. */
  readonly from?: string;
  /** The name of the bytes that the editor saw. */
  readonly sha?: string;
  /** What is to stand there; absent where it is taken away. */
  readonly bytes?: Uint8Array;
}

/** What the editor saves at once. */
export interface SaveRequest {
  readonly message: string;
  readonly changes: readonly FileChange[];
}

const longestMessage = 2000;

/** Reads a request to change files as Gitea has it; `undefined` where it is none. */
export function readChanges(body: unknown): SaveRequest | undefined {
  const files = given(body, "files");
  const message = given(body, "message");
  if (!Array.isArray(files) || files.length === 0) return undefined;
  const changes = files.map(readChange);
  const sound = changes.filter((change) => change !== undefined);
  if (sound.length < changes.length) return undefined;
  return {
    message:
      typeof message === "string" && message.trim() !== "" ? message.slice(0, longestMessage) : "Ubah naskah",
    changes: sound,
  };
}

function readChange(file: unknown): FileChange | undefined {
  const operation = given(file, "operation");
  const path = given(file, "path");
  const from = given(file, "from_path") ?? undefined;
  const sha = given(file, "sha") ?? undefined;
  const content = given(file, "content") ?? "";
  if (operation !== "create" && operation !== "update" && operation !== "delete") return undefined;
  if (typeof path !== "string" || typeof content !== "string" || !isBase64(content)) return undefined;
  if (!isTextOrNothing(from) || !isTextOrNothing(sha)) return undefined;
  if (from !== undefined && operation !== "update") return undefined;
  return {
    operation,
    path,
    ...(from === undefined || from === path ? {} : { from }),
    ...(sha === undefined ? {} : { sha }),
    ...(operation === "delete" ? {} : { bytes: Buffer.from(content, "base64") }),
  };
}

function isTextOrNothing(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}

/** In four characters for three bytes; looked at in pieces, since a photo has millions. */
function isBase64(text: string): boolean {
  return text.length % 4 === 0 && !/[^A-Za-z0-9+/=]/.test(text) && /^[^=]*={0,2}$/.test(text);
}

function given(map: unknown, key: string): unknown {
  return typeof map === "object" && map !== null && Object.hasOwn(map, key)
    ? Reflect.get(map, key)
    : undefined;
}
