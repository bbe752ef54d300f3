export interface DeedButtonProps {
  /** What the script does, by the names of `layouts/assets/release/share.js`. */
  readonly deed: "text" | "texts" | "message" | "messages" | "link" | "print" | "share" | "quote";
  readonly label: string;
  /** What is copied, where the page does not show it in one place. */
  readonly text?: string;
}

/** A button among links. It is hidden until the script that serves it has come. */
export function DeedButton({ deed, label, text }: DeedButtonProps) {
  return (
    <li>
      <button type="button" data-deed={deed} data-quote={text} hidden>
        {label}
      </button>
    </li>
  );
}
