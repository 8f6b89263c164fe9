/** What a card's buttons ask for, done by the background. */
import type { CardAction } from '../card/open-card.ts';
import { askBackground } from '../platform/messages.ts';

/** Opens the entity's page of the extension. */
export function handleAction({ entity }: CardAction): void {
  askBackground('look-up', { entity }).catch(() => undefined);
}
