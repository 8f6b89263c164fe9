import { expect, test, vi } from 'vitest';
import { HideTerm } from '../../src/card/hide-term.tsx';
import { withTerm } from '../../src/platform/settings-shape.ts';
import { HiddenTerms } from '../../src/ui/hidden-terms.tsx';
import { show } from './render.tsx';

test.each([
  [[], 'a', true, ['a']],
  [['a', 'b'], 'a', true, ['b', 'a']],
  [['a', 'b'], 'a', false, ['b']],
  [['b'], 'a', false, ['b']],
])('%j with %s hidden %s', (list, id, hidden, then) => {
  expect(withTerm(list, id, hidden)).toEqual(then);
});

test('each hidden term has a button that shows it again', () => {
  const onShow = vi.fn();
  const page = show(<HiddenTerms hidden={['baidu', 'gone']} nameOf={(id) => id.toUpperCase()} onShow={onShow} />);
  expect(page.texts('li span')).toEqual(['BAIDU', 'GONE']);
  expect(page.text('button')).toBe('Mark BAIDU again');
  page.click('button', 1);
  expect(onShow).toHaveBeenCalledExactlyOnceWith('gone');
});

test('says when there is none', () => {
  expect(show(<HiddenTerms hidden={[]} nameOf={(id) => id} onShow={vi.fn()} />).text('.muted')).toBe('None');
});

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('hiding a term says so and can be taken back', async () => {
  const hide = vi.fn(() => Promise.resolve(true));
  const page = show(<HideTerm id="baidu" hiding={{ isHidden: () => false, hide }} look="plain" />);
  expect([page.text('button'), page.text('[role=status]')]).toEqual(['Hide this term', '']);
  page.click('button');
  await settled();
  expect([page.text('button'), page.text('[role=status]')]).toEqual(['Undo', 'No longer marked on any page.']);
  page.click('button');
  await settled();
  expect(page.text('button')).toBe('Hide this term');
  expect(hide.mock.calls).toEqual([
    ['baidu', true],
    ['baidu', false],
  ]);
});

test('a term that was hidden before can be marked again', () => {
  const hiding = { isHidden: () => true, hide: () => Promise.resolve(true) };
  expect(show(<HideTerm id="baidu" hiding={hiding} look="link" />).text('button')).toBe('Mark it again');
});

test('what could not be stored is not said to be done', async () => {
  const hiding = { isHidden: () => false, hide: () => Promise.resolve(false) };
  const page = show(<HideTerm id="baidu" hiding={hiding} look="link" />);
  page.click('button');
  await settled();
  expect(page.text('button')).toBe('Hide this term');
});
