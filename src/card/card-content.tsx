/** All that a card says about one entity. */
import type { Explanation } from '../summarize/explain.ts';
import { cardMarkdown } from '../summarize/markdown.ts';
import type { DatedSentence, EntityId, PartialDate } from '../types.ts';
import { GROUP_OF_KIND } from '../vocabulary.ts';
import { CardFoot } from './card-foot.tsx';
import { headNames, ownName } from './head-names.ts';
import type { Hiding } from './hide-term.tsx';
import { NamesLine } from './names-line.tsx';
import type { OwnNameOf } from './own-words.ts';
import { Relations } from './relations.tsx';
import { reportLink } from './report-link.ts';
import { Spans, textOf } from './spans.tsx';
import { Said, type SaidProps, States } from './states.tsx';
import { StepLine } from './step-line.tsx';
import { type Stand, TourButtons } from './tour-buttons.tsx';
import { useWords } from './words-context.ts';

export interface CardContentProps {
  readonly explanation: Explanation;
  readonly published: PartialDate | null;
  readonly today: PartialDate;
  /** The word nearby that decided an ambiguous name; null elsewhere. */
  readonly because: string | null;
  /** A version that the article names and the facts do not know; null elsewhere. */
  readonly unknownVersion: string | null;
  readonly titleId: string;
  /** Null where the facts at hand do not hold the other entity. */
  readonly onWalk: (id: EntityId) => (() => void) | null;
  /** Null when this is where the card was opened. */
  readonly onBack: (() => void) | null;
  readonly onClose: () => void;
  readonly onEntry: () => void;
  /** False when the browser did not allow it. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Of the extension, by its manifest. */
  readonly homepage: string | undefined;
  /** Null where nothing can be hidden. */
  readonly hiding?: Hiding | null;
  /** Null where there is no other mark to go to. */
  readonly stand?: Stand | null;
}

/** Most related entities that a card shows in one line. */
const MOST_RELATED = 6;

export function CardContent(props: CardContentProps) {
  const { explanation, published, today, because, unknownVersion } = props;
  const { say, locale } = useWords();
  const ownNameOf: OwnNameOf = (id) => ownNameIn(explanation, id, locale);
  const entity = (id: EntityId, text: string, lang = 'en') => (
    <WalkButton id={id} text={text} lang={lang} self={explanation.entity} {...props} />
  );
  // A policy's stages are its story; elsewhere what has happened since comes first.
  const stages = explanation.kind === 'policy';
  const line = explanation.line.length > 1 && <StepLine steps={explanation.line} published={published} today={today} />;
  return (
    <>
      <CardHead {...props} />
      <div class="middle" role="group" aria-labelledby={props.titleId}>
        {unknownVersion !== null && <p class="muted version">{say('unknownVersion', unknownVersion)}</p>}
        <p class="is" lang="en">
          <Spans spans={explanation.is.spans} entity={entity} />
        </p>
        <States explanation={explanation} published={published} entity={entity} ownNameOf={ownNameOf} />
        {stages && line}
        <SinceThen {...props} entity={entity} ownNameOf={ownNameOf} />
        {!stages && line}
        {explanation.relations.length > 0 && (
          <Relations
            relations={explanation.relations}
            most={MOST_RELATED}
            entity={(relation, { text, lang }) => entity(relation.entity, text, lang)}
          />
        )}
        {because !== null && <p class="muted">{say('marked', because)}</p>}
      </div>
      <CardFoot
        id={explanation.entity}
        sources={explanation.sources}
        hiding={props.hiding ?? null}
        text={() => cardMarkdown(explanation, published)}
        copy={props.copy}
        wrongHref={reportLink(props.homepage, textOf(explanation.is.spans), [explanation.entity])}
        onEntry={props.onEntry}
      />
    </>
  );
}

function CardHead({ explanation, titleId, stand = null, onBack, onClose }: CardContentProps) {
  const { say, locale } = useWords();
  const { head, others } = headNames(explanation, locale);
  return (
    <header class={GROUP_OF_KIND[explanation.kind]}>
      <p class="above">
        {onBack !== null && (
          <button type="button" class="plain" onClick={onBack}>
            ‹ {say('back')}
          </button>
        )}
        <span class="kind">{say(`kind_${explanation.kind}`)}</span>
        {stand !== null && <TourButtons stand={stand} />}
        <button type="button" class="plain close" aria-label={say('close')} onClick={onClose}>
          ×
        </button>
      </p>
      <h2 id={titleId} lang={head.lang}>
        {head.text}
      </h2>
      <NamesLine names={others} />
      {explanation.nameThen !== null && <p class="names">{say('nameThen', explanation.nameThen)}</p>}
    </header>
  );
}

/** A card knows the names of its subject and of what is related to it. */
function ownNameIn(explanation: Explanation, id: EntityId, locale: string): string | null {
  const known = [explanation, ...explanation.relations].find(({ entity }) => entity === id);
  return known === undefined ? null : (ownName(known, locale)?.text ?? null);
}

type SinceThenProps = CardContentProps & Omit<SaidProps, 'sentence'>;

function SinceThen({ explanation, published, ...given }: SinceThenProps) {
  const { say } = useWords();
  if (explanation.sinceThen.length === 0) return null;
  return (
    <section class="since">
      <h3>{say(published === null ? 'allSteps' : 'sinceThen')}</h3>
      <ol>
        {explanation.sinceThen.map((sentence, index) => (
          <li key={index}>
            <When sentence={sentence} published={published} />
            <p>
              <Said sentence={sentence} entity={given.entity} ownNameOf={given.ownNameOf} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function When({ sentence, published }: { readonly sentence: DatedSentence; readonly published: PartialDate | null }) {
  const words = useWords();
  const later = words.english || published === null ? sentence.later : words.later(sentence.on, published);
  return (
    <p class="when">
      <time dateTime={sentence.on}>{words.date(sentence.on)}</time>
      {later !== '' && ` · ${later}`}
    </p>
  );
}

interface WalkButtonProps extends Pick<CardContentProps, 'onWalk'> {
  readonly id: EntityId;
  readonly text: string;
  readonly lang: string;
  readonly self: EntityId;
}

function WalkButton({ id, text, lang, self, onWalk }: WalkButtonProps) {
  const walk = id === self ? null : onWalk(id);
  if (walk === null) return <span lang={lang}>{text}</span>;
  return (
    <button type="button" class="walk" lang={lang} onClick={walk}>
      {text}
    </button>
  );
}
