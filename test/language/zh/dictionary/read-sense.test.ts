import { expect, test } from 'vitest'
import { glossStems } from '../../../../src/language/zh/dictionary/gloss-stems.ts'
import { readSense } from '../../../../src/language/zh/dictionary/read-sense.ts'

test.each([
  ['autumn; fall', ['autumn', 'fall']],
  ['(bird) reed wren (Aves exempli)', ['reed wren', 'Aves exempli']],
  ["National People's Congress (NPC)", ["National People's Congress", 'NPC']],
  ['calabash or bottle gourd', ['calabash or bottle gourd', 'calabash', 'bottle gourd']],
  ['(bound form) strong point', ['strong point']],
  ['device for checking whether money is real', ['device for checking whether money is real']],
  ['CL:個|个[ge4]', []],
  ['classifier for games: match, set', []],
  ['surname Yu', []],
  ['variant of 雙|双[shuang1]', []],
  ['Taiwan pr. [zhang4]', []],
  ['', []],
])('%j gives %j', (sense, glosses) => {
  expect(readSense(sense).glosses).toEqual(glosses)
})

test.each([
  ['Harbin subprovincial city and capital of Heilongjiang', 'Harbin'],
  ['Belt and Road Initiative (BRI), launched in 2013', 'Belt and Road Initiative'],
  ['Year 12, year of the Boar', undefined],
])('of %j the name is kept', (sense, name) => {
  const glosses = readSense(sense).glosses
  if (name === undefined) expect(glosses).not.toContain('Year')
  else expect(glosses).toContain(name)
})

test.each([
  ['see 長春市|长春市[Chang2 chun1 Shi4]', '长春市'],
  ['variant of 雙|双[shuang1]', '双'],
  ['abbr. for 高速鐵路|高速铁路[gao1 su4 tie3 lu4]', '高速铁路'],
  ['to see', undefined],
])('%j takes over the senses of %s', (sense, sameAs) => {
  expect(readSense(sense).sameAs).toBe(sameAs)
})

test.each([
  ['to protect the forests', ['protect', 'forest']],
  ['in', ['in']],
  ['variant of 双', []],
  ['one two three four five six seven eight', []],
])('%j is compared by %j', (gloss, stems) => {
  expect(glossStems(gloss)).toEqual(stems)
})
