import { isNumeric, isQuote, isWord, type SentenceView } from '../sentence-view.ts'
import { isTitleWord, opensCell } from './noun-phrase.ts'

/** Tokens of a note in brackets behind a title: years, "Draft". */
const LONGEST_NOTE = 5

/** The last token of the number behind the token: "No. 14", "No 14 of 2021"; the token itself without. */
export function numberEnd(view: SentenceView, last: number): number {
  const { counters, genitives } = view.lexicon.language.words
  const [sign, ...behind] = view.tokens.slice(last + 1, last + 5).map(({ normal }) => normal)
  if (sign === undefined || !counters.has(sign) || sign === 'th') return last
  const stop = behind[0] === '.' ? 1 : 0
  if (!/^\d+$/.test(behind[stop] ?? '')) return last
  const number = last + 2 + stop
  return genitives.has(behind[stop + 1] ?? '') && YEAR.test(behind[stop + 2] ?? '')
    ? number + 2
    : number
}

/** Years that stand behind a title without brackets: "2021-2026", "2025/26", "2024". */
const YEARS = /^(?:19|20)\d\d(?:[-–—/](?:19|20)?\d\d)?$/
const YEAR = /^(?:19|20)\d\d$/

/** The last token of the years behind the token: also "2021 – 2026", "2021 to 2026" and "to 2035". */
export function yearsEnd(view: SentenceView, last: number): number {
  if (opensCell(view, last + 1)) return last
  const [next, dash, until] = view.tokens.slice(last + 1, last + 4).map(({ text }) => text)
  if (
    YEAR.test(next ?? '') &&
    /^(?:[-–—]|to|until)$/.test(dash ?? '') &&
    /^(?:(?:19|20)\d\d|\d\d)$/.test(until ?? '')
  )
    return last + 3
  if (YEARS.test(next ?? '')) return last + 1
  return next === 'to' && YEAR.test(dash ?? '') ? last + 2 : last
}

/**
 * The last token of the brackets with years or a note behind the token; a quote may part them. What
 * has a subject and a verb is an aside, and no note.
 */
export function noteEnd(view: SentenceView, last: number): number {
  let end = yearsEnd(view, last)
  for (;;) {
    const open = isQuote(view, end + 1) && isOpenBracket(view, end + 2) ? end + 2 : end + 1
    if (!isOpenBracket(view, open)) return end
    const close = closingBracket(view, open)
    const isNote = close !== undefined && !isAcronym(view, open, close)
    if (!isNote || isAside(view, open, close)) return end
    end = yearsEnd(view, close)
  }
}

/**
 * "Rook Rules | (RR)": letters that are short for the title stand for it again; numbers of parts do not,
 * and years may follow those of the title alone.
 */
function isAcronym(view: SentenceView, open: number, close: number): boolean {
  const word = view.tokens[open + 1]?.text ?? ''
  const isLast = yearsEnd(view, close) === close && !isOpenBracket(view, close + 1)
  return (
    close === open + 2 && isLast && /^\p{Lu}[\p{Lu}\p{N}&-]+$/u.test(word) && !/^[IVX]+$/.test(word)
  )
}

/** The same inside title marks, which no note goes over, and without capitals: a bracket behind marks is no part of the title. */
export function markedNoteEnd(view: SentenceView, last: number): number {
  const open = last + 1
  if (!isOpenBracket(view, open)) return last
  const close = closingBracket(view, open)
  return close === undefined || isAside(view, open, close) ? last : markedNoteEnd(view, close)
}

/** Whether the tokens between tell something, as "which was a long one" does. */
function isAside(view: SentenceView, open: number, close: number): boolean {
  const { relatives } = view.lexicon.language.words
  return view.tokens
    .slice(open + 1, close)
    .some(
      ({ normal, partOfSpeech }) =>
        relatives.has(normal) || /^(?:AUX|PRON|SCONJ)$/.test(partOfSpeech),
    )
}

const isOpenBracket = (view: SentenceView, index: number): boolean =>
  /^[([（]$/.test(view.tokens[index]?.text ?? '')

/** A bracket that a quote or the end of the sentence cuts short closes at the word before. */
function closingBracket(view: SentenceView, open: number): number | undefined {
  for (
    let index = open + 1;
    index <= open + 1 + LONGEST_NOTE * view.lexicon.language.tokensPerWord;
    index++
  ) {
    const text = view.tokens[index]?.text
    if (text !== undefined && /^[)\]）]$/.test(text)) return index
    if (text === undefined || isQuote(view, index)) return index > open + 1 ? index - 1 : undefined
    if (!isTitleWord(view, index) && !isWord(view, index) && !isYearDash(view, index))
      return undefined
  }
  return undefined
}

/** A dash between years, with spaces around it, twice, or behind "year": "2022 - 2024", "2022——2024". */
const isYearDash = (view: SentenceView, index: number): boolean =>
  /^[-–—~～]$/.test(view.tokens[index]?.text ?? '') &&
  [-2, -1].some((offset) => isNumeric(view, index + offset)) &&
  [1, 2].some((offset) => isNumeric(view, index + offset))
