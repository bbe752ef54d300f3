/** How often a form is looked at again, which draws what is near to the window and nothing else. */
const patience = 80;

/**
 * The field of a form at a key path, or the one that it is a part of. What is not drawn yet is scrolled to, and an item
 * of a list that is folded is opened.
 */
export async function revealField(path: string): Promise<HTMLElement | undefined> {
  const steps = path.split(".");
  let opened: number | undefined;
  for (let tries = 0; tries < patience; tries += 1) {
    const { field, depth } = nearest(steps);
    if (field && depth === steps.length) {
      field.closest("details")?.setAttribute("open", "");
      return field;
    }
    const closed = field && foldOf(field, steps[depth] ?? "");
    // What comes into sight or is opened takes a moment until its fields are there.
    if (closed && opened === undefined) {
      closed.click();
      opened = tries;
    } else if (!field) lastSeen()?.scrollIntoView();
    else if (tries > (opened ?? 0) + 20) return field;
    else field.scrollIntoView({ block: "center" });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}

/** The last field that is seen. */
function lastSeen(): Element | undefined {
  const fields = [...document.querySelectorAll(".field[data-key-path]")];
  return fields.findLast(
    (field) => !field.closest("details:not([open])") && field.getClientRects().length > 0,
  );
}

/** The field that lies nearest, and how many steps of the path lead to it. */
function nearest(steps: readonly string[]): { readonly field?: HTMLElement; readonly depth: number } {
  for (let depth = steps.length; depth > 0; depth -= 1) {
    const key = CSS.escape(steps.slice(0, depth).join("."));
    const field = document.querySelector<HTMLElement>(`.field[data-key-path="${key}"]`);
    if (field) return { field, depth };
  }
  return { depth: 0 };
}

/** The button that opens an item of a list; absent where it is open. */
function foldOf(field: HTMLElement, step: string): HTMLElement | undefined {
  const buttons = field.querySelectorAll<HTMLElement>('button[aria-expanded="false"][aria-controls]');
  return [...buttons].find((button) => button.getAttribute("aria-controls")?.endsWith(`-item-${step}-body`));
}
