import { startsSmall } from '../../language/letter-case.ts'
import type { NameCue } from '../../pack.ts'
import type { Candidate, HeadSite } from '../candidate.ts'
import { endsInHead } from '../heads-and-labels.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import {
  isCapitalised,
  isComma,
  isPossessive,
  isWord,
  type SentenceView,
} from '../sentence-view.ts'
import { matchesAt } from '../token-trie.ts'
import { complementEnd } from './complement-end.ts'
import { phraseStart } from './noun-phrase.ts'
import { isGivenOffice } from './office-given.ts'
import { titledNameEnd } from './titled-name.ts'

/** Words in lower case before an office or its body. */
const LONGEST_PLAIN = 4
/** Words of a body that is not named there: "the match team". */
const LONGEST_MEANT = 3
/** Tokens of a clause that tells of the noun before it. */
const LONGEST_CLAUSE = 8

/**
 * The last token of the bodies and fields behind an office: "arbiter of openings at the Rook Team".
 * A field in lower case counts with a body behind it, or where the office is set off.
 */
export function bodyEnd(
  view: SentenceView,
  compiled: CompiledNameCue,
  office: {
    readonly head: number
    readonly parts: readonly Candidate[]
    readonly isSetOff: boolean
  },
): number {
  let end = office.head
  for (;;) {
    end = ownedEnd(view, end, office)
    if (!compiled.complements.has(view.folded[end + 1] ?? '')) return end
    const { determiners } = view.lexicon.language.words
    const isDefinite = office.isSetOff && determiners.has(view.tokens[end + 2]?.normal ?? '')
    const field = fieldEnd(view, isDefinite ? end + 3 : end + 2)
    const behind = field === undefined ? end : oneBodyEnd(view, compiled, field, office.parts)
    const next = Math.max(
      oneBodyEnd(view, compiled, end, office.parts),
      behind > (field ?? end) ? behind : end,
    )
    const goesOn =
      office.isSetOff &&
      field !== undefined &&
      compiled.complements.has(view.folded[field + 1] ?? '')
    if (next === end && !goesOn) {
      return office.isSetOff && field !== undefined && endsAside(view, field + 1) ? field : end
    }
    end = next === end ? (field ?? end) : next
  }
}

/** "arbiter of the Rook Team | 's youth section": what the body owns is what the office is of. */
function ownedEnd(
  view: SentenceView,
  end: number,
  { head, parts }: { readonly head: number; readonly parts: readonly Candidate[] },
): number {
  if (end === head || view.lexicon.language.tokensPerWord > 1 || !isPossessive(view, end + 1))
    return end
  const owned = parts.filter(({ first }) => first === end + 2).map(({ last }) => last)
  const field = fieldEnd(view, isCapitalised(view, end + 2) ? end + 3 : end + 2)
  const isField =
    field !== undefined &&
    endsAside(view, field + 1) &&
    !view.lexicon.language.words.people.has(view.tokens[field]?.normal ?? '') &&
    endsInHead(view, { first: field, last: field }, ({ shape }) => shape !== 'OfficeShape')
  return Math.max(end, ...owned, isField ? field : end)
}

/** Whether what is set off ends before the token: a mark, "and" with the next name, or the verb. */
function endsAside(view: SentenceView, index: number): boolean {
  const { conjunctions, copulas } = view.lexicon.language.words
  const { normal = '.', text = '.' } = view.tokens[index] ?? {}
  if (/^[,.;:)]$/.test(text) || copulas.has(normal) || view.verbStarts.has(index)) return true
  return conjunctions.has(normal) && isCapitalised(view, index + 1)
}

/** The last token of the body behind one preposition; `head` without. */
function oneBodyEnd(
  view: SentenceView,
  compiled: CompiledNameCue,
  head: number,
  parts: readonly Candidate[],
): number {
  if (!compiled.complements.has(view.folded[head + 1] ?? '')) return head
  const { determiners, calendar } = view.lexicon.language.words
  const start = determiners.has(view.tokens[head + 2]?.normal ?? '') ? head + 3 : head + 2
  if (calendar.has(view.tokens[start]?.normal ?? '')) return head
  const isPlain = view.lexicon.language.tokensPerWord === 1
  const starts = new Set([start])
  for (let at = start; isPlain && at < start + 2 && isPlainModifier(view, at); at++)
    starts.add(at + 1)
  const known = parts.filter((part) => starts.has(part.first)).map((part) => part.last)
  const meant = start === head + 3 ? meantBodyEnd(view, start) : undefined
  const last = Math.max(complementEnd(view, compiled, head), meant ?? head, ...known)
  return last > head && isPlain && endsInPlainHead(view, last + 1) ? last + 1 : last
}

/**
 * "arbiter of the | match team Ann Roe": a body that is named elsewhere, with the holder behind
 * it, and where a comma parts them also a head noun of bodies at its end; its last token.
 */
function meantBodyEnd(view: SentenceView, start: number): number | undefined {
  for (let end = start; end < start + LONGEST_MEANT && isPlainModifier(view, end); end++) {
    if (view.officeEnds.has(end)) return undefined
    const isParted = isComma(view, end + 1)
    const name = titledNameEnd(view, isParted ? end + 2 : end + 1)
    if (name === undefined) continue
    if (!isParted && tellsOfNoun(view, name + 1)) return undefined
    return !isParted || endsInHead(view, { first: end, last: end }, isProper) ? end : undefined
  }
  return undefined
}

/** "the guild Ann Roe | founded in 1990 closed": two verbs and nothing that joins them: the first tells of the noun. */
function tellsOfNoun(view: SentenceView, verb: number): boolean {
  if (view.tokens[verb]?.partOfSpeech !== 'VERB') return false
  for (let index = verb + 1; index < verb + LONGEST_CLAUSE; index++) {
    const { partOfSpeech = 'PUNCT' } = view.tokens[index] ?? {}
    if (/^(?:VERB|AUX)$/.test(partOfSpeech)) return true
    if (/^(?:PUNCT|CCONJ|SCONJ|PRON|PART|DET)$/.test(partOfSpeech)) return false
  }
  return false
}

const isProper = ({ shape }: NameCue): boolean => shape === 'ProperShape'

/** "arbiter of the Rook | team": a head noun in lower case behind capitals ends the body's name. */
const endsInPlainHead = (view: SentenceView, index: number): boolean =>
  isLower(view, index) &&
  isCapitalised(view, index - 1) &&
  !view.verbStarts.has(index) &&
  endsInHead(view, { first: index, last: index }, isProper)

const isPlainModifier = (view: SentenceView, index: number): boolean =>
  /^(?:ADJ|NOUN)$/.test(view.tokens[index]?.partOfSpeech ?? '') && isLower(view, index)

const isLower = (view: SentenceView, index: number): boolean =>
  startsSmall(view.tokens[index]?.text ?? '')

/** The last token of a field in lower case: "animal and plant health". */
function fieldEnd(view: SentenceView, first: number): number | undefined {
  const { conjunctions } = view.lexicon.language.words
  if (view.lexicon.language.tokensPerWord > 1 || view.verbStarts.has(first)) return undefined
  let end: number | undefined
  for (let index = first; index < first + LONGEST_PLAIN; index++) {
    const token = view.tokens[index]
    if (isComma(view, index)) return end === undefined ? end : plainListEnd(view, end)
    if (isPossessive(view, index) && end === index - 1) continue
    if (!token || !isLower(view, index)) return end
    if (/^(?:NOUN|ADJ)$/.test(token.partOfSpeech) || /ing$/.test(token.normal)) end = index
    else if (!conjunctions.has(token.normal) || index === first) return end
  }
  return end
}

/** Where a list of fields in lower case ends whose first ends at the token: "openings, clocks and rules"; the token itself without. */
function plainListEnd(view: SentenceView, first: number): number {
  const { conjunctions } = view.lexicon.language.words
  const isField = (index: number): boolean =>
    isPlainModifier(view, index) && !view.officeEnds.has(index)
  for (let end = first, items = 0; isComma(view, end + 1) && items < LONGEST_PLAIN; items++) {
    const isLast = conjunctions.has(view.tokens[end + 2]?.normal ?? '')
    let next = isLast ? end + 3 : end + 2
    if (!isField(next)) return first
    while (isField(next + 1)) next++
    if (isLast) return next
    if (conjunctions.has(view.tokens[next + 1]?.normal ?? ''))
      return isField(next + 2) && endsAside(view, next + 3) ? next + 2 : first
    end = next
  }
  return first
}

/**
 * Where an office in lower case starts that is set off behind a name, by a comma or a bracket:
 * "Ann Roe, senior opening arbiter", "Ann Roe, the team's arbiter"; and the one of "Its arbiter is Ann Roe".
 */
export function setOffStart(
  view: SentenceView,
  { first, head, parts }: { first: number; head: HeadSite; parts: readonly Candidate[] },
): number | undefined {
  if (view.lexicon.language.tokensPerWord > 1 || isCapitalised(view, head.first)) return undefined
  const owned = ownerStart(view, first, parts)
  const isSetOff = owned !== undefined && isBehindName(view, behindArticle(view, owned))
  const isGiven = owned !== undefined && !isLower(view, owned) && isGivenOffice(view, owned)
  if (isSetOff || isGiven) return owned
  if (isSaidOfName(view, first, head)) return first
  const start = plainPhraseStart(view, first)
  return isBehindName(view, start) || isGivenBody(view, start, first) ? start : undefined
}

/** "as the opening theory team | arbiter": common words before an office that is given are its body. */
const isGivenBody = (view: SentenceView, start: number, head: number): boolean =>
  start < head &&
  matchesAt(view.lexicon.complements, view.folded, start).length === 0 &&
  isGivenOffice(view, start)

/** The first of the words in lower case that end before the token. */
function plainPhraseStart(view: SentenceView, end: number): number {
  const { formers } = view.lexicon.language.words
  const start = phraseStart(view, end, LONGEST_PLAIN)
  const isPlain = (index: number): boolean =>
    isLower(view, index) && !formers.has(view.tokens[index]?.normal ?? '')
  let first = end
  while (first > start && isPlain(first - 1)) first--
  return first
}

/** Whether a comma or a bracket stands before the token, and a name before that. */
function isBehindName(view: SentenceView, first: number): boolean {
  if (!/^[,(]$/.test(view.tokens[first - 1]?.text ?? '')) return false
  return isCapitalised(view, first - 2) && isCapitalised(view, first - 3)
}

function behindArticle(view: SentenceView, first: number): number {
  const { determiners } = view.lexicon.language.words
  return determiners.has(view.tokens[first - 1]?.normal ?? '') ? first - 1 : first
}

/** Where the owner of the office at the token starts: "the team's arbiter", "RKC's arbiter". */
function ownerStart(
  view: SentenceView,
  first: number,
  parts: readonly Candidate[],
): number | undefined {
  if (!/^'s?$/.test(view.tokens[first - 1]?.normal ?? '')) return undefined
  const owner = parts.find(({ last }) => last === first - 2)
  if (owner) return owner.first
  return isLower(view, first - 2) && isWord(view, first - 2) ? first - 2 : undefined
}

/** "Its arbiter is Ann Roe." */
function isSaidOfName(view: SentenceView, first: number, head: HeadSite): boolean {
  const { copulas, determiners, indefinites } = view.lexicon.language.words
  const article = view.tokens[first - 1]?.normal ?? ''
  if (first !== 1 || !determiners.has(article) || indefinites.has(article)) return false
  return copulas.has(view.tokens[head.last + 1]?.normal ?? '') && isCapitalised(view, head.last + 2)
}
