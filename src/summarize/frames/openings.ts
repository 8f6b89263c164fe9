/** Products that the public could not use when the article was written, and what came of them; peers are counted together. */
import { groupBy } from '../../facts/group.ts';
import { manyOf } from '../../facts/role-words.ts';
import { nextStep, openness } from '../../facts/state.ts';
import type { PartialDate, Step } from '../../types.ts';
import { groupScore, type Candidate, type Frame } from '../candidate.ts';
import type { Context } from '../context.ts';
import { areKin } from '../family.ts';
import { list, sentence, type Ground } from '../sentence.ts';
import { closedAt, isOfModels, onePerHouse, type Standing } from '../standings.ts';
import { AUDIENCE_WORDS } from '../statement.ts';
import { openedSince } from './opened-since.ts';
import { beforeArticle, ground, names, owned, verb } from './words.ts';

const MOST = 4;
/** What was closed is what such an article keeps silent about. */
const CLOSED = 1.6;

export const openings: Frame = (context) => {
  const { date } = context;
  if (date === null) return [];
  const closed = onePerHouse(context, closedAt(context, date)).filter(
    (standing) => isOfModels(standing) || context.weight(standing.thing.id) > 0,
  );
  const [first] = closed;
  if (first === undefined) return [];
  const peers = closed.filter(({ thing, weight }) => areKin(thing, first.thing) && weight >= first.weight / 3);
  const waiting = peers.filter(({ at }) => at.by !== null).slice(0, MOST);
  const opened = peers.slice(0, MOST);
  const told = waiting.filter((standing) => waiting.length === 1 && nextUse(context, date, standing) === standing.open);
  const since =
    told.length === 0
      ? openedSince(context, date, opened, waiting)
      : openedSince(
          context,
          date,
          opened.filter((standing) => !told.includes(standing)),
          [],
        );
  const then = closedThen(context, date, waiting);
  return then === null ? since : [{ ...then, ...(since[0] === undefined ? {} : { continuation: since[0].sentence }) }];
};

function closedThen(context: Context, date: PartialDate, waiting: readonly Standing[]): Candidate | null {
  const [first] = waiting;
  if (first === undefined) return null;
  const grounds: Ground[] = waiting.flatMap(({ thing, at }) => (at.by === null ? [] : [ground(thing, at.by)]));
  const text = waiting.length === 1 ? alone(context, date, first, grounds) : together(context, date, waiting);
  return {
    frame: 'closed-then',
    slot: 'then',
    score: groupScore(waiting.map(({ weight }) => weight)) * CLOSED,
    about: waiting.flatMap(({ thing, maker }) => [thing.id, maker.id]),
    tells: waiting.map(({ thing }) => thing.id),
    sentence: sentence(context.facts, text, grounds, date),
  };
}

function alone(context: Context, date: PartialDate, standing: Standing, grounds: Ground[]): string {
  const { thing, maker, at, open } = standing;
  if (at.state === 'limited') {
    return `when this was written, ${owned(maker, thing)} ${verb(thing, 'was', 'were')} open to ${AUDIENCE_WORDS[at.by?.audience ?? 'invited']} only.`;
  }
  const next = nextUse(context, date, standing);
  if (next !== null) grounds.push(ground(thing, next));
  const until = next === null ? '' : ` until <${next.on}>`;
  const but = next === open ? 'did not open it to the public' : 'let nobody outside use it';
  return `{${maker.id}} had announced {${thing.id}} ${beforeArticle(at.by?.on ?? date, date)} but ${but}${until}.`;
}

/** When somebody first could use what was only announced; null for what somebody could use already. */
function nextUse(context: Context, date: PartialDate, { thing, at }: Standing): Step | null {
  return at.state === 'announced' ? nextStep(thing, ['previewed', 'opened'], date, context.today) : null;
}

/** "Baidu had let invited users and Alibaba business customers try their chatbots; the public could use none of them." */
function together(context: Context, date: PartialDate, waiting: readonly Standing[]): string {
  const things = waiting[0] === undefined ? 'products' : manyOf(waiting[0].thing);
  const announced = waiting.filter(({ at }) => at.state === 'announced');
  const tried = waiting.filter(({ at }) => at.state === 'limited');
  if (waiting.some((standing) => hasOpenKin(context, date, standing)))
    return `when this was written, ${names(waiting.map(({ thing }) => thing))} had been announced but not opened to the public.`;
  if (tried.length === 0)
    return `when this was written, ${makersOf(announced)} had announced ${things} but opened none to the public.`;
  const byAudience = [...groupBy(tried, ({ at }) => at.by?.audience ?? 'invited')];
  const letIn = byAudience.map(
    ([audience, same], index) => `${makersOf(same)}${index === 0 ? ' had let' : ''} ${AUDIENCE_WORDS[audience]}`,
  );
  const only =
    announced.length === 0
      ? ''
      : `, while ${makersOf(announced)} had only announced ${announced.length === 1 ? 'its own' : 'theirs'}`;
  const their =
    new Set(tried.map(({ maker }) => maker)).size === 1 && tried[0]?.maker.plural !== true ? 'its' : 'their';
  return `when this was written, ${list(letIn)} try ${their} ${things}${only}; the public could use none of them.`;
}

/** True for a maker with another product of that sort which was open: of it nobody can say that it opened none. */
function hasOpenKin(context: Context, date: PartialDate, { maker, thing }: Standing): boolean {
  const made = context.pointingTo(maker.id).filter(({ relation }) => relation.type === 'made-by');
  return made.some(({ from }) => areKin(from, thing) && openness(from, date).state === 'open');
}

function makersOf(waiting: readonly Standing[]): string {
  return names([...new Set(waiting.map(({ maker }) => maker))]);
}
