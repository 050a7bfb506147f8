import { describe, expect, it } from 'vitest'
import type { Mention } from '../../src/model.ts'
import type { RelativeName } from '../../src/pack.ts'
import { findAnchor, stemsOfLabels } from '../../src/resolve/find-anchor.ts'
import { BASE, GARDEN, loadGardenPack } from '../extract/garden-pack.ts'

const pack = await loadGardenPack()
const PLACE = `${GARDEN}Place`

const relativeName: RelativeName = {
  iri: 'https://garden.example/cue#council',
  names: `${GARDEN}Society`,
  phrases: [],
  anchorClass: PLACE,
  anchorHeads: [
    { value: 'County', language: 'en' },
    { value: '县', language: 'zh' },
  ],
  fullNames: [],
}

const mention = (surface: string, rest: Partial<Mention> = {}): Mention => ({
  ...{ start: 0, end: surface.length, surface, classIri: PLACE, rule: 'rule', score: 1 },
  ...{ key: surface.toLowerCase(), head: '', numbers: [] },
  ...rest,
})

const stemsFor = (...mentions: Mention[]) => {
  const anchor = findAnchor(relativeName, mentions, pack)
  return anchor && Object.fromEntries(anchor.stems)
}

describe('findAnchor: what the relative names of a text are relative to', () => {
  it.each<[title: string, mentions: Mention[], stems: Record<string, string>]>([
    ['the one place', [mention('Fern County')], { en: 'Fern' }],
    [
      'the place named most often',
      [mention('Moss County'), mention('Fern County'), mention('Fern County')],
      { en: 'Fern' },
    ],
    ['the first of two', [mention('Moss County'), mention('Fern County')], { en: 'Moss' }],
    [
      'a place by its label, in every language of the pack',
      [mention('Reed', { individualIri: `${BASE}place/reed-county` })],
      { en: 'Reed', zh: '芦苇' },
    ],
  ])('%s', (_title, mentions, stems) => {
    expect(stemsFor(...mentions)).toEqual(stems)
  })

  it.each<[title: string, mentions: Mention[]]>([
    ['nothing in a text without names', []],
    ['no place of another kind', [mention('Fern Park')]],
    ['no thing of another class', [mention('Fern County', { classIri: `${GARDEN}Plan` })]],
    ['no head noun alone', [mention('County')]],
    ['no head noun within a word', [mention('FernCounty')]],
    [
      'no known place without the head noun',
      [mention('Moss Lake', { individualIri: `${BASE}place/moss-lake` })],
    ],
  ])('%s', (_title, mentions) => {
    expect(stemsFor(...mentions)).toBeUndefined()
  })
})

describe('stemsOfLabels: names without their head noun', () => {
  const labels = [
    { value: 'Upper Fern County', language: 'en' },
    { value: 'Fern County', language: 'en' },
    { value: 'Comté de Fern', language: 'fr' },
    { value: '蕨县', language: 'zh' },
  ]

  it.each([
    [[{ value: 'County', language: 'en' }], { en: 'Upper Fern' }],
    [[{ value: '县', language: 'zh' }], { zh: '蕨' }],
    [[{ value: 'Fern', language: 'fr' }], { fr: 'Comté de' }],
    [[{ value: 'County', language: 'de' }], {}],
    [[{ value: 'Park', language: 'en' }], {}],
    [[], {}],
  ])('%j', (heads, stems) => {
    expect(Object.fromEntries(stemsOfLabels(labels, heads))).toEqual(stems)
  })
})
