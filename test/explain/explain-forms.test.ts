import { expect, test } from 'vitest'
import type { Thing } from '../../src/explain/collect-things.ts'
import { explainForms } from '../../src/explain/explain-forms.ts'
import type { Label, Mention } from '../../src/model.ts'
import { CHESS, id, mentionIn, NOTE, PACK, REPORT } from './chess-graph.ts'

const TEXT =
  'The Rook Opening Society (ROS) met. the rook  opening society sang. The Opening Society ate. ' +
  'It was the Tolvo. TOLVO THE ELDER? Entrusts fertile. The home town. in Olt. Rookies. 托沃'

const context = { graph: REPORT }

interface Named extends Partial<Mention> {
  readonly words: string
}

function thingOf(iri: string, mentions: readonly Named[], labels: readonly Label[] = []): Thing {
  return {
    iri,
    classIri: `${CHESS}Thing`,
    labels: labels.length > 0 ? labels : [{ value: mentions[0]?.words ?? '', language: 'en' }],
    isKnown: PACK.individuals.has(iri),
    mentions: mentions.map(({ words, ...rest }) => ({
      ...context,
      mention: mentionIn(TEXT, words, rest),
    })),
  }
}

const ties = (thing: Thing) =>
  explainForms(thing, { pack: PACK, align: () => undefined }).map(({ surface, count, tie }) => [
    surface,
    count,
    tie,
  ])

const KEY = { key: 'rook opening society' }
const SOCIETY = 'Rook Opening Society'

test('each form of a name in the text is tied to the fullest', () => {
  const thing = thingOf(id('society/ros'), [
    { words: 'ROS', ...KEY },
    { words: SOCIETY, ...KEY },
    { words: SOCIETY, ...KEY },
    { words: 'rook  opening society', ...KEY },
    { words: 'Opening Society', key: 'opening society' },
    { words: 'Rookies', key: 'rookie' },
    { words: 'in Olt', key: 'in olt', inferredName: 'Yu Olt' },
  ])
  expect(ties(thing)).toEqual([
    [SOCIETY, 2, { kind: 'name' }],
    ['ROS', 1, { kind: 'acronym', of: SOCIETY }],
    ['rook opening society', 1, { kind: 'name' }],
    ['Opening Society', 1, { kind: 'short', of: SOCIETY }],
    ['Rookies', 1, { kind: 'like', of: SOCIETY }],
    ['in Olt', 1, { kind: 'guess', name: 'Yu Olt' }],
  ])
})

test('words that differ in a determiner are the same words', () => {
  const thing = thingOf(id('society/ros'), [
    { words: 'Rook Opening Society', ...KEY },
    { words: 'The Rook Opening Society', ...KEY },
  ])
  expect(ties(thing)[1]).toEqual([
    'The Rook Opening Society',
    1,
    { kind: 'same-words', of: 'Rook Opening Society' },
  ])
})

test('forms of a known thing are tied to the label of the pack, of whatever kind it is', () => {
  const thing = thingOf(id('player/tolvo'), [
    { words: 'the Tolvo' },
    { words: 'TOLVO THE ELDER' },
    { words: 'Entrusts fertile' },
    { words: 'The home town', relativeNameIri: id('cue/home-town') },
  ])
  expect(ties(thing)).toEqual([
    ['the Tolvo', 1, { kind: 'label', label: 'Tolvo', isHidden: false }],
    ['TOLVO THE ELDER', 1, { kind: 'label', label: 'Tolvo the Elder', isHidden: false }],
    ['Entrusts fertile', 1, { kind: 'label', label: 'entrusts fertile', isHidden: true }],
    ['The home town', 1, { kind: 'relative', fullName: 'the Tolvo' }],
  ])
})

test('a form is aligned with the labels in other languages alone', () => {
  const labels = [
    { value: 'Tolvo', language: 'en' },
    { value: '托沃', language: 'zh' },
  ]
  const thing: Thing = {
    ...thingOf(id('player/tolvo'), [{ words: 'Entrusts fertile' }], labels),
    mentions: [
      { graph: REPORT, mention: mentionIn(TEXT, 'Entrusts fertile') },
      { graph: NOTE, mention: mentionIn(TEXT, '托沃') },
    ],
  }
  const asked: [string, string[]][] = []
  const forms = explainForms(thing, {
    pack: PACK,
    align: (name, others) => {
      asked.push([name, others.map(({ value }) => value)])
      return name === '托沃' ? undefined : { label: '托沃', score: 0.9, reasons: ['托~entrust'] }
    },
  })
  expect(asked).toEqual([
    ['Entrusts fertile', ['托沃']],
    ['托沃', ['Tolvo']],
  ])
  expect(forms.map(({ alignment }) => alignment?.reasons)).toEqual([['托~entrust'], undefined])
})
