/** Reads nodes through the browser's own getters, because a form's fields can hide them (`<input name="nextSibling">`). */

/** A getter or method of a browser's prototype; a DOM without global constructors (linkedom) has no such trap and is read plainly. */
type Native = (this: unknown, ...args: unknown[]) => unknown;

const NODE = typeof Node === 'undefined' ? null : Node.prototype;
const ELEMENT = typeof Element === 'undefined' ? null : Element.prototype;
const DOCUMENT = typeof Document === 'undefined' ? null : Document.prototype;

function native(prototype: object | null, name: string): Native | null {
  const descriptor = prototype === null ? undefined : Object.getOwnPropertyDescriptor(prototype, name);
  const { get, value } = (descriptor ?? {}) as { get?: Native; value?: Native };
  return get ?? value ?? null;
}

const getFirstChild = native(NODE, 'firstChild');
const getNextSibling = native(NODE, 'nextSibling');
const getNodeType = native(NODE, 'nodeType');
const getLocalName = native(ELEMENT, 'localName');
const getShadowRoot = native(ELEMENT, 'shadowRoot');
const getAttribute = native(ELEMENT, 'getAttribute');
const ofHasAttributes = native(ELEMENT, 'hasAttributes');
const getDocumentElement = native(DOCUMENT, 'documentElement');
const querySelectorAll = native(DOCUMENT, 'querySelectorAll');

// The casts name what the DOM standard says these getters return.
export function firstChild(node: Node): Node | null {
  return getFirstChild === null ? node.firstChild : (getFirstChild.call(node) as Node | null);
}

export function nextSibling(node: Node): Node | null {
  return getNextSibling === null ? node.nextSibling : (getNextSibling.call(node) as Node | null);
}

export function isElement(node: Node): node is Element {
  return (getNodeType === null ? node.nodeType : getNodeType.call(node)) === 1;
}

export function isText(node: Node): node is Text {
  const type = getNodeType === null ? node.nodeType : getNodeType.call(node);
  return type === 3 || type === 4;
}

/** In lower case. */
export function tagOf(element: Element): string {
  const name = getLocalName === null ? element.localName : (getLocalName.call(element) as string);
  return name.toLowerCase();
}

/** The empty string when there is none. */
export function attribute(element: Element, name: string): string {
  return (
    (getAttribute === null ? element.getAttribute(name) : (getAttribute.call(element, name) as string | null)) ?? ''
  );
}

export function hasAttribute(element: Element, name: string): boolean {
  return (
    (getAttribute === null ? element.getAttribute(name) : (getAttribute.call(element, name) as string | null)) !== null
  );
}

/** Open shadow roots only. */
export function shadowOf(element: Element): ShadowRoot | null {
  return getShadowRoot === null ? null : (getShadowRoot.call(element) as ShadowRoot | null);
}

export function hasAttributes(element: Element): boolean {
  return ofHasAttributes === null ? element.hasAttributes() : ofHasAttributes.call(element) === true;
}

/** Null for an empty document. */
export function rootOf(document: Document): Element | null {
  return getDocumentElement === null ? document.documentElement : (getDocumentElement.call(document) as Element | null);
}

/** All elements of the document that a selector names. */
export function findAll(document: Document, selector: string): Element[] {
  const all =
    querySelectorAll === null ? document.querySelectorAll(selector) : querySelectorAll.call(document, selector);
  return [...(all as NodeListOf<Element>)];
}
