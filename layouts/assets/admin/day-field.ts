import { monthNames } from "../../../src/base/month-names.ts";
import { type DayParts, dateOf, noDay, partsOf } from "./day-parts.ts";
import { type FieldThis, react } from "./react.ts";

interface State {
  /** As they stand in the field. */
  readonly parts: DayParts;
  /** What they say, and so what the form was told last. */
  readonly told: string;
}

/** A date in the order in which it is said: day, month, year, time. Made when Sveltia CMS is there. */
export function dayField(): object {
  return react().createClass<State>({
    getInitialState() {
      const told = textOf(this.props.value);
      return { told, parts: partsOf(told) ?? noDay };
    },
    componentDidUpdate() {
      // A backup was restored, or a change was taken back.
      const now = textOf(this.props.value);
      if (now !== this.state.told) this.setState({ told: now, parts: partsOf(now) ?? noDay });
    },
    async isValid() {
      const { parts } = this.state;
      if (partsOf(textOf(this.props.value)) === undefined || dateOf(parts, isPartial(this)) !== undefined)
        return true;
      return { error: { message: "Tanggal ini belum lengkap atau tidak ada di kalender." } };
    },
    render() {
      const told = textOf(this.props.value);
      if (partsOf(told) === undefined) return asText(this, told);
      return react().h(
        "div",
        { className: "siaran-tanggal", role: "group", "aria-labelledby": `${this.props.forID}-label` },
        part(this, "day", {
          placeholder: "tgl",
          inputMode: "numeric",
          maxLength: 2,
          size: 2,
          "aria-label": "Tanggal",
        }),
        months(this),
        part(this, "year", {
          placeholder: "tahun",
          inputMode: "numeric",
          maxLength: 4,
          size: 4,
          "aria-label": "Tahun",
        }),
        ...(this.props.field.get("time") === true
          ? [
              part(this, "time", {
                placeholder: "jam (boleh kosong)",
                maxLength: 5,
                size: 8,
                "aria-label": "Jam, misalnya 09.00",
              }),
            ]
          : []),
        react().h("button", { type: "button", onClick: () => tell(this, today()) }, "Hari ini"),
      );
    },
  });
}

type Field = FieldThis<State>;

function isPartial({ props }: Field): boolean {
  return props.field.get("partial") === true;
}

function part(field: Field, key: keyof DayParts, attributes: object) {
  return react().h("input", {
    ...attributes,
    type: "text",
    autoComplete: "off",
    className: field.props.classNameWrapper,
    value: field.state.parts[key],
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      tell(field, { ...field.state.parts, [key]: target.value }),
  });
}

function months(field: Field) {
  const options = [["", "bulan"], ...monthNames.map((name, index) => [String(index + 1), name])];
  return react().h(
    "select",
    {
      "aria-label": "Bulan",
      value: field.state.parts.month,
      onChange: ({ target }: { readonly target: { readonly value: string } }) =>
        tell(field, { ...field.state.parts, month: target.value }),
    },
    ...options.map(([value, name]) => react().h("option", { key: value, value }, name)),
  );
}

/** A date that has no such parts is shown as it is written. */
function asText({ props }: Field, value: string) {
  return react().h("input", {
    type: "text",
    id: props.forID,
    className: props.classNameWrapper,
    value,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => props.onChange(target.value),
  });
}

function tell(field: Field, parts: DayParts): void {
  const told = dateOf(parts, isPartial(field)) ?? "";
  field.setState({ parts, told });
  field.props.onChange(told);
}

function today(): DayParts {
  const now = new Date();
  return {
    ...noDay,
    day: String(now.getDate()),
    month: String(now.getMonth() + 1),
    year: String(now.getFullYear()),
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
