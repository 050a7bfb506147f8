import { describe, expect, it } from 'vitest'
import { languageName, languagesOf, namesOf } from '../../src/view/names.ts'
import { en, zh } from '../fixtures/view/fixture-builder.ts'

const untagged = { value: 'Untagged', language: '' }

it.each([
  ['both languages', [en('Rock'), zh('岩')], undefined, 'Rock', '岩'],
  ['the chosen language alone', [en('Rock'), zh('岩')], 'zh', '岩', undefined],
  ['the first where the chosen one is missing', [en('Rock')], 'zh', 'Rock', undefined],
  [
    'a regional tag for its language',
    [en('Rock'), { value: '岩', language: 'zh-Hant' }],
    'zh',
    '岩',
    undefined,
  ],
  ['no second name that is the same', [en('FAW'), zh('FAW')], undefined, 'FAW', undefined],
  ['no second name in the same language', [en('Rock'), en('Stone')], undefined, 'Rock', undefined],
  ['no second name that is in no language', [en('Rock'), untagged], undefined, 'Rock', undefined],
  ['a name without language', [untagged], undefined, 'Untagged', undefined],
  ['nothing of nothing', [], undefined, '', undefined],
] as const)('shows %s', (_, labels, language, main, other) => {
  const names = namesOf(labels, language)
  expect([names.main.value, names.other?.value]).toEqual([main, other])
})

describe('languages to choose from', () => {
  it('are those that names are in, the most frequent first', () => {
    expect(languagesOf([[zh('岩'), en('Rock')], [zh('港')], [untagged]])).toEqual(['zh', 'en'])
  })

  it('leave out one that hardly any name is in', () => {
    const many = Array.from({ length: 30 }, () => [en('Rock')])
    expect(languagesOf([...many, [{ value: 'Saxum', language: 'la' }]])).toEqual(['en'])
  })

  it.each([
    ['zh', '中文'],
    ['zh-Hans', '中文'],
    ['xx', 'xx'],
  ])('are called what they call themselves: %s', (tag, name) => {
    expect(languageName(tag)).toBe(name)
  })
})
