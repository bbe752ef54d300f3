/** Takes files that are dropped on a part of the page or pasted while it has the focus. */
export function takeFiles(area: HTMLElement, act: (files: readonly File[]) => void): void {
  area.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    area.classList.add("siaran-lepaskan");
  });
  area.addEventListener("dragleave", () => area.classList.remove("siaran-lepaskan"));
  area.addEventListener("drop", (event) => {
    area.classList.remove("siaran-lepaskan");
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    act(files);
  });
  area.addEventListener("paste", (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    // Word processors put a picture of the words beside them.
    if (files.length === 0 || event.clipboardData?.types.includes("text/plain")) return;
    event.preventDefault();
    act(files);
  });
}
