/** The app: one page of the extension, by its route. */
import type { Words } from '../text/words.ts';
import { useWords, WordsProvider } from '../card/words-context.ts';
import { entityOf } from '../facts/names-at.ts';
import type { FactSet, PartialDate } from '../types.ts';
import type { InterfaceLanguage } from '../vocabulary.ts';
import { BackHead } from './back-head.tsx';
import { EntityRoute } from './entity-route.tsx';
import { Frame } from './frame.tsx';
import { LookUpRoute } from './look-up-route.tsx';
import { OptionsPage } from './options-page.tsx';
import { PageFoot } from './page-foot.tsx';
import { PopupPage } from './popup-page.tsx';
import { lookUpHref, type Route } from './route.ts';
import { usePage } from './use-page.ts';
import { usePageWords } from './use-page-words.ts';
import { useRoute } from './use-route.ts';
import { useSettings } from './use-settings.ts';
import { useSites } from './use-sites.ts';
import { useAppearance } from './use-appearance.ts';
import { WelcomePage } from './welcome-page.tsx';

export interface AppProps {
  /** The page's own route. */
  readonly own: string;
  readonly wordsIn: (language: InterfaceLanguage) => Words;
  readonly facts: FactSet;
  readonly today: PartialDate;
}

export function App({ own, wordsIn, facts, today }: AppProps) {
  const route = useRoute(own);
  const settings = useSettings();
  useAppearance(settings);
  const words = wordsIn(settings?.language ?? 'browser');
  usePageWords(words, own);
  if (settings === null) return null;
  return (
    <WordsProvider value={words}>
      {route.page === 'options' && <OptionsPage settings={settings} facts={facts} />}
      {route.page === 'welcome' && <WelcomePage />}
      {route.page !== 'options' && route.page !== 'welcome' && (
        <PageRoutes route={route} settings={settings} facts={facts} today={today} />
      )}
    </WordsProvider>
  );
}

interface PageRoutesProps extends Pick<AppProps, 'facts' | 'today'> {
  readonly route: Route;
  readonly settings: NonNullable<ReturnType<typeof useSettings>>;
}

/** The routes that know the current page; moving between them keeps what it said. */
function PageRoutes({ route, settings, facts, today }: PageRoutesProps) {
  const { say } = useWords();
  const access = usePage();
  const sites = useSites();
  if (route.page !== 'entity' && route.page !== 'lookup' && route.page !== 'text')
    return <PopupPage access={access} sites={sites} settings={settings} facts={facts} today={today} />;
  const state = access.page?.state;
  const published = state?.state === 'read' ? (state.reading.published?.date ?? null) : null;
  const hasTitle = route.page === 'entity' && entityOf(facts, route.id) !== null;
  const title = hasTitle ? null : say('lookUp');
  const onBack = () => {
    if (history.length > 1) history.back();
    else location.hash = lookUpHref('');
  };
  return (
    <Frame
      head={<BackHead title={title} onBack={onBack} />}
      foot={<PageFoot asOf={facts.asOf} today={today} tab={null} />}
    >
      {route.page === 'entity' ? (
        <EntityRoute id={route.id} facts={facts} published={published} today={today} hidden={settings.hidden} />
      ) : (
        <LookUpRoute
          facts={facts}
          today={today}
          query={route.page === 'lookup' ? route.query : ''}
          textId={route.page === 'text' ? route.id : null}
        />
      )}
    </Frame>
  );
}
