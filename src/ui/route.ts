/** The pages of the app and their addresses. */
import type { EntityId } from '../types.ts';

export type Route =
  | { readonly page: 'popup' | 'options' | 'welcome' }
  | { readonly page: 'lookup'; readonly query: string }
  | { readonly page: 'text'; readonly id: string }
  | { readonly page: 'entity'; readonly id: EntityId };

/** The route of an address's hash; without one the page's own. */
export function routeOf(hash: string, own: string): Route {
  const [, page = '', rest = ''] = /^#\/([a-z]+)(?:[/?](.*))?$/su.exec(hash) ?? [];
  if (page === 'entity' || page === 'text') return { page, id: decoded(rest) };
  if (page === 'lookup') return { page, query: new URLSearchParams(rest).get('q') ?? '' };
  if (page === 'options' || page === 'welcome' || page === 'popup') return { page };
  return { page: own === 'options' || own === 'welcome' ? own : 'popup' };
}

export function entityHref(id: EntityId): string {
  return `#/entity/${encodeURIComponent(id)}`;
}

export function lookUpHref(query: string): string {
  return query === '' ? '#/lookup' : `#/lookup?${new URLSearchParams({ q: query }).toString()}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
