import type { DateMention } from '../language/language.ts'
import { LAST_ASCII } from '../language/letter-case.ts'
import type { Sentence, Token } from '../model.ts'
import { closingHyphen } from './closing-hyphen.ts'
import { findNamedPeriods } from './find-named-periods.ts'
import type { Lexicon } from './lexicon.ts'
import type { Trigger } from './lexicon-entries.ts'
import { matchesAt } from './token-trie.ts'

/** A trigger of a property where it stands in a sentence; token indices, `end` exclusive. */
export interface TriggerSite {
  readonly start: number
  readonly end: number
  readonly triggers: readonly Trigger[]
}

/** A sentence as the readers of names and statements look at it. */
export interface SentenceView {
  /** The whole document's: what offsets point into. */
  readonly text: string
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** The tokens' forms for comparison. */
  readonly folded: readonly string[]
  readonly lexicon: Lexicon
  /** The triggers of properties, longest first where several start together. */
  readonly triggerSites: readonly TriggerSite[]
  /** Tokens at which a verb of a property starts: no name reaches over one. */
  readonly verbStarts: ReadonlySet<number>
  /** The days, months, years and stretches of them that it names, in order. */
  readonly dates: readonly DateMention[]
  /** The stretches of years that it calls by names of the pack, in order. */
  readonly namedPeriods: readonly DateMention[]
  /** For each token whether it is a quotation mark, and whether an odd number of them precede it. */
  readonly quotes: readonly boolean[]
  readonly insideQuotes: readonly boolean[]
  /** Tokens of verbs that are verbs where they stand, and of fixed phrases: no phrase of nouns has them. */
  readonly verbTokens: ReadonlySet<number>
  /** Tokens at which what a hyphen ties to a name ends: the "based" of "Stane-based". */
  readonly suffixEnds: ReadonlySet<number>
  /** Tokens at which the head noun of an office ends: no other name goes over one. */
  readonly officeEnds: ReadonlySet<number>
  /** The hyphen that parts a headline from whose text it is; it joins no words. */
  readonly closingHyphen: number | undefined
  /** Whether all is in capitals, as a headline may be: then capitals tell nothing. */
  readonly isShouted: boolean
}

export function viewSentence(sentence: Sentence, text: string, lexicon: Lexicon): SentenceView {
  const { tokens } = sentence
  const folded = tokens.map((token) => lexicon.language.fold(token.normal))
  const triggerSites = findTriggerSites(tokens, folded, lexicon)
  const verbs = triggerSites.filter((site) => site.triggers.some((trigger) => trigger.isVerb))
  const quotes = tokens.map((token) => QUOTES.has(token.text))
  let isInside = false
  const insideQuotes = quotes.map((isMark) => {
    const before = isInside
    if (isMark) isInside = !isInside
    return before
  })
  return {
    text,
    sentence,
    tokens,
    folded,
    lexicon,
    triggerSites,
    verbStarts: new Set(verbs.map((site) => site.start)),
    verbTokens: findVerbTokens(tokens, triggerSites, lexicon),
    suffixEnds: findSuffixEnds(folded, lexicon),
    officeEnds: findOfficeEnds(tokens, folded, lexicon),
    dates: lexicon.language.findDates(sentence, text),
    namedPeriods: findNamedPeriods(tokens, folded, lexicon),
    quotes,
    insideQuotes,
    closingHyphen: closingHyphen(sentence, text),
    isShouted: tokens.length > 3 && !tokens.some((token) => /[\p{Ll}\p{Lo}]/u.test(token.text)),
  }
}

/** Tokens of verbs, and of phrases of more than one word. */
function findVerbTokens(
  tokens: readonly Token[],
  sites: readonly TriggerSite[],
  { language }: Lexicon,
): Set<number> {
  const bounding = new Set<number>()
  for (const { start, end, triggers } of sites) {
    const isBounding = triggers.some(({ isVerb }) => isVerb)
      ? language.mayBeVerb(tokens, start)
      : end - start >= Math.max(2, language.tokensPerWord)
    if (!isBounding) continue
    for (let index = start; index < end && index < tokens.length; index++) bounding.add(index)
  }
  return bounding
}

function findSuffixEnds(folded: readonly string[], { suffixes }: Lexicon): Set<number> {
  const ends = new Set<number>()
  for (let start = 0; start < folded.length; start++)
    for (const { end } of matchesAt(suffixes, folded, start)) ends.add(end - 1)
  return ends
}

function findOfficeEnds(
  tokens: readonly Token[],
  folded: readonly string[],
  { heads, language }: Lexicon,
): Set<number> {
  const ends = new Set<number>()
  for (let start = 0; start < folded.length; start++) {
    for (const { end, values } of matchesAt(heads, folded, start)) {
      const isOffice = values.some(({ cue }) => cue.shape === 'OfficeShape')
      if (isOffice && language.endsWord(tokens[end])) ends.add(end - 1)
    }
  }
  return ends
}

function findTriggerSites(
  tokens: readonly Token[],
  folded: readonly string[],
  lexicon: Lexicon,
): TriggerSite[] {
  const sites: TriggerSite[] = []
  for (let start = 0; start < folded.length; start++) {
    const matches = matchesAt(lexicon.triggers, folded, start)
    for (let longest = matches.length - 1; longest >= 0; longest--) {
      const { end = 0, values = [] } = matches[longest] ?? {}
      if (!cutsNoun(tokens, start, lexicon) && !cutsNoun(tokens, end, lexicon))
        sites.push({ start, end: overColon(tokens, end, values), triggers: values })
    }
    const parted = partedPassive(tokens, folded, { start, lexicon })
    if (parted) sites.push(parted)
  }
  return sites
}

/** The end of a phrase with the colon behind it, where a list of its subjects follows: "those who came were:". */
function overColon(tokens: readonly Token[], end: number, triggers: readonly Trigger[]): number {
  const isAnnounced = triggers.every(({ cue, isVerb }) => cue.objectFirst && !isVerb)
  return isAnnounced && /^[:：]$/.test(tokens[end]?.text ?? '') ? end + 1 : end
}

/** Characters of a noun that is one thought: longer ones may be a verb and its object. */
const LONGEST_NOUN = 3

/** Whether the token is inside a noun of a few characters, which only starts with the word. */
function cutsNoun(tokens: readonly Token[], index: number, { language }: Lexicon): boolean {
  const token = tokens[index]
  if (!token || language.endsWord(token) || !/^(?:NOUN|PROPN)$/.test(token.partOfSpeech))
    return false
  return token.normal.replace(/:\d+$/, '').length <= LONGEST_NOUN
}

/** Adverbs between "was" and its participle, at most, and tokens behind them. */
const LONGEST_ADVERBS = 2
const LONGEST_VERB = 4

/** "was at last formally won": a passive with adverbs inside. */
function partedPassive(
  tokens: readonly Token[],
  folded: readonly string[],
  { start, lexicon }: { start: number; lexicon: Lexicon },
): TriggerSite | undefined {
  if (!lexicon.language.words.copulas.has(tokens[start]?.normal ?? '')) return undefined
  let from = start + 1
  while (from - start <= LONGEST_ADVERBS && isAdverb(tokens[from], lexicon)) from++
  if (from === start + 1) return undefined
  const words = [folded[start] ?? '', ...folded.slice(from, from + LONGEST_VERB)]
  const found = matchesAt(lexicon.triggers, words, 0).at(-1)
  const triggers = found?.values.filter(({ voice }) => voice === 'passive') ?? []
  return found && triggers.length > 0 ? { start, end: from + found.end - 1, triggers } : undefined
}

const isAdverb = (token: Token | undefined, { language }: Lexicon): boolean =>
  token?.partOfSpeech === 'ADV' && !language.words.negators.has(token.normal)

/** The marks that stand before and behind what is quoted. */
const OPENING: ReadonlySet<string> = new Set([...'“„«《〈「『', '<<'])
const CLOSING: ReadonlySet<string> = new Set([...'”»》〉」』', '>>'])
const QUOTES: ReadonlySet<string> = new Set([...OPENING, ...CLOSING, '"', '‟', '``', "''"])

export const isQuote = (view: SentenceView, index: number): boolean => view.quotes[index] === true

/** False only for a mark that can but close. */
export const mayOpenQuote = (view: SentenceView, index: number): boolean =>
  isQuote(view, index) && !CLOSING.has(view.tokens[index]?.text ?? '')

/** False only for a mark that can but open. */
export const mayCloseQuote = (view: SentenceView, index: number): boolean =>
  isQuote(view, index) && !OPENING.has(view.tokens[index]?.text ?? '')

/** Whether the token may stand in a proper name; in a shouted sentence capitals tell nothing. */
export function isCapitalised(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]
  return token !== undefined && !view.isShouted && view.lexicon.language.mayBeName(token)
}

export const isNumeric = (view: SentenceView, index: number): boolean => {
  const code = view.tokens[index]?.text.charCodeAt(0) ?? 0
  return code >= ZERO && code <= NINE
}

export const isComma = (view: SentenceView, index: number): boolean => {
  const text = view.tokens[index]?.text
  return text === ',' || text === '，'
}

export const isWord = (view: SentenceView, index: number): boolean =>
  startsInWord(view.tokens[index]?.text ?? '')

const [ZERO, NINE] = [48, 57]

/** Whether the text starts with a letter or a digit. */
const startsInWord = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return code <= LAST_ASCII ? ASCII_WORD[code] === 1 : LETTER_OR_DIGIT.test(text)
}

const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u
/** By their codes. */
const ASCII_WORD = Uint8Array.from({ length: LAST_ASCII + 1 }, (_, code) =>
  LETTER_OR_DIGIT.test(String.fromCharCode(code)) ? 1 : 0,
)

/** Whether no white space parts the token from the one before it. */
export const touchesPrevious = (view: SentenceView, index: number): boolean =>
  view.tokens[index - 1]?.end === view.tokens[index]?.start

/** Whether a space parts the token from the one before, in a script that has none inside names. */
export const isParted = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.tokensPerWord > 1 && !touchesPrevious(view, index)

/**
 * Whether the token is a hyphen inside a word, or is held to the word before by one; signs such as
 * "+" and "&" join words with spaces around them too.
 */
export function isHyphenated(view: SentenceView, index: number): boolean {
  const text = view.tokens[index]?.text ?? ''
  if (JOINING_SIGNS.has(text)) return isWord(view, index - 1) && isWord(view, index + 1)
  return isTightHyphen(view, index) || isTightHyphen(view, index - 1)
}

const JOINING_SIGNS: ReadonlySet<string> = new Set('/+&')
const HYPHENS: ReadonlySet<string> = new Set('-‐‑–')

const isTightHyphen = (view: SentenceView, index: number): boolean =>
  isHyphen(view, index) && touchesPrevious(view, index) && touchesPrevious(view, index + 1)

/** A long dash parts words, and joins numbers. */
const isHyphen = (view: SentenceView, index: number): boolean => {
  if (index === view.closingHyphen) return false
  const text = view.tokens[index]?.text ?? ''
  return HYPHENS.has(text) || (text === '—' && isNumeric(view, index - 1))
}

/** "'s" as in "Queen's Pawn". */
export const isPossessive = (view: SentenceView, index: number): boolean => {
  const word = view.tokens[index]?.normal ?? ''
  return word.startsWith("'") && /^'s?$/.test(word)
}
