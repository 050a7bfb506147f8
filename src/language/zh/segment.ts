import { createRequire } from 'node:module'
import type { Jieba } from '@node-rs/jieba'
import type { Sentence, Token } from '../../model.ts'
import { mendWords } from './mend-words.ts'
import { PLAIN_PLACE_WORDS } from './plain-place-words.ts'
import { simplify } from './simplify.ts'
import { FUNCTION_WORDS, OTHERWISE } from './words.ts'

const load = createRequire(import.meta.url)
let jieba: Jieba | undefined

/** The dictionary takes a fifth of a second to load: only when a Chinese text comes. */
function tagger(): Jieba {
  if (jieba !== undefined) return jieba
  // `require` returns `any`: the casts name what each package exports.
  const words = load('@node-rs/jieba/dict.js') as { readonly dict: Uint8Array }
  const tagging = load('@node-rs/jieba') as { readonly Jieba: typeof Jieba }
  jieba = tagging.Jieba.withDict(words.dict)
  return jieba
}

/**
 * Sentences of a Chinese text, in order. Each Chinese character is a token, so that names are found
 * wherever the words around them are cut; function words, numbers and foreign words stay whole. A
 * token's part of speech is that of its word; the `normal` form of a character inside a longer word
 * names that word and the place in it, `沙漠:1`, so that it is not taken for a word of its own.
 * Tokens are in simplified characters whichever the text has.
 */
export function segment(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let tokens: Token[] = []
  let offset = 0
  const flush = (): void => {
    const [first, last] = [tokens[0], tokens.at(-1)]
    if (first && last) sentences.push({ start: first.start, end: last.end, tokens })
    tokens = []
  }
  for (const { word, tag, readAs } of mendWords(tagger().tag(simplify(text), true))) {
    const start = offset
    offset += word.length
    if (word.trim() === '') {
      if (/[\n\r\u2028\u2029]/.test(word)) flush()
      continue
    }
    if (tokens.length > 0 && endsSentence(tokens) && !/^[”’」』）)》】]/.test(word)) flush()
    const part = PLAIN_PLACE_WORDS.has(word) && PLACE.test(tag) ? 'NOUN' : partOfSpeech(tag, word)
    if (isPlaceWord(word, tag))
      tokens.push(
        ...partPlaces(word, start).flatMap((place) =>
          wordTokens(place.word, place.start, part).map(toPlace),
        ),
      )
    else if (readAs === undefined) tokens.push(...wordTokens(word, start, part))
    else tokens.push(makeToken(word, start, { normal: readAs, part }))
  }
  flush()
  return sentences
}

/** The tag of names of places, and the words of that tag that are no single sign. */
const PLACE = /^ns/
const PLACE_WORD = /^\p{Script=Han}{2,}$/u

const isPlaceWord = (word: string, tag: string): boolean =>
  PLACE.test(tag) && PLACE_WORD.test(word) && !PLAIN_PLACE_WORDS.has(word)

/** Signs of the names of most places. */
const SHORT = 2

/** The larger place and the smaller one, where the dictionary has both as one word. */
function partPlaces(word: string, start: number): { word: string; start: number }[] {
  const parts = [word.slice(0, SHORT), word.slice(SHORT)]
  const areTwo =
    word.length > SHORT + 1 &&
    parts.every((part) => {
      const [only, ...others] = tagger().tag(part, true)
      return others.length === 0 && isPlaceWord(part, only?.tag ?? '')
    })
  if (!areTwo) return [{ word, start }]
  return parts.map((part, index) => ({ word: part, start: start + index * SHORT }))
}

const toPlace = (token: Token): Token => ({ ...token, isPlace: true })

function endsSentence(tokens: readonly Token[]): boolean {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const text = tokens[index]?.text ?? ''
    if (/^[。！？!?]$/.test(text)) return true
    if (!/^[”’」』）)》】]$/.test(text)) return false
  }
  return false
}

function wordTokens(word: string, start: number, part: string): Token[] {
  const isWhole = FUNCTION_WORDS.has(word) || !/^\p{Script=Han}{2,}$/u.test(word)
  if (isWhole) {
    const text = word.trim()
    const from = start + word.indexOf(text)
    return [makeToken(text, from, { normal: text.normalize('NFKC').toLowerCase(), part })]
  }
  let offset = start
  return [...word].map((character, index) => {
    const token = makeToken(character, offset, { normal: `${word}:${index}`, part })
    offset += character.length
    return token
  })
}

function makeToken(
  text: string,
  start: number,
  { normal, part }: { normal: string; part: string },
): Token {
  return { start, end: start + text.length, text, normal, partOfSpeech: part }
}

/** Characters of a set phrase such as "develop vigorously", which the dictionary calls a name. */
const ADVERB_AND_VERB = 4

/** Tags of jieba by their first letters, as universal parts of speech. */
const PARTS: readonly (readonly [tag: string, part: string])[] = [
  ['nr', 'PROPN'],
  ['ns', 'PROPN'],
  ['nt', 'PROPN'],
  ['nz', 'PROPN'],
  ['n', 'NOUN'],
  ['j', 'NOUN'],
  ['l', 'NOUN'],
  ['i', 'NOUN'],
  ['s', 'NOUN'],
  ['vn', 'NOUN'],
  ['v', 'VERB'],
  ['a', 'ADJ'],
  ['b', 'ADJ'],
  ['z', 'ADJ'],
  ['d', 'ADV'],
  ['p', 'ADP'],
  ['c', 'CCONJ'],
  ['u', 'PART'],
  ['y', 'PART'],
  ['r', 'PRON'],
  ['m', 'NUM'],
  ['q', 'NUM'],
  ['f', 'ADP'],
  ['t', 'ADV'],
  ['eng', 'PROPN'],
]

const isAdverb = (word: string): boolean => FUNCTION_WORDS.has(word) || OTHERWISE.get(word) === 'd'

function partOfSpeech(tag: string, word: string): string {
  if (!/[\p{L}\p{N}]/u.test(word)) return 'PUNCT'
  if (word.length === ADVERB_AND_VERB && isAdverb(word.slice(0, 2))) return 'VERB'
  return PARTS.find(([start]) => tag.startsWith(start))?.[1] ?? 'X'
}
