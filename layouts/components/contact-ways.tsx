import type { Release } from "../../src/site/model.ts";

/** Whom to ask. */
export type Contact = NonNullable<Release["contact"]>;

/** The ways to a contact, each on a line of its own, so that a phone dials or writes at a touch. */
export function ContactWays({ contact: { phone, mobile, email } }: { contact: Contact }) {
  const numbers = [phone, mobile].filter((number) => number !== undefined);
  return (
    <>
      {numbers.map((number) => (
        <a class="way" href={`tel:${number.replace(/[^+\d]/g, "")}`}>
          {number}
        </a>
      ))}
      {email ? (
        <a class="way" href={`mailto:${email}`}>
          {email}
        </a>
      ) : null}
    </>
  );
}
