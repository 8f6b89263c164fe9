/** The card's inside with its walk through related entities. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { entityOf } from '../facts/names-at.ts';
import { explain } from '../summarize/explain.ts';
import type { EntityId, Mention } from '../types.ts';
import { CardContent } from './card-content.tsx';
import { copyHere } from './copy-here.ts';
import type { CardOptions } from './open-card.ts';
import { type Path, shownOn, walkBack, walkTo } from './walk.ts';
import { WordsProvider } from './words-context.ts';

export interface CardFrameProps {
  readonly options: CardOptions;
  readonly mention: Mention;
  readonly onClose: (giveFocusBack: boolean) => void;
  /** After each change of what is shown. */
  readonly onChange: () => void;
}

export function CardFrame(props: CardFrameProps) {
  const { words, appearance = 'system', textSize = 'normal' } = props.options;
  return (
    <WordsProvider value={words}>
      <div class="inside" lang={words.locale} dir="ltr" data-appearance={appearance} data-text-size={textSize}>
        <Walk {...props} />
      </div>
    </WordsProvider>
  );
}

function Walk({ options, mention, onClose, onChange }: CardFrameProps) {
  const { document, facts, published, today, onEntry, hiding = null, stand = null, homepage } = options;
  const [path, setPath] = useState<Path>([mention.entity]);
  const top = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  const id = shownOn(path);
  useLayoutEffect(() => {
    if (!first.current) {
      onChange();
      top.current?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [id]);
  const explanation = explain(id, facts, published, today);
  if (explanation === null) return null;
  const walk = (to: EntityId) => () => {
    setPath(walkTo(path, to));
  };
  return (
    <div ref={top} key={id} class="shown" tabIndex={-1}>
      <CardContent
        explanation={explanation}
        published={published}
        today={today}
        because={id === mention.entity ? (mention.because ?? null) : null}
        unknownVersion={id === mention.entity && mention.unknownVersion === true ? mention.text : null}
        titleId="title"
        hiding={hiding}
        stand={stand !== null && stand.of > 1 ? stand : null}
        onWalk={(to) => (entityOf(facts, to) === null ? null : walk(to))}
        onBack={
          path.length > 1
            ? () => {
                setPath(walkBack(path));
              }
            : null
        }
        onClose={() => {
          onClose(true);
        }}
        homepage={homepage}
        copy={(text) => copyHere(document, text)}
        onEntry={() => {
          onEntry(id);
        }}
      />
    </div>
  );
}
