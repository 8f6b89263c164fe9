/** The foot, wired to what this browser can open. */
import { isStale } from '../dates/is-stale.ts';
import { besideOpener, isPopup, openOptions } from '../platform/own-pages.ts';
import type { PartialDate } from '../types.ts';
import { Foot } from './foot.tsx';
import { lookUpHref } from './route.ts';

export interface PageFootProps {
  readonly asOf: PartialDate;
  readonly today: PartialDate;
  /** The tab beside which the panel would open; null without one. */
  readonly tab: number | null;
}

export function PageFoot({ asOf, today, tab }: PageFootProps) {
  const open = tab === null || !isPopup() ? null : besideOpener(tab);
  const onBeside =
    open === null
      ? null
      : () => {
          const close = () => {
            window.close();
          };
          open().then(close, () => undefined); // a browser that refuses leaves the popup as it was
        };
  const onOptions = () => {
    void openOptions().then(() => {
      if (isPopup()) window.close();
    });
  };
  return (
    <Foot
      asOf={asOf}
      stale={isStale(asOf, today)}
      lookUpHref={lookUpHref('')}
      onOptions={onOptions}
      onBeside={onBeside}
    />
  );
}
