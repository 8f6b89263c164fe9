/** Listeners on a page that can be put back, since `document.open()` takes all of them off. */

export interface Listeners {
  on<K extends keyof DocumentEventMap>(target: Document, type: K, listener: (event: DocumentEventMap[K]) => void): void;
  on<K extends keyof WindowEventMap>(target: Window, type: K, listener: (event: WindowEventMap[K]) => void): void;
  /** Puts back what the page has taken off; browsers keep a listener that is still there. */
  again(): void;
}

/** All of them hear an event before the page does, and go when the signal aborts. */
export function createListeners(signal: AbortSignal): Listeners {
  const added: (() => void)[] = [];
  return {
    on(target: EventTarget, type: string, listener: (event: never) => void) {
      const heard = listener as EventListener; // the overloads pair each type with its event
      const add = (): void => {
        target.addEventListener(type, heard, { capture: true });
      };
      signal.addEventListener('abort', () => {
        target.removeEventListener(type, heard, { capture: true });
      });
      added.push(add);
      add();
    },
    again() {
      if (!signal.aborted) for (const add of added) add();
    },
  };
}
