import type { NameCue } from '../pack.ts'
import type { Candidate } from './candidate.ts'
import { cuesOfForm } from './cues-of-form.ts'
import { individualsOf } from './heads-and-labels.ts'
import { type KindSite, kindAfterComma, kindFrom, phraseAt } from './kind-phrase.ts'
import { range } from './range.ts'
import { isCapitalised, isComma, isPossessive, type SentenceView } from './sentence-view.ts'
import { hasPlural, isPlural } from './shapes/is-plural.ts'
import { capitalisedEnd, capitalisedStart, trimNameStart } from './shapes/noun-phrase.ts'
import { matchesAt } from './token-trie.ts'

/** How sure a name is that only the words beside it make one. */
const BESIDE_SCORE = 0.95
/** Words of such a name; more are a sentence in capitals. */
const LONGEST = 5

/**
 * Names that need no head noun, since the words beside them say what they name: "Rook & Hall, a
 * guild" and "the seat of Stane". Names of people are found otherwise.
 */
export function findKindNames(view: SentenceView): Candidate[] {
  if (view.isShouted || view.lexicon.language.tokensPerWord > 1) return []
  const { copulas } = view.lexicon.language.words
  const hasColon = view.tokens.some(({ text }) => COLONS.has(text))
  const names: Candidate[] = []
  for (let index = 0; index < view.tokens.length; index++) {
    const { text = '', normal = '' } = view.tokens[index] ?? {}
    if (OPENINGS.has(text)) names.push(...describedBefore(view, index))
    if (index > 0 && copulas.has(normal)) names.push(...definedBefore(view, index))
    names.push(...introducedAt(view, index))
    if (hasColon) names.push(...countedAt(view, index))
    if (view.suffixEnds.size > 0) names.push(...tiedBefore(view, index))
  }
  return names
}

/** Marks behind a name, before what describes it. */
const OPENINGS: ReadonlySet<string> = new Set(',，(')
const COLONS: ReadonlySet<string> = new Set(':：')

/** The name before a comma at the token, behind which a description says its kind. */
function describedBefore(view: SentenceView, comma: number): Candidate[] {
  const kind = kindAfterComma(view, comma)
  if (!kind || kind.cue.shape === 'PersonalShape' || !isCapitalised(view, comma - 1)) return []
  const first = capitalisedStart(view, comma)
  const { prepositions } = view.lexicon.language.words
  const opens = first === 1 && prepositions.has(view.tokens[0]?.normal ?? '')
  if (opens) return []
  return [
    ...toCandidates(view, kind.cue, { first, last: comma - 1 }),
    ...expectedBehind(view, kind),
  ]
}

/**
 * "Ferrow is a small seat in Stane": the words in capitals that open the sentence and are all that stands
 * before the copula at the token, or the names of a list there, with their kind behind it. The last word
 * of each is none that the language has, and no name of people has a kind.
 */
function definedBefore(view: SentenceView, copula: number): Candidate[] {
  const { determiners } = view.lexicon.language.words
  const start = determiners.has(view.tokens[0]?.normal ?? '') ? 1 : 0
  const names = isCapitalised(view, start) ? namesFrom(view, start) : []
  if (names.at(-1)?.last !== copula - 1) return []
  const kind = kindFrom(view, behindArticle(view, copula + 1))
  const isMany = names.length > 1
  if (
    !kind ||
    kind.cue.shape === 'PersonalShape' ||
    isMany !== isPlural(view, { first: kind.last, last: kind.last })
  )
    return []
  const { isStrange } = view.lexicon.language.persons
  const areStrange = names.every(({ last }) => {
    const word = view.tokens[last]
    return word !== undefined && isStrange(word)
  })
  return areStrange ? names.flatMap((site) => toCandidates(view, kind.cue, site)) : []
}

const behindArticle = (view: SentenceView, index: number): number =>
  view.lexicon.language.words.determiners.has(view.tokens[index]?.normal ?? '') ? index + 1 : index

/** The name behind a description's phrase, where one class alone may stand: ", a guild in Stane". */
function expectedBehind(view: SentenceView, { cue: { names }, last: end }: KindSite): Candidate[] {
  return cuesOfForm(view.lexicon, 'Description').flatMap((cue) => {
    const property = view.lexicon.pack.properties.get(cue.reads)
    const [classIri, ...others] = property?.ranges ?? []
    if (cue.reach === 0 || !property?.domains.includes(names)) return []
    const phrase = phraseAt(view, cue, end + 1)
    if (!phrase || classIri === undefined || others.length > 0) return []
    const first = phrase.last + 1
    const last = capitalisedEnd(view, first)
    const isName =
      isCapitalised(view, first) && last - first < LONGEST && !isCalendarWord(view, first)
    const site = { first, last, classIri, rule: cue.iri, score: cue.confidence * BESIDE_SCORE }
    return isName ? [site] : []
  })
}

/** The name behind the words at the token that introduce one. */
function introducedAt(view: SentenceView, index: number): Candidate[] {
  const found = matchesAt(view.lexicon.introductions, view.folded, index).at(-1)
  if (!found || isCapitalised(view, found.end - 1)) return []
  const { determiners } = view.lexicon.language.words
  const hasDeterminer = determiners.has(view.tokens[found.end]?.normal ?? '')
  const start = behindSuffix(view, hasDeterminer ? found.end + 1 : found.end)
  if (!isCapitalised(view, start)) return []
  const run = hasPlural(view, { first: index, last: found.end - 1 })
    ? namesFrom(view, start)
    : [nameFrom(view, start)]
  // Behind the kind an office and its holder, or an owner, may stand too.
  const names = run.filter(
    ({ first, last }) =>
      !isOrigin(view, { first, last }) &&
      !range(first, last).some((token) => view.officeEnds.has(token) || isPossessive(view, token)),
  )
  return found.values.flatMap((cue) => names.flatMap((site) => toCandidates(view, cue, site)))
}

/** "five hamlets: Stane, Rook and Foxton": the names behind the colon of a kind in the plural. */
function countedAt(view: SentenceView, index: number): Candidate[] {
  const found = matchesAt(view.lexicon.kinds, view.folded, index).at(-1)
  if (!found || !COLONS.has(view.tokens[found.end]?.text ?? '')) return []
  if (!hasPlural(view, { first: index, last: found.end - 1 })) return []
  const names = namesFrom(view, found.end + 1)
  if (names.length < 2) return []
  return found.values.flatMap((cue) => names.flatMap((site) => toCandidates(view, cue, site)))
}

/** "run by | Foxish guilds": a word alone that tells where the noun behind it comes from. */
const isOrigin = (
  view: SentenceView,
  { first, last }: { readonly first: number; readonly last: number },
): boolean => {
  const [word, next] = [view.tokens[first], view.tokens[last + 1]]
  const isNoun = next?.partOfSpeech === 'NOUN' && !isCapitalised(view, last + 1)
  return first === last && isNoun && word !== undefined && view.lexicon.language.tellsOrigin(word)
}

function nameFrom(view: SentenceView, start: number): { first: number; last: number } {
  const last = capitalisedEnd(view, start)
  return { first: trimNameStart(view, start, last + 1), last }
}

/** The names in capitals from the token on, with commas and "and" between. */
function namesFrom(view: SentenceView, start: number): { first: number; last: number }[] {
  const { determiners, conjunctions } = view.lexicon.language.words
  const names: { first: number; last: number }[] = []
  let index = start
  while (isCapitalised(view, index)) {
    const name = nameFrom(view, index)
    const isClause = isComma(view, index - 1) || isComma(view, index - 2)
    if (isClause && opensPredicate(view, name.last + 1) && names.length > 0) return names
    names.push(name)
    index = name.last + 1
    const from = index
    while (isComma(view, index) || conjunctions.has(view.tokens[index]?.normal ?? '')) index++
    if (index === from) return names
    if (determiners.has(view.tokens[index]?.normal ?? '')) index++
  }
  return names
}

const opensPredicate = (view: SentenceView, index: number): boolean =>
  /^(?:VERB|AUX)$/.test(view.tokens[index]?.partOfSpeech ?? '')

/** Passes over "Stane-based", which stands before the name and is no part of it. */
function behindSuffix(view: SentenceView, start: number): number {
  const end = capitalisedEnd(view, start)
  const suffixes = [...view.suffixEnds].filter((index) => index > start && index < end)
  return Math.max(start - 1, ...suffixes) + 1
}

/** The name before a hyphen with what it ties to names: "Stane-based". */
function tiedBefore(view: SentenceView, hyphen: number): Candidate[] {
  const found = matchesAt(view.lexicon.suffixes, view.folded, hyphen).at(-1)
  if (!found || !isCapitalised(view, hyphen - 1)) return []
  const first = capitalisedStart(view, hyphen)
  return found.values.flatMap((cue) => {
    const [classIri, ...others] = view.lexicon.pack.properties.get(cue.reads)?.ranges ?? []
    if (classIri === undefined || others.length > 0) return []
    const site = { first, last: hyphen - 1 }
    const known = individualsOf(view, site).filter((thing) => thing.classIri === classIri)
    const [only] = known
    if (only && known.length === 1) {
      return [{ ...site, classIri, rule: only.iri, score: BESIDE_SCORE, individual: only }]
    }
    const isName = first > 0 || view.tokens[hyphen - 1]?.partOfSpeech === 'PROPN'
    return isName ? [{ ...site, classIri, rule: cue.iri, score: cue.confidence }] : []
  })
}

function toCandidates(
  view: SentenceView,
  { names, iri, confidence }: NameCue,
  { first, last }: { first: number; last: number },
): Candidate[] {
  if (first > last || last - first >= LONGEST || isCalendarWord(view, first)) return []
  return [{ first, last, classIri: names, rule: iri, score: confidence * BESIDE_SCORE }]
}

const isCalendarWord = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.words.calendar.has(view.tokens[index]?.normal ?? '')
