import type { SearchThing } from '../../src/serve/search/search-thing.ts'
import { distractors } from '../resolve/lattice/sample.ts'

const STARTS = 'Ba Be Bo Da De Du Fa Ga Gi Ka Ko La Lu Ma Mo Na Pe Po Ra Ro Sa Su Ta Vi'.split(' ')
const MIDDLES = 'ba del ga kin lo mar na per ri san tu vo'.split(' ')
const ENDS = 'by den ford gate ham ley mond ness stad ton vik wick'.split(' ')
const HEADS = 'Bridge Forest Garden Harbour Institute Library Mill Museum Society Works'.split(' ')

/** The n-th of very many names in English, no two the same. */
export function englishName(number: number): string {
  let rest = number
  const take = (parts: readonly string[]): string => {
    const part = parts[rest % parts.length] ?? ''
    rest = Math.floor(rest / parts.length)
    return part
  }
  const head = take(HEADS)
  const word = take(STARTS) + take(MIDDLES) + take(ENDS)
  return rest === 0 ? `${word} ${head}` : `${word} ${head} ${rest + 1}`
}

/** So many labels, two for each thing, in English and in Chinese. The same at each run. */
export function makeThings(labels: number): SearchThing[] {
  const words = distractors(1)
  return Array.from({ length: labels / 2 }, (_, index) => {
    const name = englishName(index)
    const chinese = words[(index * 7919) % words.length] ?? ''
    return {
      iri: `https://example.org/thing/${index}`,
      name,
      classes: ['https://example.org/Thing'],
      labels: [
        { text: name, language: 'en', kind: 'preferred' as const },
        { text: chinese, language: 'zh', kind: 'alternative' as const },
      ],
      mentions: index % 50,
    }
  })
}
