/** Two documents read by hand, with the pack that they were read with. */
import type { DocumentGraph, Mention, Sentence, Span, Statement } from '../../src/model.ts'
import type { NameCue, Pack, PropertyCue } from '../../src/pack.ts'
import { CHESS, PACK as EMPTY, id } from '../fixtures/rdf/small-graph.ts'

export { BASE, CHESS, id } from '../fixtures/rdf/small-graph.ts'

const ENGLISH = 'Mira Olt beat Tolvo in Vell. Olt then praised the Rook Opening Society (ROS).'
const CHINESE = '米拉在韦尔赢了。'

const label = (value: string, language = 'en') => ({ value, language })
const example = (sentence: string, language = 'en') => ({ sentence: label(sentence, language) })

const PLAYER_CUE: NameCue = {
  iri: id('cue/player'),
  names: `${CHESS}Player`,
  shape: 'PersonalShape',
  heads: [],
  qualifiers: [],
  genericWords: [],
  complements: [],
  stopsAt: [],
  headInName: true,
  kinds: [],
  introductions: [],
  followers: [],
  bareHeads: [],
  headAlone: false,
  fewestWords: 2,
  locators: [],
  addressUnits: [],
  namesFields: false,
  opensWith: [],
  needsBody: false,
  needsHolder: false,
  needsQualifier: false,
  namedByTopic: false,
  firstWordAlone: false,
  droppedEnds: [],
  expectedHeads: [],
  ignores: [],
  plainHeads: false,
  plainNames: false,
  properWords: false,
  confidence: 0.8,
  mustMatch: [],
  mustNotMatch: [],
}

const SOCIETY_CUE: NameCue = {
  ...PLAYER_CUE,
  iri: id('cue/society'),
  names: `${CHESS}Society`,
  shape: 'ProperShape',
  heads: [label('society'), label('club'), label('社', 'zh'), label('Sodality', '')],
  mustMatch: [example('他参加了棋社。', 'zh'), example('The Pawn Society met.')],
}

const BEAT_CUE: PropertyCue = {
  iri: id('cue/beat'),
  reads: `${CHESS}beat`,
  form: 'Clause',
  objectShape: 'Entity',
  verbs: [label('beat'), label('赢', 'zh')],
  phrases: [label('got the better of')],
  objectFirst: false,
  prepositions: [],
  reach: 3,
  subjectReach: 3,
  subjectClasses: [],
  subjectHeads: [],
  objectHeads: [],
  yieldsTo: [],
  accompanies: [],
  ignores: [],
  confidence: 0.9,
  mustMatch: [example('Ada beat Bob.')],
  mustNotMatch: [],
}

export const PACK: Pack = {
  ...EMPTY,
  prefixes: { c: CHESS, cue: id('cue/') },
  individuals: new Map([
    [
      id('player/tolvo'),
      {
        iri: id('player/tolvo'),
        classIri: `${CHESS}Player`,
        preferredLabels: [label('Tolvo'), label('托沃', 'zh')],
        alternativeLabels: [label('Tolvo the Elder')],
        hiddenLabels: [label('entrusts fertile')],
        links: [{ predicate: 'x', target: 'https://open.example/1', source: 'A list' }],
      },
    ],
  ]),
  linkTargets: [],
  rights: [],
  nameCues: [PLAYER_CUE, SOCIETY_CUE],
  propertyCues: [BEAT_CUE, { ...BEAT_CUE, iri: id('cue/mood'), reads: `${CHESS}mood` }],
  relativeNames: [
    {
      iri: id('cue/home-town'),
      names: `${CHESS}Town`,
      phrases: [label('the home town')],
      anchorClass: `${CHESS}Club`,
      anchorHeads: [label('Club')],
      fullNames: [label('{} Town')],
    },
  ],
}

/** The span of the nth occurrence, from 0. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let start = -1
  for (let count = 0; count <= nth; count += 1) start = text.indexOf(words, start + 1)
  if (start === -1) throw new Error(`Not in the text: ${words}`)
  return { start, end: start + words.length }
}

export function mentionIn(
  text: string,
  words: string,
  given: Partial<Mention> & { readonly nth?: number } = {},
): Mention {
  const { nth = 0, ...rest } = given
  return {
    ...spanOf(text, words, nth),
    surface: words,
    classIri: `${CHESS}Player`,
    rule: PLAYER_CUE.iri,
    score: 0.8,
    key: words.toLowerCase(),
    head: '',
    numbers: [],
    ...rest,
  }
}

function sentencesOf(text: string, ...ends: readonly number[]): Sentence[] {
  return ends.map((end, index) => ({
    start: text.slice(ends[index - 1] ?? 0).search(/\S/) + (ends[index - 1] ?? 0),
    end,
    tokens: [],
  }))
}

const BEAT: Statement = {
  subject: id('player/mira-olt'),
  predicate: `${CHESS}beat`,
  object: { kind: 'entity', iri: id('player/tolvo') },
  confidence: 0.9,
  modality: 'asserted',
  rule: BEAT_CUE.iri,
  evidence: [
    {
      start: 0,
      end: 28,
      marks: [spanOf(ENGLISH, 'Mira Olt'), spanOf(ENGLISH, 'beat'), spanOf(ENGLISH, 'Tolvo')],
    },
  ],
}

const ROS = { key: 'rook opening society', classIri: `${CHESS}Society`, rule: SOCIETY_CUE.iri }

export const REPORT: DocumentGraph = {
  document: {
    iri: id('document/report'),
    hash: 'ab'.repeat(32),
    name: 'report.txt',
    text: ENGLISH,
    language: 'en',
  },
  sentences: sentencesOf(ENGLISH, 28, ENGLISH.length),
  entities: [
    {
      iri: id('document/report'),
      classIri: `${CHESS}Report`,
      labels: [label('report.txt', '')],
      mentions: [],
      known: false,
    },
    {
      iri: id('player/mira-olt'),
      classIri: `${CHESS}Player`,
      labels: [label('Mira Olt'), label('Olt')],
      mentions: [mentionIn(ENGLISH, 'Mira Olt'), mentionIn(ENGLISH, 'Olt', { nth: 1 })],
      known: false,
    },
    {
      iri: id('player/tolvo'),
      classIri: `${CHESS}Player`,
      labels: [label('Tolvo'), label('托沃', 'zh'), label('Tolvo the Elder')],
      mentions: [
        mentionIn(ENGLISH, 'Tolvo', {
          rule: id('player/tolvo'),
          individualIri: id('player/tolvo'),
          score: 0.95,
        }),
      ],
      known: true,
    },
    {
      iri: id('society/rook-opening-society'),
      classIri: `${CHESS}Society`,
      labels: [label('Rook Opening Society'), label('ROS')],
      mentions: [
        mentionIn(ENGLISH, 'Rook Opening Society', { ...ROS, head: 'society' }),
        mentionIn(ENGLISH, 'ROS', ROS),
      ],
      known: false,
    },
  ],
  statements: [
    BEAT,
    {
      ...BEAT,
      predicate: `${CHESS}mood`,
      object: { kind: 'text', value: 'Praised the society', language: 'en' },
      confidence: 0.3,
      modality: 'called-for',
      rule: id('cue/mood'),
      evidence: [{ start: 29, end: ENGLISH.length, marks: [spanOf(ENGLISH, 'praised')] }],
    },
  ],
}

export const NOTE: DocumentGraph = {
  document: {
    iri: id('document/note'),
    hash: 'cd'.repeat(32),
    name: 'note.txt',
    text: CHINESE,
    language: 'zh',
  },
  sentences: sentencesOf(CHINESE, CHINESE.length),
  entities: [
    {
      iri: id('player/mira-olt'),
      classIri: `${CHESS}Player`,
      labels: [label('米拉', 'zh')],
      mentions: [mentionIn(CHINESE, '米拉')],
      known: false,
    },
  ],
  statements: [],
}
