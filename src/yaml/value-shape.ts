import * as z from "zod";
import { mayBeMissing, type Schema } from "./schema.ts";

/** What a value may look like, as far as a form must know it. */
export type ValueShape =
  | { readonly kind: "text" | "yes-no" | "count" }
  | { readonly kind: "choice"; readonly values: readonly string[] }
  | { readonly kind: "list"; readonly item: ValueShape }
  | { readonly kind: "map"; readonly keys: readonly KeyOfShape[] }
  /** A map of any keys. */
  | { readonly kind: "record"; readonly value: ValueShape }
  | { readonly kind: "either"; readonly forms: readonly ValueShape[] };

/** A key of a map with the shape of what it holds. */
export interface KeyOfShape {
  readonly key: string;
  readonly shape: ValueShape;
  readonly isNeeded: boolean;
}

/** The keys of a schema in their order. */
export function shapesOf(schema: Schema): KeyOfShape[] {
  return Object.entries(schema).map(([key, type]) => ({
    key,
    shape: shapeOf(type),
    isNeeded: !mayBeMissing(type),
  }));
}

function shapeOf(type: unknown): ValueShape {
  if (type instanceof z.ZodOptional) return shapeOf(type.unwrap());
  if (type instanceof z.ZodPipe) return shapeOf(type.in);
  if (type instanceof z.ZodBoolean) return { kind: "yes-no" };
  if (type instanceof z.ZodNumber) return { kind: "count" };
  if (type instanceof z.ZodEnum) return { kind: "choice", values: type.options.map(String) };
  if (type instanceof z.ZodArray) return { kind: "list", item: shapeOf(type.element) };
  if (type instanceof z.ZodRecord) return { kind: "record", value: shapeOf(type.valueType) };
  if (type instanceof z.ZodUnion) return { kind: "either", forms: type.options.map(shapeOf) };
  if (type instanceof z.ZodObject) return { kind: "map", keys: shapesOf(mapSchema(type)) };
  return { kind: "text" };
}

function mapSchema({ shape }: z.ZodObject): Schema {
  return Object.fromEntries(
    Object.entries(shape).flatMap(([key, inner]) => (inner instanceof z.ZodType ? [[key, inner]] : [])),
  );
}
