/** Tells from an element's own attributes whether it is hidden, and whether it is something beside the article. */
import { attribute, hasAttribute } from './dom.ts';

/** Where the article is surely not, whatever the author called it. */
const CLUTTER_TAGS = new Set(['nav', 'aside', 'footer', 'menu', 'search']);
const CLUTTER_ROLES = new Set(
  'navigation complementary contentinfo search menu menubar toolbar dialog alertdialog tablist tooltip alert status banner form'.split(
    ' ',
  ),
);

/** Whole words of a class or id. */
const CLUTTER_WORDS = new Set(
  (
    'ad ads adv advert adbox aside sidebar side rail related relateds recirc comment comments disqus respond share sharing sharer social ' +
    'nav navbar navigation menu submenu breadcrumb breadcrumbs crumbs footer foot cookie cookies consent gdpr newsletter subscribe subscription ' +
    'signup login promo promos promoted promotion sponsor sponsored advertisement popup modal overlay lightbox outbrain taboola trending popular ' +
    'toolbar widget widgets pagination pager paging byline author authors bio meta dateline timestamp teaser teasers toc tag tags tagcloud ' +
    'tooltip cta rating ratings credit credits masthead topbar donate donation hotnews skiplink copyright'
  ).split(' '),
);
/** The beginnings of words that authors write together: "relatedPosts", "sharebar", "commentlist". */
const CLUTTER_STARTS =
  /^(?:relate(?:d[a-z]|article|news|post)|recommend|share(?:bar|box|button|tool|this|link)|comment(?:list|s?area|form|box|section|wrap)|sidebar|sidecol|breadcrumb|newsletter|mostread|mostpop|readmore|morenews|morestor|alsolike|cookie|advert|adsense|adunit|adslot|adcontainer|googlead|dfp|pagenav|footer|socialshare|tagcloud|zergnet|outbrain|taboola)/;
/** Two words that mean it only together. */
const CLUTTER_PAIRS =
  /(?:most|more|also)[-_ ]?(?:read|popular|viewed|stories|news|from|on|like)(?:$|[-_ ])|read[-_ ](?:next|more|also)|you[-_ ]may|up[-_ ]next|see[-_ ]also|hot[-_ ]news|post[-_ ](?:info|tags|footer|data)|entry[-_ ](?:footer|tags)|print[-_ ]only/;
/** Classes that hide an element from sight in wide-spread style sheets. */
const HIDDEN_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?|hidden|hide|u-hidden|d-none|is-hidden)(?:$|\s)/i;

/** The element that a content system wraps around one post. */
const POST =
  /(?:^|\s)(?:hentry|type-(?:post|page|article)|post-\d+|node-\d+|node-article|(?:tag|category)-\S+\s+(?:tag|category)-)/;

const EDITOR = /(?:^|\s)(?:CodeMirror|cm-editor|monaco-editor|ace_editor)(?:\s|$)/;

const seen = new Map<string, boolean>();
/** Class names are few on a page and recur across pages; the limit only guards against generated ones. */
const MEMORY = 5000;

/** True for what no reader sees. */
export function isHidden(element: Element): boolean {
  if (attribute(element, 'aria-hidden').toLowerCase() === 'true') return true;
  if (hasAttribute(element, 'hidden') && attribute(element, 'hidden') !== 'until-found' && !isStreamed(element))
    return true;
  const style = attribute(element, 'style');
  if (style !== '' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  const name = attribute(element, 'class');
  return name !== '' && HIDDEN_CLASS.test(name);
}

/** What React sent after the rest of the page: its script moves it into place, which in a saved page never happened. */
function isStreamed(element: Element): boolean {
  return /^S:[0-9a-f]{1,4}$/.test(attribute(element, 'id'));
}

/** True for a text field of any kind. */
export function isEditable(element: Element): boolean {
  const editable = attribute(element, 'contenteditable').toLowerCase();
  if (editable !== 'false' && (editable !== '' || hasAttribute(element, 'contenteditable'))) return true;
  return attribute(element, 'role') === 'textbox' || EDITOR.test(attribute(element, 'class'));
}

/** `tag`: its element or role says so. `name`: its class or id does, which is only a hint. */
export function clutterOf(element: Element, tag: string): 'tag' | 'name' | null {
  if (CLUTTER_TAGS.has(tag)) return 'tag';
  const role = attribute(element, 'role');
  if (role !== '' && CLUTTER_ROLES.has(role.toLowerCase())) return 'tag';
  if (tag === 'pre') return 'name';
  if (tag === 'html' || tag === 'body' || tag === 'main' || tag === 'h1') return null;
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`;
  return names.length > 1 && namesClutter(names) ? 'name' : null;
}

function namesClutter(names: string): boolean {
  const known = seen.get(names);
  if (known !== undefined) return known;
  if (seen.size >= MEMORY) seen.clear();
  const clutter = judgeNames(names.slice(0, 300));
  seen.set(names, clutter);
  return clutter;
}

function judgeNames(names: string): boolean {
  if (CLUTTER_PAIRS.test(names.toLowerCase())) return true;
  const isPost = POST.test(names);
  return names.split(/\s+/).some((name) => {
    // Utility classes such as "md:sidebar-0" or "has-sidebar" speak of a layout, not of this element; so does "sidebar-layout".
    if (/[:[\]]|^(?:has|no|with|without|is|js|not)[-_]|layout/.test(name)) return false;
    // Content systems name the keywords of a post on the post itself: "tag-trending", "node-promoted".
    if (/^(?:tag|category|cat|post|node|type|format|status)-./.test(name) && isPost) return false;
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/);
    return words.some((word) => CLUTTER_WORDS.has(word)) || CLUTTER_STARTS.test(words.join(''));
  });
}
