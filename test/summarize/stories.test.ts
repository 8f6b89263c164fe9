import { expect, it } from 'vitest';
import { storiesFor } from '../../src/summarize/stories.ts';
import type { Story } from '../../src/types.ts';
import { context, FACTS, RACE } from './sample-facts.ts';

const cites = ['paper'];
const WAR: Story = {
  ...RACE,
  id: 'dream-war',
  roles: ['investor'],
  facts: [
    { on: '2023-02-10', text: '{acme-lab} cut its prices.', cites },
    { on: '2023-04', text: 'Others followed.', cites },
  ],
};
const facts = { ...FACTS, stories: [RACE, WAR] };

it.each<[why: string, date: string | null, named: string[], first: string]>([
  ['by its trade', '2023-01-20', ['acme-lab*', 'bolt'], 'moon-race'],
  ['by what it tells of those days', '2023-02-11', ['acme-lab*', 'bolt'], 'dream-war'],
  ['not a week later', '2023-02-17', ['acme-lab*', 'bolt'], 'moon-race'],
  ['not where it tells of somebody who is not in the title', '2023-02-11', ['acme-lab', 'bolt*'], 'moon-race'],
  ['not of a month', '2023-02', ['acme-lab*', 'bolt'], 'moon-race'],
])('the closest story %s', (_, date, named, first) => {
  expect(storiesFor(context(date, named, facts))[0]?.story.id).toBe(first);
});
