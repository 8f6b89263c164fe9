/** What the user has selected, with its lines: browsers tell a menu of it without them, and Firefox of its beginning only. */
import { browser } from '../platform/browser.ts';

/** Null where the page cannot be asked, or where the selection is in a field. */
export async function selectionIn(tab: number, frame: number): Promise<string | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      func: () => String(getSelection()),
    });
    return typeof answer?.result === 'string' && answer.result.trim() !== '' ? answer.result : null;
  } catch {
    return null;
  }
}
