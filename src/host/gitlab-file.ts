import { type CiOptions, everyHour, keepLedger, mainTarget, toText, writeKeys } from "./ci-parts.ts";
import { targetKindOf } from "./target-file.ts";

/** The pipeline of GitLab. Its schedule is no part of the file: somebody has to make it. */
export function gitlabFile({ host, branch }: CiOptions): string {
  const isPages = host === "gitlab";
  const isRsync = targetKindOf(host) === "rsync";
  const commands = [
    "npx siaran build",
    ...(isRsync
      ? ["apt-get update -q && apt-get install -qy --no-install-recommends rsync openssh-client"]
      : []),
    ...(isRsync ? writeKeys : []),
    `npx siaran publish ${mainTarget}`,
  ];
  return toText([
    "# Setiap push diperiksa; pratinjau dengan draft disimpan; cabang utama diterbitkan.",
    `# Buat jadwal (Build > Pipeline schedules) "${everyHour}" untuk embargo, acara dan pergantian hari.`,
    "image: node:24",
    "",
    "variables:",
    "  # Riwayat seluruhnya: halaman siaran menyebut versi-versinya.",
    "  GIT_DEPTH: 0",
    "",
    "cache:",
    "  key: siaran",
    "  paths: [.siaran/cache]",
    "",
    "before_script:",
    "  - npm ci",
    "",
    "check:",
    "  stage: test",
    "  script:",
    "    - npx siaran check --format gitlab --summary rangkuman.md > gl-code-quality-report.json",
    "    - npx siaran build --drafts",
    "  artifacts:",
    "    when: always",
    "    expire_in: 2 weeks",
    "    paths: [rangkuman.md, _pratinjau]",
    "    reports:",
    "      codequality: gl-code-quality-report.json",
    "",
    `${isPages ? "pages" : "publish"}:`,
    "  stage: deploy",
    "  rules:",
    `    - if: $CI_COMMIT_BRANCH == "${branch}"`,
    "  resource_group: siaran-publish",
    "  script:",
    ...commands.map((command) => `    - ${yamlText(command)}`),
    "    # SIARAN_PUSH_TOKEN: token proyek dengan hak write_repository, agar alamat yang terbit tercatat.",
    "    - |",
    ...keepLedger(
      `git push "https://oauth2:$SIARAN_PUSH_TOKEN@$CI_SERVER_HOST/$CI_PROJECT_PATH.git" "HEAD:$CI_COMMIT_BRANCH"`,
    ).map((command) => `      ${command}`),
    ...(isPages ? ["  artifacts:", "    paths: [public]"] : []),
  ]);
}

/** A command as a value of YAML. */
function yamlText(command: string): string {
  return `'${command.replaceAll("'", "''")}'`;
}
