/** The rules that matter here: how each stood when the article was written, and how it stands. */
import { useWords } from '../card/words-context.ts';
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

export function RulesSection({ rules, published, nameOf, numbers, acts }: RulesSectionProps) {
  const words = useWords();
  const text = { numbers, acts };
  return (
    <ul class="rules">
      {rules.map((rule) => (
        <li key={rule.policy}>
          <h3 lang="en">
            <EntityLink id={rule.policy} text={nameOf(rule.policy)} acts={acts} />
          </h3>
          <dl class={published === null ? 'now-only' : 'then-now'}>
            {published !== null && (
              <div>
                <dt>{words.date(published.date)}</dt>
                <dd>
                  {rule.then === null ? words.say('noRuleYet') : <Statements sentences={[rule.then]} {...text} />}
                </dd>
              </div>
            )}
            <div>
              <dt>{words.say('today')}</dt>
              <dd>
                <Statements sentences={rule.demands === null ? [rule.now] : [rule.now, rule.demands]} {...text} />
              </dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}
