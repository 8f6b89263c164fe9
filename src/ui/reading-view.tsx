/** The page is still being read. */
import { useWords } from '../card/words-context.ts';

export function ReadingView() {
  const { say } = useWords();
  return (
    <section class="notice waiting" role="status">
      <p>{say('readingNow')}</p>
    </section>
  );
}
