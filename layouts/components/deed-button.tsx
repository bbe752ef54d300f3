export interface DeedButtonProps {
  /** What the script does, by the names of `layouts/assets/release/share.js`. */
  readonly deed: "text" | "texts" | "message" | "messages" | "link" | "print" | "share";
  readonly label: string;
}

/** A button among links. It is hidden until the script that serves it has come. */
export function DeedButton({ deed, label }: DeedButtonProps) {
  return (
    <li>
      <button type="button" data-deed={deed} hidden>
        {label}
      </button>
    </li>
  );
}
