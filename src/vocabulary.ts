/** The closed lists: kinds, groups, roles, the steps of each kind in their natural order, the looks to choose from. The ground of all. */

/** The four groups of the page, each with a colour and a line style, in the order in which every surface lists them. */
export const GROUPS = ['makers', 'things', 'rules', 'people'] as const;
export type Group = (typeof GROUPS)[number];

export const GROUP_OF_KIND = {
  company: 'makers',
  lab: 'makers',
  model: 'things',
  chip: 'things',
  policy: 'rules',
  programme: 'rules',
  event: 'rules',
  person: 'people',
  agency: 'people',
} as const satisfies Record<string, Group>;

export type Kind = keyof typeof GROUP_OF_KIND;

export const KINDS = [
  'company',
  'lab',
  'model',
  'chip',
  'person',
  'agency',
  'policy',
  'programme',
  'event',
] as const satisfies readonly Kind[];

/** Roles give an entity its peers. Values are the words for one and for many in running text. */
export const ROLES = {
  // models, products
  chatbot: ['chatbot', 'chatbots'],
  'language-model': ['language model', 'language models'],
  'image-model': ['image model', 'image models'],
  'video-model': ['video model', 'video models'],
  'speech-model': ['speech model', 'speech models'],
  agent: ['AI agent', 'AI agents'],
  app: ['app', 'apps'],
  'robot-model': ['robot', 'robots'],
  // companies, labs
  'model-developer': ['developer of AI models', 'developers of AI models'],
  'internet-company': ['internet company', 'internet companies'],
  'cloud-provider': ['cloud provider', 'cloud providers'],
  'phone-maker': ['phone maker', 'phone makers'],
  'telecoms-company': ['telecoms company', 'telecoms companies'],
  'surveillance-company': ['maker of surveillance systems', 'makers of surveillance systems'],
  'face-recognition-company': ['face-recognition company', 'face-recognition companies'],
  'speech-company': ['speech-recognition company', 'speech-recognition companies'],
  'robot-maker': ['robot maker', 'robot makers'],
  'car-maker': ['car maker', 'car makers'],
  'driving-company': ['autonomous-driving company', 'autonomous-driving companies'],
  'chip-designer': ['chip designer', 'chip designers'],
  'chip-maker': ['chip maker', 'chip makers'],
  'chip-equipment-maker': ['maker of chip equipment', 'makers of chip equipment'],
  'memory-maker': ['memory-chip maker', 'memory-chip makers'],
  'server-maker': ['server maker', 'server makers'],
  investor: ['investor', 'investors'],
  university: ['university', 'universities'],
  'research-institute': ['research institute', 'research institutes'],
  // chips
  'ai-chip': ['AI chip', 'AI chips'],
  'chip-family': ['family of chips', 'families of chips'],
  // people
  founder: ['founder', 'founders'],
  executive: ['executive', 'executives'],
  researcher: ['researcher', 'researchers'],
  official: ['official', 'officials'],
  politician: ['politician', 'politicians'],
  // bodies
  regulator: ['regulator', 'regulators'],
  ministry: ['ministry', 'ministries'],
  'party-body': ['party body', 'party bodies'],
  legislature: ['legislature', 'legislatures'],
  government: ['government', 'governments'],
  'local-government': ['local government', 'local governments'],
  court: ['court', 'courts'],
  military: ['military', 'militaries'],
  'standards-body': ['standards body', 'standards bodies'],
  'industry-body': ['industry body', 'industry bodies'],
  'international-body': ['international body', 'international bodies'],
  // policies
  law: ['law', 'laws'],
  'ai-rules': ['set of rules on AI', 'sets of rules on AI'],
  'data-rules': ['set of rules on data', 'sets of rules on data'],
  standard: ['standard', 'standards'],
  plan: ['plan', 'plans'],
  'support-policy': ['support policy', 'support policies'],
  'export-control': ['export control', 'export controls'],
  'sanctions-list': ['sanctions list', 'sanctions lists'],
  'diplomatic-text': ['diplomatic text', 'diplomatic texts'],
  // programmes, events
  conference: ['conference', 'conferences'],
  listing: ['listing', 'listings'],
  deal: ['deal', 'deals'],
  dispute: ['dispute', 'disputes'],
  release: ['release', 'releases'],
  'funding-programme': ['funding programme', 'funding programmes'],
  site: ['site', 'sites'],
} as const satisfies Record<string, readonly [one: string, many: string]>;

export type Role = keyof typeof ROLES;

const ORGANISATION = [
  'founded',
  'established',
  'renamed',
  'funded',
  'filed',
  'listed',
  'investigated',
  'fined',
  'sanctioned',
  'unsanctioned',
  'delisted',
  'merged',
  'acquired',
  'abolished',
  'dissolved',
] as const;

/** The steps that a record of each kind may have, in the order in which they happen when they all happen. */
export const STEPS_OF_KIND = {
  company: ORGANISATION,
  lab: ORGANISATION,
  agency: ORGANISATION,
  model: [
    'announced',
    'previewed',
    'opened',
    'weights',
    'updated',
    'renamed',
    'restricted',
    'blocked',
    'suspended',
    'resumed',
    'withdrawn',
  ],
  chip: ['announced', 'shipped', 'restricted', 'allowed', 'blocked', 'suspended', 'resumed', 'withdrawn'],
  person: ['born', 'appointed', 'left', 'detained', 'sanctioned', 'died'],
  policy: [
    'proposed',
    'drafted',
    'adopted',
    'dated',
    'published',
    'in-force',
    'suspended',
    'resumed',
    'amended',
    'repealed',
    'rescinded',
  ],
  programme: ['announced', 'launched', 'completed', 'ended'],
  event: ['announced', 'happened', 'held', 'completed', 'ended'],
} as const satisfies Record<Kind, readonly string[]>;

export type StepName = (typeof STEPS_OF_KIND)[Kind][number];

export const AUDIENCES = ['invited', 'waitlist', 'business', 'developers', 'subscribers', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** How good a source is, best first. */
export const GRADES = ['primary', 'translation', 'press', 'reference', 'other'] as const;
export type Grade = (typeof GRADES)[number];

export const RELATION_TYPES = [
  'made-by',
  'part-of',
  'owned-by',
  'founded-by',
  'led-by',
  'issued-by',
  'supersedes',
  'implements',
  'amends',
  'listed-under',
  'invested-in-by',
  'supplied-by',
  'works-at',
  'based-on',
  'succeeds',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** BCP 47 tags of the languages that the product reads; Chinese always carries its script. */
export const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'de', 'fr', 'es', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

export const LINK_NAMES = ['site', 'official', 'translation', 'repository', 'wikipedia'] as const;
export type LinkName = (typeof LINK_NAMES)[number];

/** How marks look: line and tint, one of them, or marks that are not seen but answer to click and keyboard. */
export const MARK_STYLES = ['both', 'line', 'tint', 'none'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

export const APPEARANCES = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

/** Of the extension's own pages. */
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** The languages that the interface speaks, as BCP 47 tags, and the browser's own choice among them. */
export const INTERFACE_LANGUAGES = ['browser', 'en', 'zh-CN', 'zh-TW', 'ja', 'ko', 'de', 'fr', 'es', 'ru'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];
