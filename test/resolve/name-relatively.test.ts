import { describe, expect, it } from 'vitest'
import { loadGardenPack } from '../extract/garden-pack.ts'
import { entitiesIn, thingsIn } from './things-in.ts'

const pack = await loadGardenPack()

/** The things in which the words are a mention, with these. */
const named = (words: string, text: string) =>
  Object.entries(thingsIn(text, pack)).filter(([, surfaces]) => surfaces.includes(words))

describe('a relative name is that of the place which the text is about', () => {
  it.each([
    ['Reed County is green. The county council met.', 'society/reed-county-council'],
    ['The county council met. Reed County is green.', 'society/reed-county-council'],
    ['Fern County is green. The county council met.', 'society/fern-county-council'],
    [
      'Fern County, Moss County and Fern County. The county council met.',
      'society/fern-county-council',
    ],
    [
      'Moss County, Fern County and Fern County. The county council met.',
      'society/fern-county-council',
    ],
    ['Moss County and Fern County. The county council met.', 'society/moss-county-council'],
  ])('%s', (text, iri) => {
    expect(named('county council', text)).toEqual([[iri, ['county council']]])
  })

  it.each(['Fern Park is green. The county council met.', 'The county council met.'])(
    'without one, it is told from those of other documents: %s',
    (text) => {
      expect(named('county council', text)).toEqual([
        [expect.stringMatching(/^society\/county-council-[0-9a-f]{8}$/), ['county council']],
      ])
    },
  )

  it.each([
    ['Fern County is green. The county board met.', 'county board', 'society/board-of-fern-county'],
    [
      "Fern County is green. The County People's Council met.",
      "County People's Council",
      'society/fern-county-council',
    ],
  ])('in whichever words: %s', (text, words, iri) => {
    expect(named(words, text)).toEqual([[iri, [words]]])
  })
})

describe('a relative name that brings its place needs no other', () => {
  it.each([
    [
      'Fern County is green. The Moss County Council met.',
      'Moss County Council',
      'society/moss-county-council',
    ],
    [
      'Fern County is green. The Moss County Board met.',
      'Moss County Board',
      'society/board-of-moss-county',
    ],
    [
      'Fern County is green. The Reed County Council met.',
      'Reed County Council',
      'society/reed-county-council',
    ],
  ])('%s', (text, words, iri) => {
    expect(named(words, text).map(([first]) => first)).toEqual([iri])
  })

  it('and is one with the full name', () => {
    const text = 'The Moss County Board met. The Board of Moss County met.'
    expect(named('Moss County Board', text)).toEqual([
      ['society/board-of-moss-county', ['Moss County Board', 'Board of Moss County']],
    ])
  })
})

describe('the names of what it means', () => {
  it.each([
    [
      'Reed County is green. The county board met.',
      [
        { value: 'Board of Reed County', language: 'en' },
        { value: 'county board', language: 'en' },
      ],
    ],
    [
      'Reed County is green. The county council met.',
      [
        { value: 'Reed County Council', language: 'en' },
        { value: '芦苇县议会', language: 'zh' },
        { value: 'county council', language: 'en' },
      ],
    ],
  ])('%s', (text, labels) => {
    const entity = entitiesIn(text, pack).find(({ iri }) => /society/.test(iri))
    expect(entity?.labels).toEqual(labels)
  })

  it('a thing of the pack is known as such', () => {
    const text = 'Reed County is green. The county council met the county board.'
    const known = entitiesIn(text, pack).filter((entity) => entity.known)
    expect(known.map(({ iri }) => iri.replace(/^.*\/id\//, ''))).toEqual([
      ...['place/reed-county', 'society/reed-county-council'],
    ])
  })
})
