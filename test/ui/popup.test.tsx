import { describe, expect, test, vi } from 'vitest';
import { AccessHint } from '../../src/ui/access-hint.tsx';
import { AgeBand } from '../../src/ui/age-band.tsx';
import { Foot } from '../../src/ui/foot.tsx';
import { Head } from '../../src/ui/head.tsx';
import { PopupMiddle, type PopupActions } from '../../src/ui/popup-middle.tsx';
import { RulesSection } from '../../src/ui/rules-section.tsx';
import type { PopupView } from '../../src/ui/popup-view.ts';
import { show } from './render.tsx';
import { ACTS, READING, SUMMARY } from './sample.ts';

const actions = () =>
  ({
    onAnyway: vi.fn(),
    onReadAnyway: vi.fn(),
    onOnce: vi.fn(),
    onAllow: vi.fn(),
    onSwitchOn: vi.fn(),
    onShow: vi.fn(),
    onSetDate: vi.fn(),
    onSave: vi.fn(),
  }) satisfies PopupActions;

const middle = (
  view: PopupView,
  given: PopupActions = actions(),
  locale: 'en' | 'zh_CN' = 'en',
  unwanted: readonly string[] = [],
) =>
  show(
    <PopupMiddle
      view={view}
      summary={view.view === 'summary' ? SUMMARY : null}
      nameOf={(id) => `the ${id}`}
      textIn={(format) => `as ${format}`}
      acts={ACTS}
      isWanted={({ entity }) => !unwanted.includes(entity)}
      actions={given}
    />,
    locale,
  );

const summary = { view: 'summary', reading: READING, host: 'paper.example', marked: true } as const satisfies PopupView;
const nobody = { ...READING, mentions: [] };

describe('the summary', () => {
  test('has its parts in order', () => {
    expect(middle(summary).texts('h2')).toEqual([
      'In short',
      'Since then',
      'Rules, then and now',
      'Named on this page',
    ]);
  });
  test('says how long after the article each thing came', () => {
    expect(middle(summary).text('.when')).toBe('31 August 2023 · six months later');
    expect(middle(summary, actions(), 'zh_CN').text('.when')).toBe('2023年8月31日 · 7个月后');
  });
  test('says when there was no rule yet', () => {
    expect(middle(summary).text('.then-now')).toContain('14 February 2023There was no such rule yet.');
    expect(middle(summary).text('.rule-list h3')).toBe('The genai-measures');
  });
  test('groups who is named; a click leads to the mention', () => {
    const given = actions();
    const page = middle(summary, given);
    expect(page.texts('.named h3')).toEqual(['Companies and labs', 'Models and chips']);
    expect(page.texts('.chip .name')).toEqual(['Baidu', 'ERNIE Bot']);
    expect(page.texts('.chip .unseen')).toEqual([', 3 mentions, go to the first', ', go to its mention on the page']);
    page.click('.chip', 1);
    expect(given.onShow).toHaveBeenCalledExactlyOnceWith(300);
  });
  test('what is not marked leads to its entry', () => {
    const hidden = middle(summary, actions(), 'en', ['baidu']);
    expect(hidden.all('.chip').map((chip) => chip.getAttribute('href'))).toEqual(['#/entity/baidu', null]);
    const paused = middle({ ...summary, marked: false });
    expect(paused.all('a.chip')).toHaveLength(paused.all('.chip').length);
  });
  test('a rule that still stands as it stood is told once', () => {
    const then = SUMMARY.rules[0]?.now ?? null;
    const rules = SUMMARY.rules.map((rule) => ({ ...rule, then }));
    const page = show(
      <RulesSection rules={rules} published={SUMMARY.published} nameOf={(id) => id} numbers={new Map()} acts={ACTS} />,
    );
    expect(page.texts('dt')).toEqual(['14 February 2023, and today']);
  });
  test('more than three rules are folded away', () => {
    const [rule] = SUMMARY.rules;
    if (rule === undefined) throw new Error('no rule');
    const rules = ['a', 'b', 'c', 'd', 'e'].map((policy) => ({ ...rule, policy }));
    const page = show(
      <RulesSection rules={rules} published={null} nameOf={(id) => id} numbers={new Map()} acts={ACTS} />,
    );
    expect([page.text('details summary'), page.all('details h3').length, page.all('h3').length]).toEqual([
      '2 more rules',
      2,
      5,
    ]);
  });
  test('offers to mark the terms where they are not', () => {
    const given = actions();
    expect(middle(summary).all('.part .button')).toHaveLength(0);
    middle({ ...summary, marked: false }, given).click('.part .button');
    expect(given.onReadAnyway).toHaveBeenCalledOnce();
  });
  test('is saved as Markdown', () => {
    const given = actions();
    middle(summary, given).click('.actions .link', 1);
    expect(given.onSave).toHaveBeenCalledExactlyOnceWith('as markdown', 'markdown');
  });
  test('is saved as citations', () => {
    const given = actions();
    const page = middle(summary, given);
    expect(page.texts('option')).toEqual(['Markdown', 'CSL JSON', 'BibTeX']);
    page.choose('select', 'bibtex');
    page.click('.actions .link', 1);
    expect(given.onSave).toHaveBeenCalledExactlyOnceWith('as bibtex', 'bibtex');
  });
  test('says why we think so, for and against', () => {
    expect(middle(summary).texts('.reasons li')).toEqual([
      '+It names AI in China: Baidu, ERNIE Bot',
      '−It is mostly about another country',
    ]);
  });
});

describe('the other states', () => {
  test('no such article: the reasons, what it names, and "read it anyway"', () => {
    const given = actions();
    const page = middle({ view: 'not-such', reading: READING }, given);
    expect(page.text('h2')).toBe('Not an article about AI in China');
    expect(page.text()).toContain('It does name one thing that the facts know.');
    page.click('.button');
    expect(given.onReadAnyway).toHaveBeenCalledOnce();
  });
  test('nothing known', () => {
    expect(middle({ view: 'nothing', reading: nobody }).text('h2')).toBe('Nothing known is named here');
  });
  test('a page that cannot be read offers nothing to press', () => {
    const page = middle({ view: 'unreadable', why: 'browser-page' });
    expect([page.text('h2'), page.all('button').length]).toEqual(['This page cannot be read', 0]);
  });
  test('a page whose reading failed says so, and is waited for no longer', () => {
    const page = middle({ view: 'unreadable', why: 'failed' });
    expect([page.text('h2'), page.all('[role=status]').length]).toEqual(['Reading this page has failed', 0]);
  });
  test('a site without consent can be read once or for good', () => {
    const given = actions();
    const page = middle({ view: 'unreadable', why: 'no-access' }, given);
    page.click('.button', 0);
    page.click('.button', 1);
    expect([given.onOnce.mock.calls.length, given.onAllow.mock.calls.length]).toEqual([1, 1]);
  });
  test.each([
    ['here', 'Paused on paper.example', 'Marks on paper.example'],
    ['everywhere', 'Paused on all sites', 'Marks on all sites'],
    ['by-nature', 'Paused on paper.example', 'Marks on paper.example'],
  ] as const)('paused %s has the switch', (why, title, label) => {
    const page = middle({ view: 'paused', why, host: 'paper.example' });
    expect([page.text('h2'), page.text('.switch')]).toEqual([title, label]);
  });
  test('still reading is said to screen readers too', () => {
    expect(middle({ view: 'reading-now' }).find('[role=status]').textContent).toBe('Reading the page…');
  });
});

describe('the age band', () => {
  const band = (published: typeof SUMMARY.published, onSet = vi.fn(), locale: 'en' | 'zh_TW' = 'en') =>
    show(<AgeBand published={published} today="2026-11-23" age={SUMMARY.age} onSet={onSet} />, locale);
  test('says the date, the age and where the date is from', () => {
    expect(band(SUMMARY.published).text()).toBe(
      "Published 14 February 2023, 3 years 9 months ago.Date from the page's meta tags. Correct it",
    );
    expect(band(SUMMARY.published, vi.fn(), 'zh_TW').text('p')).toBe('發表於2023年2月14日（3年9個月前）。');
  });
  test('says when there is no date', () => {
    expect(band(null).text('p')).toBe('The date of this article is not known. So this shows how things stand today.');
  });
  test('takes a date from the reader, and only a real one', () => {
    const onSet = vi.fn();
    const page = band(null, onSet);
    page.click('.link');
    page.type('input', '14/2/2023');
    page.submit('form');
    expect(page.text('[role=alert]')).toContain('“14/2/2023” is not such a date');
    page.type('input', '2023-2-14');
    page.submit('form');
    expect(onSet).toHaveBeenCalledExactlyOnceWith('2023-02-14');
  });
  test('gives a date set by the reader back', () => {
    const onSet = vi.fn();
    const page = band({ date: '2020', precision: 'year', from: 'reader' }, onSet);
    page.click('.link');
    page.click('form .link', 0);
    expect(onSet).toHaveBeenCalledExactlyOnceWith(null);
  });
});

test('where pages are read on request only, that can be changed', () => {
  const onAllow = vi.fn();
  const page = show(<AccessHint onAllow={onAllow} />);
  expect(page.text()).toContain('only when you open this popup');
  page.click('button');
  expect(onAllow).toHaveBeenCalledOnce();
});

test('the head counts the terms and has the switch of the site', () => {
  const onSwitch = vi.fn();
  const page = show(<Head title="AI in China" terms={21} site={{ host: 'paper.example', on: true, onSwitch }} />);
  expect(page.text()).toBe('AI in China21 terms on this pageMarks on paper.example');
});

test('the foot says up to when the facts were checked, and when that is long ago', () => {
  const foot = (stale: boolean) =>
    show(<Foot asOf="2026-07-31" stale={stale} lookUpHref="#/lookup" onOptions={vi.fn()} onBeside={null} />);
  expect(foot(false).text()).toBe('Facts checked to 31 July 2026Look upOptions');
  expect(foot(true).text()).toContain(
    'Facts checked to 31 July 2026, more than three months ago: more may have changed.',
  );
});
