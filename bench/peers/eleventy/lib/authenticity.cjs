const { createHash } = require("node:crypto");
const { correction, generate, mode } = require("lean-qr");
const { toSvgPath } = require("lean-qr/extras/svg");
const { plain } = require("./press-text.cjs");

const word = /[\p{L}\p{M}\p{N}]+|[\p{Sc}%‰]/gu;
const codes = new WeakMap();

/** The first digits of the SHA-256 of a release's words; its page and its press text ask for the same. */
exports.code = (release) => {
  if (!codes.has(release)) {
    const text = `${release.title} ${plain(release.item.templateContent)}`.normalize("NFKC").toLowerCase();
    const digits = createHash("sha256").update(text.match(word).join(" ")).digest("hex");
    codes.set(release, [0, 4, 8].map((start) => digits.slice(start, start + 4)).join("-"));
  }
  return codes.get(release);
};

/** A QR code as one path. */
exports.qrCode = (text) => {
  const level = { minCorrectionLevel: correction.M, maxCorrectionLevel: correction.M };
  const code = generate(mode.utf8(text), { ...level, mask: 3 });
  return `<svg viewBox="0 0 ${code.size} ${code.size}" shape-rendering="crispEdges" aria-hidden="true"><path d="${toSvgPath(code)}"/></svg>`;
};
