/** The card's style sheet. In pixels, since the page decides what a rem is; nothing of the page's own style gets in. */
import { COLOUR, type Surface } from '../highlight/style-sheet.ts';
import { GROUPS } from '../vocabulary.ts';

const groups = (surface: Surface): string => GROUPS.map((group) => `--${group}: ${COLOUR[surface][group]};`).join(' ');

const DARK = `
  --paper: #1c1f24; --ink: #f0efec; --soft: #b9bec6; --rule: #3a3f47; --accent: #ffa08c; --sunk: #262a30;
  ${groups('dark')} --shadow: #000a;`;

export const CARD_STYLE = `
:host {
  all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important;
  display: block !important; width: 0 !important; height: 0 !important; overflow: visible !important;
  direction: ltr !important; unicode-bidi: isolate !important; border: 0 !important; padding: 0 !important;
}
.card {
  position: fixed; box-sizing: border-box; width: fit-content; overflow: hidden; display: flex;
  border-radius: 10px; outline: none; box-shadow: 0 10px 34px #0005, 0 1px 4px #0003;
}
.inside {
  --paper: #fffefb; --ink: #1b1a17; --soft: #4a4842; --rule: #dcd8ce; --accent: #93200f; --sunk: #f4f1e9; --size: 14px;
  ${groups('light')}
  color-scheme: light; background: var(--paper); color: var(--ink); border: 1px solid var(--rule);
  border-radius: 10px; box-sizing: border-box; width: calc(27.43 * var(--size)); max-width: 100%; min-height: 0; display: flex;
  container-type: inline-size; font: var(--size)/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", sans-serif;
  text-align: start; overflow-wrap: anywhere; -webkit-text-size-adjust: none;
}
/* The steps are those of tokens.css. */
.inside[data-text-size="large"] { --size: 16px; }
.inside[data-text-size="larger"] { --size: 19px; }
@media (prefers-color-scheme: dark) { .inside[data-appearance="system"] { color-scheme: dark; ${DARK} } }
.inside[data-appearance="dark"] { color-scheme: dark; ${DARK} }
.inside:lang(zh-TW) { font-family: system-ui, "PingFang TC", "Noto Sans CJK TC", sans-serif; }
.inside:lang(ja) { font-family: system-ui, "Hiragino Sans", "Yu Gothic UI", Meiryo, "Noto Sans CJK JP", sans-serif; }
.inside:lang(ko) { font-family: system-ui, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans CJK KR", sans-serif; word-break: keep-all; }
.shown { display: flex; flex-direction: column; min-height: 0; width: 100%; outline: none; overflow-y: auto; overscroll-behavior: contain; }
.shown, .middle, footer ul { scrollbar-color: var(--soft) var(--paper); scrollbar-width: thin; }
.middle { overflow-y: auto; overscroll-behavior: contain; padding: 0 16px 12px; min-height: 48px; }
/* Much magnified, head and foot leave the middle no room: all of it scrolls. */
@media (max-height: 300px) { .middle { overflow-y: visible; flex: none; } }
* { box-sizing: border-box; }
p, h2, h3, ol, ul, dl, dd { margin: 0; padding: 0; }
ol, ul { list-style: none; }
header { padding: 10px 16px 8px; border-top: 4px solid var(--group, var(--accent)); border-radius: 9px 9px 0 0; }
header.makers { --group: var(--makers); } header.things { --group: var(--things); border-top-style: double; }
header.rules { --group: var(--rules); border-top-style: dotted; }
header.people { --group: var(--people); border-top-style: dashed; }
.above { display: flex; align-items: center; gap: 8px; color: var(--soft); font-size: calc(.857 * var(--size)); }
.kind { flex: 1; }
h2 { font-size: calc(1.286 * var(--size)); line-height: 1.25; font-weight: 650; text-wrap: balance; }
h3, dt { font-size: calc(.857 * var(--size)); font-weight: 600; color: var(--soft); }
.names { color: var(--soft); margin-top: 2px; }
.is { font-size: calc(1.071 * var(--size)); }
.muted { color: var(--soft); font-size: calc(.893 * var(--size)); }
.middle > * + * { margin-top: 12px; }
.states { background: var(--sunk); border-radius: 6px; padding: 8px 10px; }
.states > div + div { margin-top: 6px; }
.since ol { border-inline-start: 2px solid var(--rule); padding-inline-start: 10px; margin-top: 4px; }
.since li + li { margin-top: 6px; }
.when { font-size: calc(.893 * var(--size)); color: var(--soft); }
.relations > div { display: grid; grid-template-columns: minmax(64px, auto) 1fr; gap: 2px 10px; align-items: baseline; }
.relations dd { display: flex; flex-wrap: wrap; gap: 0 12px; }
.relations dt { min-width: 76px; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; margin: 0; cursor: pointer; text-align: start; }
.walk { display: inline; color: inherit; text-decoration: underline 1px var(--soft); text-underline-offset: 3px; }
.relation .walk { padding: 2px 0; }
.walk:hover, a:hover, .plain:hover { color: var(--accent); text-decoration-color: currentColor; }
.plain { color: var(--accent); min-height: 28px; }
.tour { display: flex; align-items: center; gap: 2px; }
.go { font-size: calc(1.286 * var(--size)); line-height: 1; width: 28px; text-align: center; }
.close { font-size: calc(1.429 * var(--size)); line-height: 1; width: 28px; height: 28px; text-align: center; margin: -4px -8px -4px 0; color: var(--soft); }
a { color: var(--accent); text-decoration: underline 1px; text-underline-offset: 2px; }
.source-links { font-size: calc(.857 * var(--size)); }
.source-links a { color: var(--soft); }
.source-links a + a::before { content: " · "; color: var(--soft); }
footer { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 0 12px; justify-content: space-between; border-top: 1px solid var(--rule); padding: 6px 16px; }
footer details { flex: 1 1 auto; min-width: 0; }
footer summary { white-space: nowrap; }
summary { cursor: pointer; color: var(--accent); min-height: 28px; line-height: 28px; }
footer ul { max-height: 120px; overflow-y: auto; padding-bottom: 4px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.card:focus-visible, .shown:focus-visible { outline: none; }
.middle:focus-visible, footer ul:focus-visible { outline-offset: -2px; }
.step-line { display: block; width: 100%; height: 7.84em; font-size: 12px; overflow: visible; }
.step-line.tall { height: 9.09em; }
/* Labels were given room for their least size; where a narrow window cuts the card, they keep it. */
@container (min-width: 430px) { .step-line { font-size: calc(.857 * var(--size)); } }
.step-line .rail { stroke: var(--rule); stroke-width: 3; }
.step-line .done { stroke: var(--rules); stroke-width: 3; }
.step-line circle { fill: var(--paper); stroke: var(--rules); stroke-width: 3; }
.step-line .state circle { fill: var(--rules); }
.step-line .due circle { stroke-dasharray: 2 2; }
.step-line .here line { stroke: var(--accent); stroke-width: 2; stroke-dasharray: 3 2; }
.step-line .here text { fill: var(--accent); font-weight: 600; }
.step-line .stop text { text-anchor: middle; fill: var(--soft); font-size: .958em; }
.step-line .stop .label { fill: var(--ink); font-weight: 600; }
@media (forced-colors: active) {
  .inside { --accent: LinkText; --rule: CanvasText; --soft: CanvasText; --ink: CanvasText; --paper: Canvas; --rules: CanvasText; }
  .step-line { forced-color-adjust: none; }
}
@media print { :host { display: none !important; } }
`;
