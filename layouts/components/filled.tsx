import type { Children } from "../jsx/jsx-runtime.ts";

/** Words with markup, such as links, in the places of the names in braces. */
export function Filled({ words, parts }: { words: string; parts: Readonly<Record<string, Children>> }) {
  return (
    <>
      {words.split(/(\{\w+\})/).map((piece) => {
        const name = /^\{(\w+)\}$/.exec(piece)?.[1];
        return name !== undefined && name in parts ? parts[name] : piece;
      })}
    </>
  );
}
