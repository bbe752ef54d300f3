export interface DeedButtonProps {
  /** What the script does, by the names of `layouts/assets/share.js`. */
  readonly deed: "text" | "link" | "share" | "quote";
  readonly label: string;
  /** What is copied, where the page does not show it in one place. */
  readonly text?: string;
}

/** A button among links. It is hidden until the script that serves it has come. */
export function DeedButton({ deed, label, text }: DeedButtonProps) {
  return (
    <li>
      <button type="button" data-deed={deed} data-text={text} hidden>
        {label}
      </button>
    </li>
  );
}
