/** The popup and the side panel, wired: asks the page, summarises, hands on what the user does. */
import { useMemo, useState } from 'preact/hooks';
import { useWords } from '../card/words-context.ts';
import { shortNameOf } from '../facts/names-at.ts';
import { type Change, changeSettings, type Settings } from '../platform/settings.ts';
import { isWanted } from '../platform/settings-shape.ts';
import { switchSite, whyOff } from '../platform/sites.ts';
import { summarize } from '../summarize/summarize.ts';
import type { FactSet, PartialDate } from '../types.ts';
import { AccessHint } from './access-hint.tsx';
import { actsOf } from './acts-of.ts';
import { saveText } from './copy-text.ts';
import { fileFor, summaryTexts } from './formats.ts';
import { Frame } from './frame.tsx';
import { Head, type HeadProps } from './head.tsx';
import { LookUpBox } from './look-up-box.tsx';
import { PageFoot } from './page-foot.tsx';
import { type PopupActions, PopupMiddle } from './popup-middle.tsx';
import { popupView, type PopupView } from './popup-view.ts';
import type { PageAccess } from './use-page.ts';
import type { SitesAccess } from './use-sites.ts';
import { useWaiting } from './use-waiting.ts';

export interface PopupPageProps {
  readonly access: PageAccess;
  readonly sites: SitesAccess;
  readonly settings: Settings;
  readonly facts: FactSet;
  readonly today: PartialDate;
}

export function PopupPage(props: PopupPageProps) {
  const { access, sites, settings, facts, today } = props;
  const words = useWords();
  const { view, summary, title, onSwitch, actions } = usePopup(props);
  const acts = useMemo(() => actsOf(facts), [facts]);
  const { page } = access;
  const waits = useWaiting(sites.given !== null && view.view !== 'reading-now');
  const onAllow = () => {
    sites.ask(access.again);
  };
  const head: HeadProps = {
    title: view.view === 'summary' ? words.say('headAbout') : words.say('shortName'),
    terms: summary?.named.length ?? null,
    site: view.view === 'summary' ? { host: view.host, on: isOn(settings, page?.url ?? ''), onSwitch } : null,
  };
  return (
    <Frame
      head={<Head {...head} />}
      foot={!waits && <PageFoot asOf={facts.asOf} today={today} tab={page?.tab ?? null} />}
    >
      {sites.given === false && page?.state.state === 'read' && <AccessHint onAllow={onAllow} />}
      <PopupMiddle
        view={waits ? { view: 'reading-now' } : view}
        summary={summary}
        nameOf={(id) => shortNameOf(facts, id, null)}
        textIn={summaryTexts(facts, summary, title)}
        acts={acts}
        isWanted={(named) => isWanted(named, settings)}
        actions={{ ...actions, onAllow }}
      />
      {!waits && <LookUpBox facts={facts} query="" />}
    </Frame>
  );
}

/** What the popup shows, and what the user can do to it. */
function usePopup({ access, settings, facts, today }: PopupPageProps) {
  const [anyway, setAnyway] = useState(false);
  const { page } = access;
  const view: PopupView = page === undefined ? { view: 'reading-now' } : popupView(page, settings, anyway);
  const reading = view.view === 'summary' ? view.reading : null;
  const summary = useMemo(() => (reading === null ? null : summarize(reading, facts, today)), [reading, facts, today]);
  const title = reading?.title ?? '';
  const onSwitch = (on: boolean) => {
    // Who switches marks off while reading the summary still wants to read it.
    setAnyway(!on);
    const change: Change = (now) => (now.highlight ? switchSite(now, page?.url ?? '', on) : { highlight: on });
    void changeSettings(change).then(access.again);
  };
  const actions: Omit<PopupActions, 'onAllow'> = {
    onAnyway: () => {
      setAnyway(true);
    },
    onReadAnyway: () => {
      setAnyway(true);
      access.readAnyway();
    },
    onOnce: access.again,
    onSwitchOn: () => {
      onSwitch(true);
    },
    onShow: access.showMention,
    onSetDate: access.setPublished,
    onSave: (text, format) => {
      saveText(text, fileFor(title, format));
    },
  };
  return { view, summary, title, onSwitch, actions };
}

function isOn(settings: Settings, address: string): boolean {
  const why = whyOff(settings, address);
  return why === null || why === 'only-on-click';
}
