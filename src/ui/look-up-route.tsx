/** The look-up: search over all names, and a text of the user's own, pasted or handed over from a page's selection. */
import { useEffect, useState } from 'preact/hooks';
import { takeText } from '../platform/handed-text.ts';
import { readTextAside } from '../platform/text-reader.ts';
import type { FactSet, PartialDate } from '../types.ts';
import { LookUpBox } from './look-up-box.tsx';
import { PasteBox } from './paste-box.tsx';

export interface LookUpRouteProps {
  readonly facts: FactSet;
  readonly today: PartialDate;
  readonly query: string;
  /** Of a text that was handed over; null without one. */
  readonly textId: string | null;
}

export function LookUpRoute({ facts, today, query, textId }: LookUpRouteProps) {
  const given = useHanded(textId);
  const box = <LookUpBox key={query} facts={facts} query={query} focus={textId === null} />;
  return (
    <>
      {textId === null && box}
      <PasteBox facts={facts} today={today} read={readTextAside} given={given} />
      {textId !== null && box}
    </>
  );
}

/** It can be taken but once, so it is kept while the page stays. */
function useHanded(id: string | null): string | null {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    setText(null);
    if (id !== null)
      void takeText(id).then((taken) => {
        if (wanted) setText(taken);
      });
    return () => {
      wanted = false;
    };
  }, [id]);
  return text;
}
