/** Asks the browser whether an element is rendered; elsewhere everything is. */

export function hasLayout(): boolean {
  return typeof Element !== 'undefined' && 'checkVisibility' in Element.prototype;
}

/** Resolves style, never layout. Content that is not painted yet because it is off the screen counts as rendered. */
export function isRendered(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { checkVisibilityCSS: true });
}
