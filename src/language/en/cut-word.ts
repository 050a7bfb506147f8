import type { Token } from '../../model.ts'
import { oncePerWord } from '../../rdf/once-per-word.ts'
import { isWebName } from '../web-name.ts'

/** What no mark of Chinese print parts in a word of the tokeniser: a mark, or what stands around them. */
export interface WordPart {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** What becomes a token. */
interface Piece {
  readonly text: string
  readonly normal: string
  /** In the word of the tokeniser, in UTF-16 units. */
  readonly start: number
  /** `undefined` where the tokeniser says what part of speech it is. */
  readonly partOfSpeech: string | undefined
  /** Whether what leaned on it was cut off. */
  readonly isCut: boolean
}

/** A word of the tokeniser, which keeps marks of Chinese print and what leans on a word with it. */
export const cutWord: (word: string) => readonly WordPart[] = oncePerWord((word) =>
  splitMarks(word).map(({ text, start, isMark }) => ({
    text,
    pieces: isMark ? [makePiece(text, start, 'PUNCT')] : splitClitic(text, start),
  })),
)

/** The token that a piece is in a text; `wordStart` is where the word of the tokeniser is, `tag` what it is to that. */
export function toToken(piece: Piece, wordStart: number, tag: string): Token {
  const { text, normal } = piece
  const start = wordStart + piece.start
  const whole = piece.isCut && tag === 'PART' ? 'X' : tag
  return {
    start,
    end: start + text.length,
    text,
    normal,
    partOfSpeech: piece.partOfSpeech ?? whole,
  }
}

interface MarkedPart {
  readonly text: string
  readonly start: number
  readonly isMark: boolean
}

/** Marks of Chinese print, each of which is a token of its own, as its Latin fellow is. */
const WIDE_MARK = /[《》〈〉「」『』（）【】，。、；：！？]/u
const WIDE_PARTS =
  /[《》〈〉「」『』（）【】，。、；：！？]|[^《》〈〉「」『』（）【】，。、；：！？]+/gu

/** The tokeniser keeps such marks together: `》（` are two. */
function splitMarks(value: string): MarkedPart[] {
  if (!WIDE_MARK.test(value)) return [{ text: value, start: 0, isMark: false }]
  return [...value.matchAll(WIDE_PARTS)].map((found) => ({
    text: found[0],
    start: found.index,
    isMark: WIDE_MARK.test(found[0]),
  }))
}

/** What leans on a word, at its end: "'s", "n't". */
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m)?)$/iu
/** In UTF-16 units. */
const LONGEST_CLITIC = 3
const IS_CLITIC = /^(?:n['’]t|['’](?:s|re|ve|ll|d|m)?)$/i

/**
 * A word and what leans on it: "Ann's", "don't". The tokeniser remembers unknown words from text to
 * text, and cuts "'s" off one that it does not remember only: what leans on a word is cut off here,
 * so that the past makes no difference.
 */
function splitClitic(value: string, start: number): Piece[] {
  const clitics: Piece[] = []
  let word = value
  for (let clitic = cliticOf(word); clitic !== undefined; clitic = cliticOf(word)) {
    word = word.slice(0, -clitic.length)
    clitics.push(makePiece(clitic, start + word.length, 'PART'))
  }
  const isCut = clitics.length > 0
  return [{ ...makePiece(word, start, undefined), isCut }, ...clitics.reverse()]
}

/** `undefined` where nothing leans on the word. */
function cliticOf(word: string): string | undefined {
  if (IS_CLITIC.test(word)) return undefined
  const [clitic] = CLITIC.exec(word.slice(-LONGEST_CLITIC)) ?? []
  return clitic === undefined || clitic.length === word.length ? undefined : clitic
}

function makePiece(text: string, start: number, partOfSpeech: string | undefined): Piece {
  const part = isWebName(text) ? 'PROPN' : partOfSpeech
  return { text, normal: normalForm(text), start, partOfSpeech: part, isCut: false }
}

/** What a token is compared by. */
const normalForm = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/[’‘ʼ]/g, "'")
