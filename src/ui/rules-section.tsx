/** The rules that matter here: how each stood when the article was written, and how it stands. */
import { textOf } from '../card/spans.tsx';
import { useWords } from '../card/words-context.ts';
import { capitalised } from '../facts/braces.ts';
import type { PublicationDate, RuleThenNow } from '../types.ts';
import type { Acts } from './acts.ts';
import { EntityLink } from './entity-link.tsx';
import type { SourceNumbers } from './number-sources.ts';
import { Statements } from './statements.tsx';

export interface RulesSectionProps {
  readonly rules: readonly RuleThenNow[];
  readonly published: PublicationDate | null;
  readonly nameOf: (policy: string) => string;
  readonly numbers: SourceNumbers;
  readonly acts: Acts;
}

/** Shown at once; the others are folded away. */
const FIRST = 3;

export function RulesSection({ rules, ...shared }: RulesSectionProps) {
  const words = useWords();
  const rest = rules.length - FIRST;
  return (
    <>
      <RuleList rules={rules.slice(0, FIRST)} {...shared} />
      {rest > 0 && (
        <details>
          <summary>{words.count('moreRules', rest)}</summary>
          <RuleList rules={rules.slice(FIRST)} {...shared} />
        </details>
      )}
    </>
  );
}

function RuleList({ rules, ...shared }: RulesSectionProps) {
  return (
    <ul class="rule-list">
      {rules.map((rule) => (
        <li key={rule.policy}>
          <RuleHead id={rule.policy} {...shared} />
          <Rule rule={rule} {...shared} />
        </li>
      ))}
    </ul>
  );
}

/** In the reader's language where there is a name in it, with the English one below. */
function RuleHead({ id, nameOf, acts }: Pick<RulesSectionProps, 'nameOf' | 'acts'> & { readonly id: string }) {
  const { locale } = useWords();
  const english = capitalised(nameOf(id));
  const own = acts.ownName(id, locale);
  return (
    <>
      <h3 lang={own?.lang ?? 'en'}>
        <EntityLink id={id} text={own?.text ?? english} acts={acts} />
      </h3>
      {own !== null && (
        <p class="muted" lang="en">
          {english}
        </p>
      )}
    </>
  );
}

function Rule({ rule, published, numbers, acts }: Omit<RulesSectionProps, 'rules'> & { readonly rule: RuleThenNow }) {
  const words = useWords();
  const same = rule.then !== null && textOf(rule.then.spans) === textOf(rule.now.spans);
  // Its name is the heading's link; once is enough.
  const text = {
    numbers,
    acts: { ...acts, entryHref: (id: string) => (id === rule.policy ? null : acts.entryHref(id)) },
  };
  return (
    <>
      <dl class={published === null || same ? 'now-only' : 'then-now'}>
        {published !== null && !same && (
          <div>
            <dt>{words.date(published.date)}</dt>
            <dd>{rule.then === null ? words.say('noRuleYet') : <Statements sentences={[rule.then]} {...text} />}</dd>
          </div>
        )}
        <div>
          <dt>
            {published !== null && same ? words.say('thenAndToday', words.date(published.date)) : words.say('today')}
          </dt>
          <dd>
            <Statements sentences={[rule.now]} {...text} />
          </dd>
        </div>
      </dl>
      {rule.demands !== null && (
        <div class="demands">
          <Statements sentences={[rule.demands]} {...text} />
        </div>
      )}
    </>
  );
}
