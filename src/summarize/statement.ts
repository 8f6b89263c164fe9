/** One step as a clause of its own in English, entities in braces: "{baidu} showed {ernie-bot} to invited users". */
import { related } from '../facts/relations.ts';
import type { Audience, Entity, Fact, FactSet, Step } from '../types.ts';

export const AUDIENCE_WORDS: Readonly<Record<Audience, string>> = {
  invited: 'invited users',
  waitlist: 'users on a waiting list',
  business: 'business customers',
  developers: 'developers',
  subscribers: 'subscribers',
  public: 'the public',
};

/** The sentence without its full stop, in the past tense. A step's own text comes before the template. */
export function clauseOf(facts: FactSet, entity: Entity, statement: Step | Fact): string {
  if (statement.text !== undefined) return statement.text.replace(/\.$/u, '');
  return 'step' in statement ? template(facts, entity, statement) : '';
}

function template(facts: FactSet, entity: Entity, step: Step): string {
  const name = `{${entity.id}}`;
  const was = entity.plural ? 'were' : 'was';
  const actor = actorOf(facts, entity, step);
  const at = step.at === undefined ? '' : ` ${place(step.at)}`;
  const by = step.by === undefined ? '' : ` by {${step.by}}`;
  const passive = (verb: string): string => `${name} ${was} ${verb}${by}`;
  const active = (verb: string): string => (actor === null ? passive(participle(verb)) : `${actor} ${verb} ${name}`);
  switch (step.step) {
    case 'founded':
    case 'established':
    case 'dissolved':
    case 'abolished':
    case 'repealed':
    case 'rescinded':
    case 'amended':
      return passive(step.step);
    case 'acquired':
    case 'blocked':
    case 'fined':
    case 'detained':
    case 'sanctioned':
    case 'unsanctioned':
    case 'restricted':
    case 'allowed':
      return passive(measure(step));
    case 'investigated':
      return passive('put under investigation');
    case 'renamed':
      return passive(`renamed ${step.as ?? ''}`.trim());
    case 'funded':
      return `${name} raised money`;
    case 'filed':
      return `${name} filed to list${at}`;
    case 'listed':
      return `${name} listed${at}`;
    case 'delisted':
      return `${name} left the exchange${at}`;
    case 'merged':
      return step.by === undefined ? `${name} merged` : `${name} merged with {${step.by}}`;
    case 'announced':
      return active('announced');
    case 'previewed':
      return `${active('showed')} to ${AUDIENCE_WORDS[step.audience ?? 'invited']}`;
    case 'opened':
      return `${name} opened to ${AUDIENCE_WORDS[step.audience ?? 'public']}`;
    case 'weights':
      return actor === null ? `the weights of ${name} were released` : `${actor} released the weights of ${name}`;
    case 'updated':
      return step.as === undefined ? passive('updated') : `${name} ${was} updated to ${step.as}`;
    case 'shipped':
      return `${name} went on sale`;
    case 'suspended':
    case 'resumed':
    case 'withdrawn':
    case 'proposed':
    case 'adopted':
    case 'published':
      return passive(step.step);
    case 'drafted':
      return `${name} came out as a draft`;
    case 'dated':
      return passive('signed');
    case 'in-force':
      return `${name} took effect`;
    case 'born':
      return `${name} was born`;
    case 'died':
      return `${name} died`;
    case 'appointed':
      return `${name} became ${step.as ?? 'an officer'}${of(step)}`;
    case 'left':
      return `${name} left${step.as === undefined ? '' : ` as ${step.as}`}${of(step)}`;
    case 'launched':
      return active('launched');
    case 'completed':
    case 'ended':
      return `${name} ended`;
    case 'held':
    case 'happened':
      return `${name} took place${at}`;
  }
}

/** Who announced or showed it: the step's own actor, else the maker or issuer. */
function actorOf(facts: FactSet, entity: Entity, step: Step): string | null {
  if (step.by !== undefined) return `{${step.by}}`;
  const [maker] = [...related(facts, entity, 'made-by'), ...related(facts, entity, 'issued-by')];
  return maker === undefined ? null : `{${maker.id}}`;
}

function participle(verb: string): string {
  return verb === 'showed' ? 'shown' : verb;
}

function measure({ step, under }: Step): string {
  switch (step) {
    case 'sanctioned':
      return under === undefined ? 'put under sanctions' : `put on {${under}}`;
    case 'unsanctioned':
      return under === undefined ? 'freed from sanctions' : `taken off {${under}}`;
    case 'restricted':
      return under === undefined ? 'put under export controls' : `put under export controls by {${under}}`;
    case 'allowed':
      return under === undefined ? 'allowed for export' : `allowed for export under {${under}}`;
    default:
      return step;
  }
}

function of({ of: body }: Step): string {
  return body === undefined ? '' : ` of {${body}}`;
}

/** "in Hong Kong", "on Shanghai's STAR Market". */
export function place(at: string): string {
  return /market|exchange|nasdaq|board|nyse/iu.test(at) ? `on ${at}` : `in ${at}`;
}
