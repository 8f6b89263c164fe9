import { describe, expect, test, vi } from 'vitest';
import { Choice } from '../../src/ui/choice.tsx';
import { GroupChoice, switchGroup } from '../../src/ui/group-choice.tsx';
import { SiteList, siteOf } from '../../src/ui/site-list.tsx';
import { WelcomePage } from '../../src/ui/welcome-page.tsx';
import { show } from './render.tsx';

test('a group switches all its kinds; switched back, the default is back', () => {
  const off = switchGroup('makers', false, ['chip']);
  expect(off).toEqual(['company', 'lab', 'chip']);
  expect(switchGroup('makers', true, off)).toEqual(['chip']);
  expect(switchGroup('things', true, ['chip'])).toEqual([]);
});

test('each group shows its own line', () => {
  const page = show(<GroupChoice kindsOff={['policy', 'programme', 'event']} onChange={vi.fn()} />);
  expect(page.all('.name').map((each) => each.className)).toEqual([
    'name tinted makers',
    'name tinted things',
    'name tinted rules',
    'name tinted people',
  ]);
});

test.each([
  ['example.com', 'example.com'],
  ['https://www.paper.example/a/b?c', 'paper.example'],
  ['中国.example', 'xn--fiqs8s.example'],
  ['localhost', 'localhost'],
  ['not a site', null],
  ['example', null],
  ['', null],
  ['javascript:alert(1)', null],
])('the site of %j', (typed, site) => {
  expect(siteOf(typed)).toBe(site);
});

describe('the list of sites', () => {
  /** Another page has added a site that this one does not show yet. */
  const list = (sites: readonly string[]) => {
    const onChange = vi.fn<(sites: readonly string[]) => void>();
    const page = show(
      <SiteList
        sites={sites}
        onChange={(edit) => {
          onChange(edit([...sites, 'new.example']));
        }}
      />,
    );
    return { onChange, page };
  };
  test('says when there is none', () => {
    expect(list([]).page.text('.muted')).toBe('None');
  });
  test('removes', () => {
    const { page, onChange } = list(['a.example', 'b.example']);
    expect(page.find('button').getAttribute('aria-label')).toBe('Remove a.example');
    page.click('button');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(['b.example', 'new.example']);
  });
  test('adds once', () => {
    const { page, onChange } = list(['a.example']);
    page.type('input', 'https://a.example/');
    page.click('.button');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(['new.example', 'a.example']);
  });
  test('says what is no site', () => {
    const { page, onChange } = list([]);
    page.type('input', 'no site');
    page.click('.button');
    expect(page.text('[role=alert]')).toBe('“no site” is not the address of a site.');
    expect(onChange).not.toHaveBeenCalled();
  });
});

test('a choice hands on what is chosen', () => {
  const onChange = vi.fn();
  const page = show(
    <Choice title="Size" values={['a', 'b']} value="a" label={(value) => value.toUpperCase()} onChange={onChange} />,
  );
  expect(page.texts('label')).toEqual(['A', 'B']);
  page.all('input')[1]?.dispatchEvent(new (document.defaultView as unknown as typeof globalThis).Event('change'));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('b');
});

test('the welcome page has its picture, three sentences, what it does not do, and the way to the options', () => {
  const page = show(<WelcomePage />);
  expect(page.find('.picture').getAttribute('aria-label')).toContain('underlined');
  expect(page.all('.hows li')).toHaveLength(3);
  expect(page.text('ul')).toContain('It keeps no history');
  expect(page.find('a').getAttribute('href')).toBe('options.html');
});
