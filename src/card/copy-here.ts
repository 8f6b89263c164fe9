/** Puts text on the clipboard from a stranger's page, which may not be allowed the newer way. */

/** False when neither way was allowed. Call it from a user's click. */
export async function copyHere(document: Document, text: string): Promise<boolean> {
  const clipboard = document.defaultView?.navigator.clipboard;
  try {
    // Pages without TLS have no clipboard.
    if (clipboard === undefined) return copyByCommand(document, text);
    await clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(document, text);
  }
}

/** The browser asks what to copy by an event; nothing needs to be put on the page for it. */
function copyByCommand(document: Document, text: string): boolean {
  const window = document.defaultView;
  if (window === null) return false;
  let done = false;
  const answer = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    done = event.clipboardData !== null;
  };
  window.addEventListener('copy', answer, { capture: true, once: true });
  // Deprecated, and the only way left on such pages.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const allowed = Document.prototype.execCommand.call(document, 'copy');
  window.removeEventListener('copy', answer, { capture: true });
  return allowed && done;
}
