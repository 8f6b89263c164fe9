/** The foot of every surface: up to when the facts were checked, and the ways on. */
import { useWords } from '../card/words-context.ts';
import type { PartialDate } from '../types.ts';

export interface FootProps {
  readonly asOf: PartialDate;
  readonly stale: boolean;
  readonly lookUpHref: string;
  readonly onOptions: () => void;
  /** Null where nothing can open beside the page. */
  readonly onBeside: (() => void) | null;
}

export function Foot({ asOf, stale, lookUpHref, onOptions, onBeside }: FootProps) {
  const words = useWords();
  return (
    <footer class="foot">
      <p>
        <span class={stale ? 'muted stale' : 'muted'}>
          {words.say(stale ? 'factsToStale' : 'factsTo', words.date(asOf))}
        </span>
        {!words.english && <span class="muted">{words.say('factsEnglish')}</span>}
        <a class="link" href={lookUpHref}>
          {words.say('lookUp')}
        </a>
        {onBeside !== null && <LinkButton label={words.say('openBeside')} onClick={onBeside} />}
        <LinkButton label={words.say('options')} onClick={onOptions} />
      </p>
    </footer>
  );
}

function LinkButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="link" onClick={onClick}>
      {label}
    </button>
  );
}
