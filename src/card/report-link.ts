/** Where "this is wrong" leads: a prefilled issue of the project, when the manifest's home page is a repository that takes issues. */

const REPOSITORY = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+?\/?$/;

/** The address of a prefilled issue; null without such a home page. Contains the statement and what it rests on, nothing of the page. */
export function reportLink(homepage: string | undefined, text: string, basis: readonly string[]): string | null {
  if (homepage === undefined || !REPOSITORY.test(homepage)) return null;
  const link = new URL(`${homepage.replace(/\/$/, '')}/issues/new`);
  link.searchParams.set('title', `Wrong: ${basis[0] ?? text.slice(0, 60)}`);
  link.searchParams.set(
    'body',
    `> ${text}\n\nRests on: ${basis.join(', ')}\n\nWhat is wrong, and a source that shows it:\n`,
  );
  return link.href;
}
