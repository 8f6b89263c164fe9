import { describe, expect, it } from 'vitest';
import { ruleSince } from '../../../src/summarize/frames/rule-since.ts';
import { ruleStanding } from '../../../src/summarize/frames/rule-standing.ts';
import { plainText } from '../../../src/summarize/sentence.ts';
import { steps } from '../../facts/records.ts';
import { context, entity, FACTS, factsWith } from '../sample-facts.ts';
import { offers } from './say.ts';

const DEMAND = 'They require providers to label dreams.';
const LATER = `The Moon Rules came as a draft on 11 April and have been in force since 15 August 2023. | ${DEMAND}`;

describe('a rule that came after the article', () => {
  it.each([
    ['2023-02-14', ['moon-chat*'], [`rule-since: ${LATER}`]],
    ['2023-04-20', ['moon-chat*'], []],
    ['2024-01-01', ['moon-chat*'], []],
    [null, ['moon-chat*'], []],
  ])('%s', (date, named, said) => {
    expect(offers(ruleSince, date, named)).toEqual(said);
  });

  it('seen from before it was in force', () => {
    expect(offers(ruleSince, '2023-02-14', ['moon-chat*'], FACTS, '2023-07-20')).toEqual([
      `rule-since: The Moon Rules came as a draft on 11 April and were published on 13 July 2023. | ${DEMAND}`,
    ]);
    expect(offers(ruleSince, '2023-02-14', ['moon-chat*'], FACTS, '2023-05-01')).toEqual([]);
  });

  it('"by then" only when it came before the openings', () => {
    const [early] = ruleSince(context('2023-02-14', ['moon-chat*']));
    expect(early?.following?.map(({ sentence }) => plainText(sentence))).toEqual([
      'By then there were rules: a draft on 11 April, and the Moon Rules, in force since 15 August 2023.',
    ]);
    const quick = { ...entity('moon-chat'), steps: steps('announced 2023-02-07', 'opened 2023-03-01 public') };
    const [late] = ruleSince(context('2023-02-14', ['moon-chat*'], factsWith(quick)));
    expect(late?.following).toBeUndefined();
  });

  it('is not told of a rule that is gone again', () => {
    const gone = { ...entity('moon-rules'), steps: steps('published 2023-07-13', 'rescinded 2024-05-05') };
    expect(offers(ruleSince, '2023-02-14', ['moon-chat*'], factsWith(gone))).toEqual([]);
  });
});

describe('a rule that stood when the article was written', () => {
  it.each<[date: string, named: readonly string[], said: readonly string[]]>([
    [
      '2023-09-15',
      ['moon-rules*'],
      ['rule-standing: The Moon Rules had taken effect a month before this article and are still in force.'],
    ],
    [
      '2023-07-20',
      ['moon-rules*'],
      [
        `rule-coming: When this was written, the Moon Rules had been out for a week; they took effect a month later, on 15 August 2023. | ${DEMAND}`,
      ],
    ],
    ['2023-01-10', ['star-plan*'], ['rule-standing: The Star Plan had come out on the day of this article.']],
    ['2023-01', ['star-plan*'], ['rule-standing: The Star Plan had come out around the time of this article.']],
    [
      '2023-09-15',
      ['moon-chat*'],
      [`rule-backdrop: When this was written, the Moon Rules had been in force for a month. | ${DEMAND}`],
    ],
    [
      '2022-06-01',
      ['gone-rule*'],
      [
        'rule-changed: The Gone Rule was rescinded on 5 May 2024.',
        'rule-standing: The Gone Rule had taken effect a year before this article.',
      ],
    ],
    [
      '2025-10-01',
      ['export-rule*'],
      [
        'rule-changed: The export rule was suspended on 10 November 2025; that was due to end on 9 November 2026, which is not confirmed here.',
        'rule-standing: The export rule had taken effect three years before this article.',
      ],
    ],
  ])('%s, naming %j', (date, named, said) => {
    expect(offers(ruleStanding, date, named)).toEqual(said);
  });

  it('a planned end is a plan as long as it has not passed', () => {
    expect(offers(ruleStanding, '2025-10-01', ['export-rule*'], FACTS, '2026-01-01')[0]).toBe(
      'rule-changed: The export rule was suspended on 10 November 2025, until 9 November 2026 as planned.',
    );
  });

  it('a known end is an end', () => {
    const ended = {
      ...entity('export-rule'),
      steps: steps('in-force 2022-10-07', 'suspended 2025-11-10 until=2026-02-01'),
    };
    expect(offers(ruleStanding, '2025-10-01', ['export-rule*'], factsWith(ended))[0]).toBe(
      'rule-changed: The export rule was suspended on 10 November 2025 until 1 February 2026.',
    );
  });

  it('says no more what a rule demands that is gone', () => {
    const rules = entity('moon-rules');
    const gone = { ...rules, steps: [...rules.steps, ...steps('repealed 2025-01-01')] };
    expect(offers(ruleStanding, '2023-09-15', ['moon-chat*'], factsWith(gone)).join()).not.toContain('They require');
  });
});
