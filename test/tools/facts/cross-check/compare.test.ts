import { describe, expect, test } from 'vitest';
import { compare } from '../../../../src/tools/facts/cross-check/compare.ts';
import type { Found } from '../../../../src/tools/facts/cross-check/find-record.ts';
import type { Claim, DateClaim } from '../../../../src/tools/facts/cross-check/item.ts';
import { ourNames } from '../../../../src/tools/facts/cross-check/our-names.ts';
import { factsOf } from './facts-of.ts';

const facts = factsOf();

function foundOf(id: string, by: Found['by'] = 'name'): Found {
  const entity = facts.entities[id];
  if (entity === undefined) throw new Error(`no record ${id}`);
  return { entity, by, rest: by === 'version' ? 'large' : '' };
}

function standing(claim: Claim, found: Found, hosts: readonly string[] = []): string {
  const outcome = compare(claim, found, ourNames(facts), hosts);
  return outcome === null ? 'nothing' : `${outcome.standing}: ${outcome.because}`;
}

const released = (on: string): DateClaim => ({ type: 'date', on, word: 'release_date', means: ['weights', 'opened'] });

describe('a release', () => {
  test.each([
    ['2024-03-10', 'agrees: the same'],
    ['2024-03', 'agrees: the same'],
    ['2024', 'agrees: the same'],
    ['2024-05-20', 'finer: they say the day, we only 2024-05'],
    ['2024-07-02', 'agrees: they mean the day of a fact of ours'],
    ['2024-03-09', 'near: a day apart: may be a time zone'],
    ['2024-03-11', 'near: a day apart: may be a time zone'],
    ['2024-01-01', 'near: the first of January may stand for the year'],
    ['2024-03-01', 'near: the first of the month may stand for the month'],
    ['2024-03-12', 'differs: look at it'],
    ['2023-01-01', 'differs: look at it'],
  ])('of %s %s', (on, expected) => {
    expect(standing(released(on), foundOf('moon-1'))).toBe(expected);
  });

  test.each([
    ['2024-04-10', 'second-hand: may be the day on which others began to serve it'],
    ['2024-02-10', 'second-hand: earlier than ours: a slip?'],
  ])('of %s, as only others have it: %s', (on, expected) => {
    expect(standing({ ...released(on), isSecondHand: true }, foundOf('moon-1'))).toBe(expected);
  });

  test('of another step of ours', () => {
    expect(standing(released('2023-02-07'), foundOf('moon-chat'))).toBe('agrees: they mean our "announced"');
  });

  test('says both sides', () => {
    const outcome = compare(
      { ...released('2024-03-12'), support: '2 of 3 files' },
      foundOf('moon-1'),
      ourNames(facts),
      [],
    );
    expect(outcome?.they).toBe('release_date 2024-03-12 (2 of 3 files)');
    expect(outcome?.we).toBe('weights 2024-03-10, opened (public) 2024-05');
  });

  test.each([
    ['2024-03-10', ['paper.example'], true],
    ['2024-03-10', ['models.example'], false],
    ['2024-04-10', ['paper.example'], false],
  ])('of %s rests on %j: %s', (on, hosts, expected) => {
    expect(compare(released(on), foundOf('moon-1'), ourNames(facts), hosts)?.isCircular).toBe(expected);
  });
});

describe('a version', () => {
  test.each([
    ['2024-03-10', 'agrees: a day of ours'],
    ['2024-05-20', 'version: the version "large"'],
    ['2025-01-01', 'version: the version "large"'],
    ['2024-03-09', 'near: a day apart: may be a time zone'],
    ['2024-02-01', 'differs: their version "large" is older than our first step: look at it'],
  ])('of %s %s', (on, expected) => {
    expect(standing(released(on), foundOf('moon-1', 'version'))).toBe(expected);
  });

  test('of a record without steps', () => {
    const found = foundOf('lu-na', 'version');
    expect(standing(released('2024-02-01'), found)).toBe('lacking: we have no step; theirs is the version "large"');
  });
});

describe('a document', () => {
  const dated = (on: string, ...means: DateClaim['means']): DateClaim => ({ type: 'date', on, word: 'issued', means });
  test.each([
    ['as dated', dated('2025-01-05', 'dated', 'published'), 'agrees: the same'],
    ['in force', dated('2025-03-01', 'in-force'), 'agrees: the same'],
    ['as we say otherwise', dated('2025-03-01', 'dated'), 'agrees: they mean our "in-force"'],
    ['between ours', dated('2025-02-01', 'dated', 'published'), 'lacking: may be the published that we lack'],
    ['before ours', dated('2024-12-01', 'dated', 'published'), 'differs: look at it'],
    ['a step that we lack', dated('2024-12-01', 'drafted'), 'lacking: we have no drafted'],
  ])('%s', (_, claim, expected) => {
    expect(standing(claim, foundOf('dream-measures'))).toBe(expected);
  });

  test.each([
    ['人工智能造梦服务管理办法', 'agrees: the same name'],
    ['《人工智能造梦服务管理办法》（试行）', 'agrees: our name and more'],
    ['人工智能做梦办法', 'differs: a name that we lack: look at it'],
    ['', 'nothing'],
  ])('named "%s": %s', (text, expected) => {
    expect(standing({ type: 'name', text }, foundOf('dream-measures'))).toBe(expected);
  });

  test.each([
    [['Moon Office'], 'agrees: the same'],
    [['Moon Office', 'Acme Lab'], "lacking: we don't have acme-lab"],
    [['Acme Lab'], "differs: we don't have acme-lab: look at it"],
    [['Nobody of ours'], 'nothing'],
  ])('issued by %j: %s', (names, expected) => {
    expect(standing({ type: 'party', relation: 'issued-by', names }, foundOf('dream-measures'))).toBe(expected);
  });

  test('led by somebody of whom we have a record, but not that', () => {
    const claim = { type: 'party', relation: 'led-by', names: ['Lu Na'] } as const;
    expect(standing(claim, foundOf('acme-lab'))).toBe("lacking: we don't have lu-na");
  });
});
