/** The look-up with its own query, over these facts. */
import { useMemo, useState } from 'preact/hooks';
import type { FactSet } from '../types.ts';
import { LookUp } from './look-up.tsx';
import { indexNames, searchNames } from './search-names.ts';

export interface LookUpBoxProps {
  readonly facts: FactSet;
  /** To begin with. */
  readonly query: string;
  readonly focus?: boolean;
}

export function LookUpBox({ facts, query: first, focus = false }: LookUpBoxProps) {
  const [query, setQuery] = useState(first);
  const index = useMemo(() => indexNames(facts), [facts]);
  const found = useMemo(() => searchNames(index, query), [index, query]);
  return <LookUp query={query} found={found} onQuery={setQuery} focus={focus} />;
}
