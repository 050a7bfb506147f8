import { startsLarge } from '../language/letter-case.ts'
import type { FoundMention } from './find-mentions.ts'
import { labelsOf } from './heads-and-labels.ts'
import { isPersonalClass } from './personal-class.ts'
import { range } from './range.ts'
import { isCapitalised, isComma, type SentenceView } from './sentence-view.ts'

const CAPITALS = /^\p{Lu}{2,8}$/u
/** Letters of an acronym that nothing but a name in full explains. */
const SHORTEST = 3
/** Words of a place between a name and its acronym. */
const LONGEST_SEAT = 3

interface Site {
  readonly first: number
  readonly last: number
}

/**
 * The acronyms of a name, where the text has them: in brackets behind it or before it, `Rook Trust (RT)`, `Rook
 * Trust, Stane (RT)`, `RT (the Rook Trust)`, and the first letters of its words, which need no brackets.
 */
export function acronymsOf(view: SentenceView, { mention, first, last }: FoundMention): string[] {
  const { classIri } = mention
  const isOwn = view.lexicon.properClasses.has(classIri) && !isPersonalClass(view.lexicon, classIri)
  const site = { first, last }
  const behind = bracketedAt(view, last + 1)
  const found = [
    ...(behind !== undefined && explains(view, site, behind, isOwn) ? [behind] : []),
    ...(isOwn ? [behindSeat(view, site), before(view, site), initialsOf(view, site)] : []),
    ...(isOwn ? inside(view, site) : []),
  ]
  return [...new Set(found.filter((word) => word !== undefined))]
}

/** The capitals that brackets enclose at the token. */
function bracketedAt(view: SentenceView, index: number): string | undefined {
  const [open, word, close] = view.tokens.slice(index, index + 3).map(({ text }) => text)
  const isEnclosed = /^[(（]$/.test(open ?? '') && /^[)）]$/.test(close ?? '')
  return word !== undefined && isEnclosed && CAPITALS.test(word) ? word : undefined
}

/** "Rook Trust, Stane | (RT)". */
function behindSeat(view: SentenceView, site: Site): string | undefined {
  if (!isComma(view, site.last + 1)) return undefined
  let open = site.last + 2
  while (open < site.last + 2 + LONGEST_SEAT && isCapitalised(view, open)) open++
  const word = open > site.last + 2 ? bracketedAt(view, open) : undefined
  return word !== undefined && isOfInitials(view, site, word) ? word : undefined
}

/** "Rook Clocks Network | (RCN) contest": inside the name. */
const inside = (view: SentenceView, { first, last }: Site): (string | undefined)[] =>
  range(first + 1, last - 2).map((index) => {
    const word = bracketedAt(view, index)
    const isShort = word !== undefined && isOfInitials(view, { first, last: index - 1 }, word)
    return isShort ? word : undefined
  })

/** "RT (the | Rook Trust": a bracket or a comma may close it. */
function before(view: SentenceView, site: Site): string | undefined {
  const { determiners } = view.lexicon.language.words
  const isDetermined = determiners.has(view.tokens[site.first - 1]?.normal ?? '')
  const open = isDetermined ? site.first - 2 : site.first - 1
  const word = view.tokens[open - 1]?.text ?? ''
  const isOpened = /^[(（]$/.test(view.tokens[open]?.text ?? '') && CAPITALS.test(word)
  return isOpened && isOfInitials(view, site, word) ? word : undefined
}

/** The first letters of words in capitals, at least three, that the pack calls nothing else by. */
function initialsOf(view: SentenceView, { first, last }: Site): string | undefined {
  const words = view.tokens.slice(first, last + 1).filter(({ text }) => startsLarge(text))
  const letters = words.map(({ text }) => text[0] ?? '').join('')
  const isName = letters.length >= SHORTEST && CAPITALS.test(letters)
  return isName && view.lexicon.language.tokensPerWord === 1 ? letters : undefined
}

/** Whether the capitals are in the order of the first letters of the words, or of letters of theirs if it is a name of its own. */
function explains(view: SentenceView, site: Site, word: string, isOwn: boolean): boolean {
  if (letterAt(view, site.first) !== word[0]) return false
  let at = 0
  for (const { text } of view.tokens.slice(site.first, site.last + 1)) {
    if (text[0]?.toUpperCase() !== word[at]) continue
    at++
    // "KIPA" takes two letters of "Kilindi".
    if (text[1]?.toUpperCase() === word[at] && at < word.length - 1) at++
  }
  return (
    at === word.length || isOfInitials(view, site, word) || (isOwn && isSpelt(view, site, word))
  )
}

const letterAt = (view: SentenceView, index: number): string | undefined =>
  view.tokens[index]?.text[0]?.toUpperCase()

function isOfInitials(view: SentenceView, { first, last }: Site, word: string): boolean {
  let at = 0
  for (const index of range(first, last)) if (letterAt(view, index) === word[at]) at++
  return at === word.length
}

/** "Stanish Index (SXC)": its letters stand in the words in this order, and the pack calls nothing by it. */
function isSpelt(view: SentenceView, { first, last }: Site, word: string): boolean {
  if (labelsOf(view, { first: last + 2, last: last + 2 }).length > 0) return false
  let at = 0
  for (const { text } of view.tokens.slice(first, last + 1)) {
    for (const letter of text.toUpperCase()) if (letter === word[at]) at++
  }
  return word.length >= SHORTEST && at === word.length
}
