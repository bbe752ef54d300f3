import fc from "fast-check";
import { parseFragment } from "parse5";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Children, type Html, jsx } from "../../layouts/jsx/jsx-runtime.ts";
import { attributeOf, elementsIn } from "../support/html.ts";

/** Text with all that means something in HTML; `\r` and NUL are refused or changed before anything is rendered. */
const anyText = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(
        "&",
        "<",
        ">",
        '"',
        "'",
        "`",
        "</script>",
        "<!--",
        "&amp;",
        "&#x3C;",
        "]]>",
        "\n",
        "😀",
      ),
      fc.string(),
    ),
  })
  .map((text) => text.replace(/[\0\r\p{Cs}]/gu, ""));

const render = suite("jsx");

render("law: a parser reads back every text", () => {
  fc.assert(
    fc.property(anyText, anyText, (first, second) => {
      const [element, ...others] = elementsOf(
        <p>
          {first}
          {second}
        </p>,
      );
      assert.is(others.length, 0);
      assert.is(textOf(element), first + second);
    }),
  );
});

render("law: and every attribute", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const [element, ...others] = elementsOf(
        <p title={text} data-copy={text}>
          a
        </p>,
      );
      assert.is(others.length, 0);
      assert.is(attributeOf(element, "title"), text);
      assert.is(attributeOf(element, "data-copy"), text);
    }),
  );
});

render("escapes what a component is given like any text, and markup never twice", () => {
  const Loud = ({ children }: { children: Children }) => <strong>{children}</strong>;
  const html = <Loud>{"a & b"}</Loud>;
  assert.is(
    write(
      <p>
        {html}, {html}
      </p>,
    ),
    "<p><strong>a &amp; b</strong>, <strong>a &amp; b</strong></p>",
  );
});

render("writes markup from elsewhere through one door only", () => {
  assert.is(write(<p dangerouslySetInnerHTML={{ __html: "<b>&amp;</b>" }} />), "<p><b>&amp;</b></p>");
  const forged = { __html: "<b>", text: "<b>", toString: () => "<b>" };
  assert.throws(() => jsx("p", { children: forged }), TypeError);
  assert.throws(() => jsx("p", { title: forged }), TypeError);
  assert.throws(() => jsx("p", { dangerouslySetInnerHTML: "<b>" }), TypeError);
});

render("writes void elements without an end, and all others with one", () => {
  assert.is(write(<br />), "<br/>");
  assert.is(write(<meta name="a" content="" />), '<meta name="a" content/>');
  assert.is(write(<p />), "<p></p>");
  assert.is(write(<path d="M0 0" />), '<path d="M0 0"></path>');
});

render("writes true as a bare attribute and leaves out what is missing or false", () => {
  assert.is(write(<p hidden />), "<p hidden></p>");
  assert.is(write(<p hidden={false} class={undefined} tabindex={0} />), '<p tabindex="0"></p>');
});

render("writes lists, numbers and nothing for what is missing", () => {
  assert.is(
    write(
      <p>
        {[1, [0, <b>a</b>]]}
        {null}
        {undefined}
        {false}
        {""}
      </p>,
    ),
    "<p>10<b>a</b></p>",
  );
  assert.is(
    write(
      <>
        a<br />
      </>,
    ),
    "a<br/>",
  );
});

render.run();

const types = suite("JSX");

types("the compiler knows elements, attributes and their values", () => {
  // Each of the next comments is a fault itself unless the line after it is one: see `npm run types`.
  const faults: (() => Html | null)[] = [
    // @ts-expect-error no such attribute
    () => <p clas="a" />,
    // @ts-expect-error a number belongs there
    () => <p tabindex="0" />,
    // @ts-expect-error no such element
    () => <paragraph />,
    // @ts-expect-error a picture keeps its place while it comes
    () => <img src="a" alt="" />,
    // @ts-expect-error an object is no text
    () => <p>{{ text: "a" }}</p>,
  ];
  assert.is(faults.length, 5);
});

types.run();

function write(html: Html | null): string {
  return String(html);
}

function elementsOf(html: Html | null) {
  return parseFragment(write(html)).childNodes.flatMap(elementsIn);
}

function textOf(element: ReturnType<typeof elementsIn>[number] | undefined): string {
  return (element?.childNodes ?? []).map((node) => ("value" in node ? node.value : "")).join("");
}
