import { type StructuredData, writeStructuredData } from "../../src/outputs/structured-data.ts";

/** What the page says to machines: data, not a program, so that no content security policy stands in its way. */
export function StructuredDataScript({ data }: { data: StructuredData }) {
  return (
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: writeStructuredData(data) }} />
  );
}
