/** The look-up with its own query, over these facts. */
import { useMemo, useState } from 'preact/hooks';
import { indexNames, searchNames } from '../search/search-names.ts';
import type { FactSet } from '../types.ts';
import { LookUp } from './look-up.tsx';

export interface LookUpBoxProps {
  readonly facts: FactSet;
  /** To begin with. */
  readonly query: string;
  readonly focus?: boolean;
}

export function LookUpBox({ facts, query: first, focus = false }: LookUpBoxProps) {
  const [query, setQuery] = useState(first);
  const isAsked = query.trim() !== '';
  // The popup opens without a query, and must open at once.
  const index = useMemo(() => (isAsked ? indexNames(facts) : null), [facts, isAsked]);
  const search = useMemo(() => (index === null ? null : searchNames(index, query)), [index, query]);
  return <LookUp query={query} search={search} onQuery={setQuery} focus={focus} />;
}
