import { describe, expect, it } from 'vitest';
import {
  lastStep,
  nextStep,
  openingOf,
  openness,
  policyState,
  publicOpeningOf,
  startsAfter,
} from '../../src/facts/state.ts';
import { record, steps } from './records.ts';

describe('startsAfter', () => {
  it.each([
    ['2023-02-15', '2023-02-14', true],
    ['2023-02-14', '2023-02-14', false],
    ['2023-02', '2023-02-14', true], // it may
    ['2023', '2023-02-14', true],
    ['2022', '2023-02-14', false],
    ['2023-02-20', '2023-02', false], // by the end of the month it had
    ['2023-03', '2023-02', true],
  ])('%s against %s: %s', (on, date, after) => {
    expect(startsAfter({ on }, date)).toBe(after);
  });
});

describe('a policy', () => {
  const rules = record('rules', 'policy', {
    steps: steps(
      'proposed 2022-06',
      'drafted 2023-04-11 until=2023-05-10',
      'adopted 2023-07-10',
      'dated 2023-07-10',
      'published 2023-07-13',
      'in-force 2023-08-15',
      'amended 2024-05-01',
      'suspended 2025-01-20 until=2025-03-31',
      'rescinded 2026-02-01',
    ),
  });

  it.each([
    ['2022-05-31', 'unknown', undefined],
    ['2022-06-15', 'unknown', undefined], // some day of that month
    ['2022-07-01', 'proposed', 'proposed'],
    ['2023-04-10', 'proposed', 'proposed'],
    ['2023-04-11', 'draft', 'drafted'],
    ['2023-04', 'draft', 'drafted'],
    ['2023-07-11', 'draft', 'drafted'], // adopted, but nobody has seen the text,
    ['2023-08-14', 'published', 'published'],
    ['2023-08-15', 'in-force', 'in-force'],
    ['2024-06-01', 'in-force', 'in-force'],
    ['2025-02-01', 'suspended', 'suspended'],
    ['2025-03-31', 'suspended', 'suspended'],
    ['2025-04-01', 'in-force', 'in-force'], // the suspension is known to have ended
    ['2026-02-01', 'ended', 'rescinded'],
    ['2026', 'ended', 'rescinded'],
  ])('at %s: %s', (date, state, by) => {
    const found = policyState(rules, date);
    expect([found.state, found.by?.step]).toEqual([state, by]);
  });

  it.each([
    ['due', 'suspended'], // planned only: nobody has confirmed that it ended
    ['until', 'in-force'],
  ])('a suspension with "%s" is, when that has passed, %s', (key, state) => {
    const paused = record('paused', 'policy', {
      steps: steps('in-force 2025-10-01', `suspended 2025-11-10 ${key}=2026-11-09`),
    });
    expect(policyState(paused, '2026-11-09').state).toBe('suspended');
    expect(policyState(paused, '2026-11-23').state).toBe(state);
  });

  it('resumed is in force again', () => {
    const resumed = record('resumed', 'policy', {
      steps: steps('in-force 2023', 'suspended 2024-01', 'resumed 2024-05'),
    });
    expect(policyState(resumed, '2024-06').state).toBe('in-force');
  });

  it('a second draft takes the place of the first', () => {
    const twice = record('twice', 'policy', { steps: steps('drafted 2023-01-01', 'drafted 2023-06-01') });
    expect(policyState(twice, '2023-07-01').by?.on).toBe('2023-06-01');
  });

  it('a plan that names no day of force stays published', () => {
    const plan = record('plan', 'policy', { steps: steps('published 2017-07-20') });
    expect(policyState(plan, '2026-11-23').state).toBe('published');
  });

  it('an amendment of what is not in force changes nothing', () => {
    const early = record('early', 'policy', { steps: steps('published 2023-01-01', 'amended 2023-02-01') });
    expect(policyState(early, '2023-03-01').by?.step).toBe('published');
  });
});

describe('a thing', () => {
  const chat = record('chat', 'model', {
    steps: steps(
      'announced 2023-02-07',
      'previewed 2023-03-16 invited',
      'opened 2023-08-31 public',
      'weights 2025-06-30',
      'withdrawn 2026-05',
    ),
  });

  it.each([
    ['2023-02-06', 'unknown'],
    ['2023-02-07', 'announced'],
    ['2023-02', 'announced'],
    ['2023-03-15', 'announced'],
    ['2023-03-16', 'limited'],
    ['2023-08-30', 'limited'],
    ['2023-08-31', 'open'],
    ['2025-07-01', 'open'],
    ['2026-05-10', 'open'], // withdrawn some day of that month
    ['2026-06-01', 'withdrawn'],
  ])('at %s: %s', (date, state) => {
    expect(openness(chat, date).state).toBe(state);
  });

  it.each([
    ['opened 2023', 'open'],
    ['opened 2023 business', 'limited'],
    ['opened 2023 developers', 'limited'],
    ['previewed 2023 public', 'open'],
    ['previewed 2023', 'limited'],
    ['weights 2023', 'open'],
    ['shipped 2023', 'open'],
    ['restricted 2023', 'unknown'],
    ['updated 2023', 'unknown'],
  ])('after "%s": %s', (line, state) => {
    expect(openness(record('thing', 'chip', { steps: steps(line) }), '2024').state).toBe(state);
  });

  it('what is open does not close by a later preview of something else', () => {
    const both = record('both', 'model', { steps: steps('opened 2023 public', 'previewed 2024 invited') });
    expect(openness(both, '2025').by?.step).toBe('opened');
  });

  it.each([
    [['weights 2023-01', 'opened 2024-01 public'], '2023-01', '2024-01'],
    [['weights 2023-01'], '2023-01', undefined],
    [['opened 2023-01 business', 'opened 2024-01'], '2024-01', '2024-01'],
    [['announced 2023-01'], undefined, undefined],
    [['shipped 2023-01'], '2023-01', undefined],
  ])('%j opened in %s, to the public in %s', (lines, open, toPublic) => {
    const thing = record('thing', 'model', { steps: steps(...lines) });
    expect([openingOf(thing)?.on, publicOpeningOf(thing)?.on]).toEqual([open, toPublic]);
  });
});

describe('the last and the next step', () => {
  const acme = record('acme', 'company', {
    steps: steps('filed 2022-01', 'filed 2023-02', 'listed 2023-06-01', 'listed 2025'),
  });

  it.each([
    ['2023-02-14', '2022-01'],
    ['2023-02', '2023-02'],
    ['2021', undefined],
  ])('filed last before %s: %s', (date, on) => {
    expect(lastStep(acme, ['filed'], date)?.on).toBe(on);
  });

  it.each([
    ['2023-02-14', '2026', '2023-06-01'],
    ['2023-06-01', '2026', '2025'],
    ['2023-06-01', '2024-12-31', undefined],
    ['2025-03', '2026', undefined],
  ])('listed next after %s, seen from %s: %s', (date, today, on) => {
    expect(nextStep(acme, ['listed'], date, today)?.on).toBe(on);
  });
});
