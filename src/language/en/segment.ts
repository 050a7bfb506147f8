import { createRequire } from 'node:module'
import type { default as Model } from 'wink-eng-lite-web-model'
import type { ItemSentence, default as WinkNlp } from 'wink-nlp'
import type { Sentence, Token } from '../../model.ts'
import { isWebName, joinWebNames } from '../web-name.ts'
import { plainLetters } from './plain-letters.ts'

const load = createRequire(import.meta.url)
let loaded: ReturnType<typeof WinkNlp> | undefined

/** The model takes a tenth of a second to load: only when an English text comes. */
function tagger(): ReturnType<typeof WinkNlp> {
  if (loaded !== undefined) return loaded
  // `require` returns `any`: the casts name what each package is.
  const wink = load('wink-nlp') as typeof WinkNlp
  loaded = wink(load('wink-eng-lite-web-model') as typeof Model, ['sbd', 'pos'])
  endOfLexicon = numberOf(loaded, 'xqzxqz')
  return loaded
}

/** Words that the model does not know get the numbers from here on. */
let endOfLexicon = 0

/** Whether the model knows the lower-case word by heart. */
export const isTaggersWord = (word: string): boolean => numberOf(tagger(), word) < endOfLexicon

/** The number of a word in the model, of its last part where it is cut. */
function numberOf(nlp: ReturnType<typeof WinkNlp>, word: string): number {
  // Typed for any helper: this one gives numbers.
  const numbers = nlp.readDoc(word).tokens().out(nlp.its.uniqueId) as unknown as number[]
  return Math.max(...numbers)
}

/** A line at least this long, with a lower-case letter after its break, was only wrapped. */
const WRAPPED_LINE_LENGTH = 60

/**
 * Sentences of an English text, in order, with their tokens. A blank line ends a sentence, and so
 * does the end of a line that was not merely wrapped. White space belongs to no token. Linear.
 */
export function segment(text: string): Sentence[] {
  const nlp = tagger()
  const { its } = nlp
  const plain = joinWebNames(plainLetters(text))
  const document = nlp.readDoc(plain)
  const sentences: Sentence[] = []
  let offset = 0
  let pending: Token[] = []
  document.sentences().each((sentence: ItemSentence) => {
    const tokens = sentence.tokens()
    const values: string[] = tokens.out(its.value)
    const parts: string[] = tokens.out(its.pos)
    values.forEach((value, index) => {
      if (value.trim() === '') return
      // Where a word stands is looked for: the tokeniser's own count of white space is not exact.
      const start = plain.indexOf(value, offset)
      if (start < 0) return
      if (endsSentence(text, offset, start)) pending = flush(pending, sentences)
      offset = start + value.length
      const written = text.slice(start, offset)
      for (const part of splitMarks(written)) {
        if (endsInWideStop(pending, part)) pending = flush(pending, sentences)
        const at = start + part.start
        pending.push(...splitClitic(part.text, at, part.isMark ? 'PUNCT' : (parts[index] ?? 'X')))
      }
      joinTitleMark(pending)
    })
    if (!endsInTitle(pending) && !isInCode(plain, offset)) pending = flush(pending, sentences)
  })
  flush(pending, sentences)
  return sentences
}

/** Short for what stands before a name: the full stop ends no sentence. */
const BEFORE_NAME =
  /^(?:eng|engr|ing|ir|arch|adv|capt|hon|cllrs?|prof|drs?|rev|gen|col|lt|sgt|maj|cmdr|cdr|adm|gov|sen|rep|amb|supt|insp|messrs|mme|mt|ft|atty|pres|smt|pvt|pty|pte|sdn)\.?$/

/** Whether the sentence so far ends in such a word with its full stop. */
function endsInTitle(tokens: readonly Token[]): boolean {
  const [before, last] = tokens.slice(-2)
  if (!last?.text.endsWith('.')) return false
  const word = last.text === '.' ? before : last
  return word !== undefined && isUpper(word.text) && BEFORE_NAME.test(word.normal)
}

/** "002999.SZ": a stop between a digit and capitals, with no space, ends nothing. */
const isInCode = (text: string, end: number): boolean =>
  /^\d\.[A-Z]{1,4}\b/.test(text.slice(end - 2, end + 5))

interface Part {
  readonly text: string
  readonly start: number
  readonly isMark: boolean
}

/** Marks of Chinese print, each of which is a token of its own, as its Latin fellow is. */
const WIDE_MARK = /[《》〈〉「」『』（）【】，。、；：！？]/u
const WIDE_PARTS =
  /[《》〈〉「」『』（）【】，。、；：！？]|[^《》〈〉「」『』（）【】，。、；：！？]+/gu

/** A token of the tokeniser, which keeps such marks together: `》（` are two. */
function splitMarks(value: string): Part[] {
  if (!WIDE_MARK.test(value)) return [{ text: value, start: 0, isMark: false }]
  return [...value.matchAll(WIDE_PARTS)].map((found) => ({
    text: found[0],
    start: found.index,
    isMark: WIDE_MARK.test(found[0]),
  }))
}

const CLOSER = /^[》〉」』）】”’"')\]]$/

/** Whether a stop of Chinese print ended the sentence before the token, which closes nothing. */
function endsInWideStop(tokens: readonly Token[], { text }: Part): boolean {
  const last = tokens.slice(-4).findLast((token) => !CLOSER.test(token.text))
  return (
    last !== undefined &&
    /^[。！？]$/.test(last.text) &&
    !/^[。！？]$/.test(text) &&
    !CLOSER.test(text)
  )
}

/** "<<" and ">>" stand for the marks around titles; the tokeniser cuts them in two. */
function joinTitleMark(tokens: Token[]): void {
  const [before, last] = tokens.slice(-2)
  if (!before || !last || before.end !== last.start) return
  if (!/^[<>]$/.test(last.text) || before.text !== last.text) return
  tokens.splice(-2, 2, makeToken(before.text + last.text, before.start, 'PUNCT'))
}

const isUpper = (text: string): boolean => /^\p{Lu}/u.test(text)

/** A word and what leans on it: "Ann's", "don't". */
const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m)?)$/iu
const IS_CLITIC = /^(?:n['’]t|['’](?:s|re|ve|ll|d|m)?)$/i

/**
 * The tokeniser remembers unknown words from text to text, and cuts "'s" off one that it does not
 * remember only: what leans on a word is cut off here, so that the past makes no difference.
 */
function splitClitic(value: string, start: number, part: string): Token[] {
  const [, word, clitic] = CLITIC.exec(value) ?? []
  if (word === undefined || clitic === undefined || IS_CLITIC.test(value))
    return [makeToken(value, start, part)]
  const middle = start + word.length
  return [
    ...splitClitic(word, start, part === 'PART' ? 'X' : part),
    makeToken(clitic, middle, 'PART'),
  ]
}

function makeToken(value: string, start: number, partOfSpeech: string): Token {
  const normal = value.normalize('NFKC').toLowerCase().replace(/[’‘ʼ]/g, "'")
  const part = isWebName(value) ? 'PROPN' : partOfSpeech
  return { start, end: start + value.length, text: value, normal, partOfSpeech: part }
}

function flush(tokens: Token[], into: Sentence[]): Token[] {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first && last)
    into.push({ start: first.start, end: last.end, tokens: tokens.map(nameQuarter) })
  return []
}

/** A point between two sides of the compass. */
const QUARTER = /^(?:north|south)-?(?:east|west)$/

/** "Northeast Rook Club": before a capital such a point opens a name, which the model takes for an adverb. */
function nameQuarter(token: Token, index: number, tokens: readonly Token[]): Token {
  const opensName =
    QUARTER.test(token.normal) && isUpper(token.text) && isUpper(tokens[index + 1]?.text ?? '')
  return opensName ? { ...token, partOfSpeech: 'PROPN' } : token
}

function endsSentence(text: string, start: number, end: number): boolean {
  const breaks = text.slice(start, end).match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0
  if (breaks === 0) return false
  if (breaks > 1) return true
  const lineStart =
    Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const wrapped =
    start - lineStart >= WRAPPED_LINE_LENGTH && /^\p{Ll}/u.test(text.slice(end, end + 2))
  return !wrapped
}
