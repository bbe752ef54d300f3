import { countSeverity, type Diagnostic } from "../../src/diagnostics/diagnostic.ts";

/** Reminds whoever previews the site that something would stop publication. */
export function FaultBanner({ faults }: { faults: readonly Diagnostic[] }) {
  const errors = countSeverity(faults, "error");
  if (errors === 0) return null;
  return (
    <aside class="faults" aria-label="Kesalahan" lang="id">
      <p>Ada {errors} kesalahan dalam naskah; situs belum bisa diterbitkan.</p>
    </aside>
  );
}
