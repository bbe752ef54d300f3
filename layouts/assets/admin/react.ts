/** What Sveltia CMS offers for fields of one's own: its own React, as far as we use it. */
export interface FieldProps {
  /** What the form has now. */
  readonly value: unknown;
  readonly field: { get(key: string): unknown };
  readonly forID: string;
  readonly classNameWrapper: string;
  readonly onChange: (value: string) => void;
}

export type Drawn = object;

export interface FieldMethods<State extends object> {
  getInitialState(this: FieldThis<State>): State;
  /** Asked before saving; only what is answered later is heard. */
  isValid(this: FieldThis<State>): Promise<true | { readonly error: { readonly message: string } }>;
  componentDidUpdate?(this: FieldThis<State>, before: FieldProps): void;
  render(this: FieldThis<State>): Drawn;
}

export interface FieldThis<State extends object> {
  readonly props: FieldProps;
  readonly state: State;
  setState(change: Partial<State>): void;
}

interface React {
  createClass<State extends object>(methods: FieldMethods<State>): object;
  h(tag: string, attributes: object | null, ...children: readonly unknown[]): Drawn;
}

/** React as Sveltia CMS leaves it on the page for others. */
export function react(): React {
  if (!isReact(window)) throw new Error("Sveltia CMS is not there");
  return window;
}

function isReact(page: object): page is React {
  return "createClass" in page && "h" in page;
}
