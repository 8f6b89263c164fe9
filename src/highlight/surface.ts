/** Tells whether a text stands on something light or dark, from the colours that the page computes. Reads, never writes. */
import type { Surface } from './style-sheet.ts';

/** Elements of running text: siblings of one tag, class and style stand on the same ground, so that one of them is asked. */
const TEXT_TAGS = new Set(
  'p a b i em strong span u s small mark code cite q abbr time font li dt dd td h2 h3 h4'.split(' '),
);

/** One place in the page for all elements that look alike there; its children look alike where the elements do. */
interface Place {
  readonly surface: Surface;
  readonly inside: Map<string, Place>;
}

/** Answers for each element once; make a new one for each painting, since pages change their colours. */
export function createSurfaces(): (element: Element) => Surface {
  const known = new Map<Element, Place>();
  const find = (element: Element, around: Place | null): Place => {
    if (around === null || !TEXT_TAGS.has(element.localName)) return ask(element, around);
    const look = element.hasAttributes() ? lookOf(element) : element.localName;
    const place = around.inside.get(look) ?? ask(element, around);
    around.inside.set(look, place);
    return place;
  };
  return (element) => {
    const near = known.get(element);
    if (near !== undefined) return near.surface;
    // A loop: pages nest elements deeper than calls may be.
    const asked: Element[] = [];
    let place: Place | undefined;
    for (let at: Element | null = element; at !== null && place === undefined; at = parentOf(at)) {
      place = known.get(at);
      if (place === undefined) asked.push(at);
    }
    for (const each of asked.reverse()) {
      place = find(each, place ?? null);
      known.set(each, place);
    }
    return place?.surface ?? 'light';
  };
}

/** By the browser's own getter: a form's field named `parentElement` would lead back into the form, for ever. */
function parentOf(element: Element): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', element);
}

function lookOf(element: Element): string {
  return ['class', 'style', 'id'].reduce(
    (look, name) => `${look}|${element.getAttribute(name) ?? ''}`,
    element.localName,
  );
}

/** Asks the browser, which takes a hundred times longer than knowing. */
function ask(element: Element, around: Place | null): Place {
  const { backgroundColor, backgroundImage, color } = getComputedStyle(element);
  return { surface: surfaceFrom(backgroundColor, backgroundImage, color, around), inside: new Map() };
}

function surfaceFrom(background: string, image: string, color: string, around: Place | null): Surface {
  if (alphaOf(background) > 0.5) return luminanceOf(background) > 0.45 ? 'light' : 'dark';
  // Behind a picture, or where nothing is painted up to the root, the text's own colour tells.
  if (image !== 'none' || around === null) return luminanceOf(color) > 0.5 ? 'dark' : 'light';
  return around.surface;
}

/** From 0 (black) to 1 (white), of a colour as computed: `rgb(1 2 3)`, `rgba(...)`, `color(srgb ...)`; other spaces by their first number. */
export function luminanceOf(colour: string): number {
  const [first = 0, second = first, third = first] = numbersOf(colour);
  if (!/^(?:rgb|color)/.test(colour)) return first > 1 ? first / 100 : first; // lab, oklch and their like begin with lightness
  return (0.2126 * first + 0.7152 * second + 0.0722 * third) / (colour.startsWith('rgb') ? 255 : 1);
}

/** From 0 to 1; 1 where the colour says none. */
export function alphaOf(colour: string): number {
  if (colour === 'transparent') return 0;
  const [, slash] = colour.split('/');
  if (slash !== undefined) return Number.parseFloat(slash);
  return colour.startsWith('rgba') ? (numbersOf(colour)[3] ?? 1) : 1;
}

function numbersOf(colour: string): number[] {
  return (colour.replace(/^[a-z]+\([a-z][\w-]* /, '').match(/-?[\d.]+/g) ?? []).map(Number);
}
