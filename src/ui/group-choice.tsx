/** Which of the four groups are marked, each shown with its line. */
import { useWords } from '../card/words-context.ts';
import type { Group, Kind } from '../types.ts';
import { GROUP_OF_KIND, GROUPS, KINDS } from '../vocabulary.ts';
import { GROUP_LABELS } from './groups.ts';

export interface GroupChoiceProps {
  readonly kindsOff: readonly Kind[];
  /** Hears how the list is to become another. */
  readonly onChange: (edit: (kindsOff: readonly Kind[]) => readonly Kind[]) => void;
}

export function GroupChoice({ kindsOff, onChange }: GroupChoiceProps) {
  const { say } = useWords();
  return (
    <>
      {GROUPS.map((group) => (
        <label key={group} class="group">
          <input
            type="checkbox"
            checked={isOn(group, kindsOff)}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              onChange((now) => switchGroup(group, on, now));
            }}
          />
          <span class={`name tinted ${group}`}>{say(GROUP_LABELS[group])}</span>
        </label>
      ))}
    </>
  );
}

function isOn(group: Group, kindsOff: readonly Kind[]): boolean {
  return KINDS.some((kind) => GROUP_OF_KIND[kind] === group && !kindsOff.includes(kind));
}

/** The kinds that are off after a group was switched; in the order of the vocabulary, so that the default stays the default. */
export function switchGroup(group: Group, on: boolean, kindsOff: readonly Kind[]): readonly Kind[] {
  return KINDS.filter((kind) => (GROUP_OF_KIND[kind] === group ? !on : kindsOff.includes(kind)));
}
