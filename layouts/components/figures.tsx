import type { Release } from "../../src/site/model.ts";

/** Numbers that stand out, each with what it counts. */
export function Figures({ figures }: Pick<Release, "figures">) {
  if (figures.length === 0) return null;
  return (
    <dl class="figures">
      {figures.map(({ value, label }) => (
        <div>
          <dt>
            <bdi>{label}</bdi>
          </dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
