/** The question that is put to every page: may this be an article about AI in China? Tiny, pure, linear. */
import { hasGateStems } from '../detect/gate-stems.ts';

/** False for nearly every page; true for all that `detect` accepts, because it asks the same. */
export function passesGate(text: string): boolean {
  return hasGateStems(text);
}
