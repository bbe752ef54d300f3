import fc from "fast-check";
import ICAL from "ical.js";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  type ContentLines,
  component,
  dayLine,
  durationLine,
  instantLine,
  textLine,
  uriLine,
} from "../../src/outputs/ical.ts";

/** What an independent reader finds in the only property of a component. */
function readBack(line: ContentLines): unknown {
  const [property, ...others] = new ICAL.Component(
    ICAL.parse(component("X-COMPONENT", line).toString()),
  ).getAllProperties();
  if (!property || others.length > 0) throw new Error(`${others.length + 1} properties`);
  return property.getFirstValue();
}

/** Text as content may hold it, most of it hard to escape or to fold. */
const anyText = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom("\\", ";", ",", ":", '"', "\n", "\\n", "é", "–", "🎉", "BEGIN:VEVENT"),
      fc.string({ unit: "grapheme", minLength: 1 }),
    ),
    size: "medium",
  })
  .map((text) => text.replace(/\p{Cc}/gu, (mark) => (mark === "\n" ? mark : "")));

const lines = suite("lines");

lines("have names, parameters and values in the form of their type", () => {
  assert.is(String(textLine("SUMMARY", "A\\B; C, D\r\nE")), "SUMMARY:A\\\\B\\; C\\, D\\nE\r\n");
  assert.is(String(uriLine("URL", "https://a.example/?b,c;d")), "URL;VALUE=URI:https://a.example/?b,c;d\r\n");
  assert.is(String(dayLine("DTSTART", "2024-02-29")), "DTSTART;VALUE=DATE:20240229\r\n");
  assert.is(
    String(instantLine("DTSTAMP", Date.UTC(2019, 6, 18, 1, 2, 3, 456))),
    "DTSTAMP:20190718T010203Z\r\n",
  );
  assert.is(String(durationLine("X-PUBLISHED-TTL", 7)), "X-PUBLISHED-TTL:P7D\r\n");
});

lines("law: an independent reader reads back every text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      assert.is(readBack(textLine("SUMMARY", text)), text);
    }),
  );
});

lines("law: are at most 75 octets long, and no character is parted", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const written = textLine("SUMMARY", text).toString();
      const rows = Buffer.from(written).toString("latin1").split("\r\n");
      assert.is(rows.pop(), "");
      for (const [index, row] of rows.entries()) {
        const bytes = Buffer.from(row, "latin1");
        assert.ok(bytes.length <= 75, `${bytes.length} octets`);
        assert.is(row.startsWith(" "), index > 0);
        new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      }
      assert.is(rows.length > 1, Buffer.byteLength(written) > 74 + "\r\n".length);
    }),
  );
});

lines.run();

const make = suite("component");

make("wraps what is there between its name", () => {
  const event = component("VEVENT", textLine("UID", "a"), undefined);
  assert.is(
    component("VCALENDAR", event).toString(),
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
  );
});

make.run();
