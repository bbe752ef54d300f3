import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { formatGithub } from "../../src/diagnostics/format-github.ts";
import { formatGitlab } from "../../src/diagnostics/format-gitlab.ts";
import { formatJson } from "../../src/diagnostics/format-json.ts";

const finding: Diagnostic = {
  code: "date-weekday",
  severity: "error",
  place: { file: "posts/2019/07/a,b.md", line: 12, column: 5, end: { line: 12, column: 22 } },
  message: "100% salah: bukan Kamis",
  hint: "Periksa\nundangan",
};

const json = suite("formatJson");

json("is an array of the diagnostics themselves", () => {
  assert.equal(JSON.parse(formatJson([finding])), [finding]);
  assert.equal(JSON.parse(formatJson([])), []);
});

json.run();

const github = suite("formatGithub");

github("writes a command a finding, escaped as the runner reads it", () => {
  assert.is(
    formatGithub([finding], (file) => `situs/${file}`),
    "::error file=situs/posts/2019/07/a%2Cb.md,line=12,col=5,endLine=12,endColumn=22,title=date-weekday::100%25 salah: bukan Kamis%0APeriksa%0Aundangan",
  );
});

github("calls a note a notice", () => {
  const note: Diagnostic = {
    ...finding,
    severity: "info",
    place: { file: "a.md", line: 1, column: 1 },
    hint: undefined,
  };
  assert.is(
    formatGithub([note], (file) => file),
    "::notice file=a.md,line=1,col=1,title=date-weekday::100%25 salah: bukan Kamis",
  );
});

github.run();

const gitlab = suite("formatGitlab");
const issues = (list: readonly Diagnostic[]): { fingerprint: string; severity: string }[] =>
  JSON.parse(formatGitlab(list, (file) => file));

gitlab("writes a Code Quality report", () => {
  const [issue] = issues([finding]);
  const { fingerprint, ...rest } = issue ?? { fingerprint: "" };
  assert.match(fingerprint, /^[0-9a-f]{64}$/);
  assert.equal(rest, {
    description: "100% salah: bukan Kamis. Periksa\nundangan",
    check_name: "date-weekday",
    severity: "critical",
    location: { path: "posts/2019/07/a,b.md", lines: { begin: 12, end: 12 } },
  });
});

gitlab("keeps a fingerprint when lines move, and gives twins their own", () => {
  const moved = { ...finding, place: { ...finding.place, line: 40, end: { line: 40, column: 22 } } };
  assert.is(issues([finding])[0]?.fingerprint, issues([moved])[0]?.fingerprint);
  const twins = issues([finding, moved]).map(({ fingerprint }) => fingerprint);
  assert.is(new Set(twins).size, 2);
});

gitlab.run();
