/** What the check of the built files finds. */
import { describe, expect, test } from 'vitest';
import { missingFromHtml, missingFromManifest } from '../../../src/tools/build/find-missing.ts';
import { networkInMarkup, networkInScript } from '../../../src/tools/build/find-network.ts';

describe('networkInScript', () => {
  test.each([
    ['fetch("/x")', ['fetch']],
    ['globalThis["fetch"]("/x")', ['fetch']],
    ['const { fetch: f } = window', ['fetch']],
    ['new XMLHttpRequest()', ['XMLHttpRequest']],
    ['new WebSocket(a)', ['WebSocket']],
    ['navigator.sendBeacon(a)', ['sendBeacon']],
    ['new EventSource(a)', ['EventSource']],
    ['import("https://x.example/a.js")', ['import()']],
    ['importScripts("a.js")', ['importScripts']],
    ['const facts = "It could fetch a price, said XMLHttpRequest."', []],
    ['/* fetch */ prefetch(); const x = { fetched: 1 }', []],
    ['JSON.parse(`{"a":"fetch("}`)', []],
  ])('%s', (code, found) => {
    expect(networkInScript(code)).toEqual(found);
  });
});

describe('networkInMarkup', () => {
  test.each([
    ['<script src="https://x.example/a.js"></script>', 1],
    ['<img alt="" src="//x.example/a.png">', 1],
    ['<link rel="stylesheet" href="http://x.example/a.css">', 1],
    ['@import "https://x.example/a.css";', 1],
    ['a{background:url(https://x.example/a.png)}', 1],
    ['<a href="https://x.example/">a link</a>', 0],
    ['<script src="popup.js"></script><img src="icons/icon.svg">', 0],
  ])('%s', (text, count) => {
    expect(networkInMarkup(text)).toHaveLength(count);
  });
});

describe('missing files', () => {
  const files = new Set(['a.js', 'icons/icon-16.png', 'popup.html']);
  test.each([
    [{ background: { service_worker: 'a.js' }, icons: { '16': 'icons/icon-16.png' } }, []],
    [{ content_scripts: [{ js: ['gate.js'], matches: ['https://*/*'] }] }, ['gate.js']],
    [{ side_panel: { default_path: 'popup.html?beside' } }, []],
    [{ options_ui: { page: 'options.html#x' }, name: 'Sinogloss.js is not a path' }, ['options.html']],
  ])('in the manifest %j', (manifest, missing) => {
    expect(missingFromManifest(manifest, files)).toEqual(missing);
  });
  test.each([
    ['<script src="a.js"></script>', []],
    ['<script src="b.js"></script><link href="c.css">', ['b.js', 'c.css']],
    ['<a href="https://x.example/">x</a><a href="#top">y</a>', []],
  ])('in %s', (html, missing) => {
    expect(missingFromHtml(html, files)).toEqual(missing);
  });
});
