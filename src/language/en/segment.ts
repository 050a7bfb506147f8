import { createRequire } from 'node:module'
import type { default as Model } from 'wink-eng-lite-web-model'
import type { default as WinkNlp } from 'wink-nlp'
import type { Sentence, Token } from '../../model.ts'
import { startsLarge, startsSmall } from '../letter-case.ts'
import { joinWebNames } from '../web-name.ts'
import { cutWord, toToken } from './cut-word.ts'
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
  // Typed for any helper: what these give is said here.
  const values = document.tokens().out(its.value) as string[]
  const tags = document.tokens().out(its.pos) as string[]
  const spans = document.sentences().out(its.span as never) as unknown as [number, number][]
  const sentences: Sentence[] = []
  let offset = 0
  let pending: Token[] = []
  for (const [first, last] of spans) {
    for (let index = first; index <= last; index++) {
      const value = values[index] ?? ''
      if (value.trim() === '') continue
      // Where a word stands is looked for: the tokeniser's own count of white space is not exact.
      const start = plain.indexOf(value, offset)
      if (start < 0) continue
      if (endsSentence(text, offset, start)) pending = flush(pending, sentences)
      offset = start + value.length
      for (const part of cutWord(text.slice(start, offset))) {
        if (endsInWideStop(pending, part.text)) pending = flush(pending, sentences)
        for (const piece of part.pieces) pending.push(toToken(piece, start, tags[index] ?? 'X'))
      }
      joinTitleMark(pending)
    }
    if (!endsInTitle(pending) && !isInCode(plain, offset)) pending = flush(pending, sentences)
  }
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
  return word !== undefined && startsLarge(word.text) && BEFORE_NAME.test(word.normal)
}

/** "002999.SZ": a stop between a digit and capitals, with no space, ends nothing. */
const isInCode = (text: string, end: number): boolean =>
  /^\d\.[A-Z]{1,4}\b/.test(text.slice(end - 2, end + 5))

const CLOSERS: ReadonlySet<string> = new Set('》〉」』】）”’"\')]')
const WIDE_STOPS: ReadonlySet<string> = new Set('。！？')
/** So many marks close what a stop ended, at most. */
const MOST_CLOSERS = 3

/** Whether a stop of Chinese print ended the sentence before the words, which close nothing. */
function endsInWideStop(tokens: readonly Token[], text: string): boolean {
  for (let back = 1; back <= MOST_CLOSERS + 1; back++) {
    const last = tokens[tokens.length - back]?.text ?? ''
    if (CLOSERS.has(last)) continue
    return WIDE_STOPS.has(last) && !WIDE_STOPS.has(text) && !CLOSERS.has(text)
  }
  return false
}

/** "<<" and ">>" stand for the marks around titles; the tokeniser cuts them in two. */
function joinTitleMark(tokens: Token[]): void {
  const last = tokens[tokens.length - 1]
  if (last?.text !== '<' && last?.text !== '>') return
  const before = tokens[tokens.length - 2]
  if (before?.text !== last.text || before.end !== last.start) return
  const text = last.text + last.text
  const { start } = before
  tokens.splice(-2, 2, { start, end: last.end, text, normal: text, partOfSpeech: 'PUNCT' })
}

function flush(tokens: Token[], into: Sentence[]): Token[] {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last) return []
  nameQuarters(tokens)
  into.push({ start: first.start, end: last.end, tokens })
  return []
}

/** Points between two sides of the compass. */
const QUARTERS: ReadonlySet<string> = new Set(
  ['north', 'south'].flatMap((side) =>
    ['east', 'west'].flatMap((other) => [`${side}${other}`, `${side}-${other}`]),
  ),
)

/** "Northeast Rook Club": before a capital such a point opens a name, which the model takes for an adverb. */
function nameQuarters(tokens: Token[]): void {
  tokens.forEach((token, index) => {
    if (!QUARTERS.has(token.normal)) return
    const opensName = startsLarge(token.text) && startsLarge(tokens[index + 1]?.text ?? '')
    if (opensName) tokens[index] = { ...token, partOfSpeech: 'PROPN' }
  })
}

function endsSentence(text: string, start: number, end: number): boolean {
  // Nearly all words have a space between, or nothing.
  if (end === start || (end === start + 1 && text[start] === ' ')) return false
  const breaks = text.slice(start, end).match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0
  if (breaks === 0) return false
  if (breaks > 1) return true
  const lineStart =
    Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const wrapped = start - lineStart >= WRAPPED_LINE_LENGTH && startsSmall(text.slice(end, end + 2))
  return !wrapped
}
