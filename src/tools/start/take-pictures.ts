/** Takes pictures of the marks, an open card and the real toolbar popup, as they look in this browser. */
import { mkdir, rm } from 'node:fs/promises';
import { type Driver, until } from '../browsers/driver.ts';
import { ROOT } from '../lib/root.ts';

/** Points in the window on marks that stand in no link, top first. The registry is the page's too, so it can list them. */
const POINTS = `[...CSS.highlights.values()]
  .flatMap((highlight) => [...highlight])
  .filter(({ startContainer }) => startContainer.parentElement.closest('a, h1') === null)
  .map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const { x, y, width, height } = live.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  })
  .filter(({ x, y }) => x > 0 && y > 0 && x < innerWidth && y < innerHeight)
  .sort((a, b) => a.y - b.y)`;

/** Browsers fit the popup to its page bit by bit. */
const SETTLED_HEIGHT = 'new Promise((resolve) => setTimeout(() => resolve(innerHeight), 250))';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Resolves with the paths of the pictures; without marks there is no picture of a card. */
export async function takePictures(driver: Driver, folder = `${ROOT}pictures`): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  // Pictures of an earlier run must not pass for those of this one.
  await Promise.all(
    ['marks', 'card', 'popup'].map((what) => rm(`${folder}/${driver.target}-${what}.png`, { force: true })),
  );
  const pathOf = (what: string): string => `${folder}/${driver.target}-${what}.png`;
  const points = await until(
    () => driver.inPage<Point[]>(POINTS),
    (found) => found.length > 0,
    'marks',
    8000,
  ).catch((): Point[] => []);
  await driver.picture(pathOf('marks'));
  const card = points.length === 0 ? [] : [await pictureOfCard(driver, points, pathOf('card'))];
  const popup = await driver.openPopup();
  await until(
    () => popup.inPopup<string>('document.body.innerText'),
    (text) => text.length > 200,
    'the popup',
  );
  let height = 0;
  const grown = async (): Promise<boolean> => height !== (height = await popup.inPopup<number>(SETTLED_HEIGHT));
  await until(grown, (grows) => !grows, 'a popup that has its size');
  await popup.picture(pathOf('popup'));
  await driver.closePopup();
  return [pathOf('marks'), ...card, pathOf('popup')];
}

async function pictureOfCard(driver: Driver, points: readonly Point[], path: string): Promise<string> {
  const { x, y } = points[0] ?? { x: 0, y: 0 };
  await driver.click(x, y);
  await until(
    () => driver.closedText(),
    (text) => text !== '',
    'the card',
  );
  await driver.picture(path);
  await driver.press('Escape');
  return path;
}
