/** Tells whether a text stands on something light or dark, from the colours that the page computes. Reads, never writes. */
import type { Surface } from './style-sheet.ts';

/** Answers for each element once; make a new one for each painting, since pages change their colours. */
export function createSurfaces(): (element: Element) => Surface {
  const known = new Map<Element, Surface>();
  const surfaceOf = (element: Element): Surface => {
    const surface = known.get(element) ?? ask(element);
    known.set(element, surface);
    return surface;
  };
  const ask = (element: Element): Surface => {
    const { backgroundColor, backgroundImage, color } = getComputedStyle(element);
    if (alphaOf(backgroundColor) > 0.5) return luminanceOf(backgroundColor) > 0.45 ? 'light' : 'dark';
    // Behind a picture, or where nothing is painted up to the root, the text's own colour tells.
    if (backgroundImage !== 'none' || element.parentElement === null)
      return luminanceOf(color) > 0.5 ? 'dark' : 'light';
    return surfaceOf(element.parentElement);
  };
  return surfaceOf;
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
