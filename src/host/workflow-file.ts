import {
  type CiOptions,
  everyHour,
  keepLedger,
  mainTarget,
  secretsOf,
  toText,
  writeKeys,
} from "./ci-parts.ts";
import { targetKindOf } from "./target-file.ts";

/** The workflow of GitHub or Gitea. */
export function workflowFile({ host, ci, branch }: CiOptions): string {
  const kind = targetKindOf(host);
  const secrets = secretsOf(host);
  // Gitea shows neither findings beside the lines nor a summary: there the report is read as text.
  const check =
    ci === "github"
      ? 'npx siaran check --format github --summary "$GITHUB_STEP_SUMMARY"'
      : "npx siaran check";
  return toText([
    "# Setiap push diperiksa; pratinjau dengan draft disimpan; cabang utama diterbitkan, juga setiap jam.",
    "name: Siaran",
    "on:",
    "  push:",
    "  pull_request:",
    "  workflow_dispatch:",
    "  schedule:",
    "    # Embargo yang berakhir, acara yang dimulai, hari yang berganti.",
    `    - cron: "${everyHour}"`,
    "",
    "permissions:",
    "  contents: read",
    "",
    "jobs:",
    "  check:",
    "    runs-on: ubuntu-latest",
    "    steps:",
    ...setup,
    "      - name: Periksa naskah",
    `        run: ${check}`,
    "      - name: Bangun pratinjau dengan draft",
    "        run: npx siaran build --drafts",
    // Gitea does not take what the fourth version sends.
    `      - uses: actions/upload-artifact@${ci === "gitea" ? "v3" : "v4"}`,
    "        with:",
    "          name: pratinjau",
    "          path: _pratinjau",
    "          retention-days: 14",
    "  publish:",
    "    needs: check",
    `    if: github.ref == 'refs/heads/${branch}' && github.event_name != 'pull_request'`,
    "    runs-on: ubuntu-latest",
    "    permissions:",
    "      contents: write",
    "    # Satu penerbitan sesudah yang lain.",
    "    concurrency: siaran-publish",
    "    steps:",
    ...setup,
    "      - uses: actions/cache@v4",
    "        with:",
    "          path: .siaran/cache",
    `          key: siaran-${expression("github.run_id")}`,
    "          restore-keys: siaran-",
    "      - run: npx siaran build",
    ...(kind === "rsync" ? ["      - name: Kunci ssh", ...run(writeKeys), ...environment(secrets)] : []),
    ...(kind === "git" ? mayPush : []),
    "      - name: Terbitkan",
    `        run: npx siaran publish ${mainTarget}`,
    ...environment(kind === "rsync" ? [] : secrets),
    "      - name: Catat alamat yang terbit",
    ...run(keepLedger("git push")),
  ]);
}

const setup = [
  "      - uses: actions/checkout@v4",
  "        with:",
  "          # Riwayat seluruhnya: halaman siaran menyebut versi-versinya.",
  "          fetch-depth: 0",
  "      - uses: actions/setup-node@v4",
  "        with:",
  "          node-version: 24",
  "      - run: npm ci",
];

/** Lets Git write to repositories of the same host with the token of the run. */
const mayPush = [
  "      - name: Izin menulis ke cabang situs",
  ...run([
    'server="$GITHUB_SERVER_URL"',
    `git config --global url."https://x-access-token:$TOKEN@$(echo "$server" | sed 's#^https://##')/".insteadOf "$server/"`,
  ]),
  "        env:",
  `          TOKEN: ${expression("github.token")}`,
];

function run(commands: readonly string[]): string[] {
  return ["        run: |", ...commands.map((command) => `          ${command}`)];
}

function environment(secrets: readonly string[]): string[] {
  if (secrets.length === 0) return [];
  return ["        env:", ...secrets.map((name) => `          ${name}: ${expression(`secrets.${name}`)}`)];
}

function expression(inner: string): string {
  return `\${{ ${inner} }}`;
}
