import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { mintIri, slug } from '../../src/resolve/mint-iri.ts'

const LONGEST = 80 + '-12345678'.length

describe('the IRI of a thing says what it is called', () => {
  it.each([
    ['Plan', ['Clean Air Plan'], 'plan/clean-air-plan'],
    ['MeetingRoom', ['Room 12'], 'meeting-room/room-12'],
    ['Plan', ['Plan', '2020-05-03'], 'plan/plan-2020-05-03'],
    ['Person', ["Xi'an  O’Neill"], 'person/xian-oneill'],
    ['Person', ['韩俊'], 'person/韩俊'],
    ['Person', ['Мария Ñandú'], 'person/мария-ñandú'],
    ['Person', ['مريم'], 'person/مريم'],
    ['Plan', ['１２ ﬁsh'], 'plan/12-fish'],
    ['Plan', ['"1 + 20" (Draft)'], 'plan/1-20-draft'],
    ['Plan', ['-a-'], 'plan/a'],
    ['Plan', ['hindi नमस्ते'], 'plan/hindi-नमस्ते'],
  ])('%s %j', (className, words, path) => {
    expect(mintIri('https://a.example/id/', className, words)).toBe(`https://a.example/id/${path}`)
  })

  test('names in marks alone are told apart by a hash', () => {
    const [star, dash] = [slug('★★★'), slug('———')]
    expect(star).toMatch(/^[0-9a-f]{8}$/)
    expect(dash).toMatch(/^[0-9a-f]{8}$/)
    expect(star).not.toBe(dash)
  })

  test('a long name is cut between words and told apart by a hash of the whole', () => {
    const name = `${'very long plan '.repeat(10)}of the year`
    const [one, other] = [slug(`${name} 2020`), slug(`${name} 2021`)]
    expect(one).toMatch(/^(?:very-|long-|plan-)+[0-9a-f]{8}$/)
    expect(one.slice(0, -8)).toBe(other.slice(0, -8))
    expect(one).not.toBe(other)
  })

  test('eighty characters are not cut, one more is', () => {
    expect(slug('a'.repeat(80))).toBe('a'.repeat(80))
    expect(slug('a'.repeat(81))).toMatch(/^a{80}-[0-9a-f]{8}$/)
  })
})

describe('whatever a thing is called', () => {
  const anyName = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.string({
      unit: fc.constantFrom(
        'a',
        'é',
        '韩',
        '𠀀',
        '🧑‍🔬',
        '<',
        '>',
        '"',
        ' ',
        '%',
        '/',
        '#',
        '\\',
        '\n',
      ),
    }),
  )

  test('its IRI has no character that an IRI must not have, and is not too long', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const path = slug(name)
        expect(path).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u)
        expect(path.length).toBeLessThanOrEqual(LONGEST)
        expect(path.isWellFormed()).toBe(true)
        expect(() => new URL(`https://a.example/${path}`)).not.toThrow()
      }),
    )
  })

  test('its IRI is the same each time, and in whichever case and form it is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aé韩 2-'), minLength: 1, maxLength: 70 }),
        (name) => {
          fc.pre(/[\p{L}\p{N}]/u.test(name))
          expect(slug(name)).toBe(slug(name))
          expect(slug(name.toUpperCase())).toBe(slug(name))
          expect(slug(name.normalize('NFD'))).toBe(slug(name.normalize('NFC')))
        },
      ),
    )
  })
})
