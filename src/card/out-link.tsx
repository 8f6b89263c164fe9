/** A link that leaves the product: a new tab, no referrer. Only https addresses become links. */
import { useWords } from './words-context.ts';

export function OutLink({ href, text }: { readonly href: string; readonly text: string }) {
  const { say } = useWords();
  if (!href.startsWith('https://')) return <>{text}</>;
  return (
    <a
      class="out"
      href={href}
      target="_blank"
      rel="noreferrer noopener"
      referrerpolicy="no-referrer"
      title={say('newTab')}
    >
      {text}
    </a>
  );
}
