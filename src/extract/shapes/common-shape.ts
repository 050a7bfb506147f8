import type { Candidate, HeadSite } from '../candidate.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { range } from '../range.ts'
import {
  isCapitalised,
  isHyphenated,
  isNumeric,
  isQuote,
  isWord,
  type SentenceView,
} from '../sentence-view.ts'
import {
  endsInIgnored,
  goesOn,
  headWords,
  isHalfWord,
  phraseStart,
  trimGenericWords,
} from './noun-phrase.ts'

/** Words that may stand before the head noun. */
const LONGEST = 7
/** How sure a name is when another noun follows at once: "opening play". */
const GOES_ON = 0.9

/** Common nouns before a head noun: "queen pawn opening". */
export function readCommonShape(
  view: SentenceView,
  compiled: CompiledNameCue,
  head: HeadSite,
  parts: readonly Candidate[],
): Candidate | undefined {
  if (endsInIgnored(view, compiled, head) || isOtherwiseMeant(view, compiled, head))
    return undefined
  if (endsKnownName(view, compiled, head, parts) || isTied(view, head)) return undefined
  const phrase = phraseStart(view, head.first, LONGEST)
  const isKnownFrom = (first: number): boolean =>
    parts.some(
      (part) =>
        part.classIri === compiled.cue.names && part.first === first && part.last >= head.last,
    )
  const foreign = parts.filter(
    ({ last, classIri }) =>
      last < head.first &&
      last >= phrase &&
      classIri !== compiled.cue.names &&
      (compiled.cue.stopsAt.includes(classIri) || isKnownFrom(last + 1)),
  )
  const start = behindVerb(view, parts, {
    first: Math.max(phrase, ...foreign.map(({ last }) => last + 1)),
    end: head.first,
  })
  const counted = trimCounted(view, { first: start, end: head.first }, compiled)
  const trimmed = behindProperNoun(view, compiled, { first: counted, head })
  const isCut = parts.some(
    ({ first: from, last, classIri }) =>
      classIri === compiled.cue.names && from === start && from < trimmed && last >= trimmed,
  )
  const first = isCut ? start : trimmed
  if (isPredicate(view, first)) return undefined
  if (!isOpened(view, compiled, { first, end: head.first }, parts)) return undefined
  const size = head.last - first + 1
  const { names, iri, confidence } = compiled.cue
  if (isNickname(view, compiled, { first, last: head.last })) return undefined
  if (first === head.first || size <= view.lexicon.language.tokensPerWord) {
    return readBareHead(view, compiled, head)
  }
  return {
    first,
    last: head.last,
    classIri: names,
    rule: iri,
    score: confidence * (goesOn(view, head.last) ? GOES_ON : 1),
    head: headWords(view, head),
    ...(goesOnInCapitals(view, head.last) ? { nestedOnly: true } : {}),
  }
}

/**
 * Behind a verb that its subject or "has" stands right before: "crews named | queen openings", "Rook Team
 * wrote | queen openings"; elsewhere such a form describes, as in "a closed opening".
 */
function behindVerb(
  view: SentenceView,
  parts: readonly Candidate[],
  { first, end }: { readonly first: number; readonly end: number },
): number {
  if (view.lexicon.language.tokensPerWord > 1) return first
  const verb = range(first, end - 1).findLast((index) => {
    const { partOfSpeech = 'X' } = view.tokens[index] ?? {}
    const isVerb = partOfSpeech === 'VERB' && !isCapitalised(view, index)
    return isVerb && !isHyphenated(view, index) && isSubject(view, parts, index - 1)
  })
  return verb === undefined ? first : verb + 1
}

/** Whether a plural, a pronoun, an auxiliary or the end of a proper name stands at the token. */
function isSubject(view: SentenceView, parts: readonly Candidate[], index: number): boolean {
  const { partOfSpeech = 'X', normal = '' } = view.tokens[index] ?? {}
  if (/^(?:AUX|PRON)$/.test(partOfSpeech)) return true
  const isPlural = partOfSpeech === 'NOUN' && view.folded[index] !== normal
  const isNameEnd = parts.some(
    ({ last, classIri, head }) =>
      last === index && head !== undefined && view.lexicon.properClasses.has(classIri),
  )
  return isPlural || isNameEnd
}

/** "pawn-opening book": a noun that a hyphen ties to another, and that a third follows, only describes it. */
const isTied = (view: SentenceView, { first, last }: HeadSite): boolean =>
  isHyphenated(view, first - 1) && goesOn(view, last)

/** Whether a known name ends in the head noun, and the cue makes none longer, where no spaces tell where one starts. */
function endsKnownName(
  view: SentenceView,
  { cue }: CompiledNameCue,
  head: HeadSite,
  parts: readonly Candidate[],
): boolean {
  if (view.lexicon.language.tokensPerWord === 1 || !cue.stopsAt.includes(cue.names)) return false
  return parts.some(
    ({ first, last, classIri, individual }) =>
      individual !== undefined && classIri === cue.names && last === head.last && last > first,
  )
}

/**
 * Behind a proper noun that nobody knows, as behind a known place, where the head noun is a name by itself:
 * "Vorlan | door making".
 */
function behindProperNoun(
  view: SentenceView,
  compiled: CompiledNameCue,
  { first, head }: { readonly first: number; readonly head: HeadSite },
): number {
  const { language, addressClasses } = view.lexicon
  const stopsAtPlaces = compiled.cue.stopsAt.some((iri) => addressClasses.has(iri))
  if (!stopsAtPlaces || language.tokensPerWord > 1 || !isBareHead(view, compiled, head))
    return first
  const isProper = (index: number): boolean => {
    const token = view.tokens[index]
    const isTied = isHyphenated(view, index) || isHyphenated(view, index + 1)
    return index > 0 && !isTied && token !== undefined && language.persons.isStrange(token)
  }
  const last = range(first, head.first - 1).findLast(isProper)
  if (last === undefined) return first
  return trimGenericWords(view, { first: last + 1, end: head.first }, compiled)
}

/** Takes off numbers, with what stands before them, and generic words from the left: "last month | three different | openings". */
function trimCounted(
  view: SentenceView,
  { first, end }: { readonly first: number; readonly end: number },
  compiled: CompiledNameCue,
): number {
  const counted = range(first, end - 1).findLast((index) => isCount(view, index))
  return trimGenericWords(
    view,
    { first: counted === undefined ? first : counted + 1, end },
    compiled,
  )
}

/** "three", "hundred", "more", "300-odd": a number in letters, or a word behind one, where words and not signs make them. */
function isCount(view: SentenceView, index: number): boolean {
  const { language } = view.lexicon
  const { normal = '', partOfSpeech = 'X' } = view.tokens[index] ?? {}
  const isNumber = partOfSpeech === 'NUM' || language.words.additions.has(normal)
  const isTail = isHyphenated(view, index) && isNumeric(view, index - 2)
  if (language.tokensPerWord > 1 || isHyphenated(view, index + 1)) return false
  return isNumber || (isTail && language.words.countTails.has(normal))
}

/**
 * "a queen opening book", "the Queen Opening": an everyday head noun that another noun follows, or in a
 * proper name; where no spaces part words, one that is but half of a word of two signs.
 */
function isOtherwiseMeant(view: SentenceView, { cue }: CompiledNameCue, head: HeadSite): boolean {
  if (!cue.plainHeads) return false
  if (view.lexicon.language.tokensPerWord > 1) return isHalfWord(view, head)
  return (
    goesOn(view, head.last) || isHyphenated(view, head.last + 1) || isCapitalised(view, head.first)
  )
}

/** "Ferrow-based Rook Clocks": a head noun in capitals, with more of the name behind it. */
const goesOnInCapitals = (view: SentenceView, last: number): boolean =>
  view.lexicon.language.tokensPerWord === 1 &&
  isCapitalised(view, last) &&
  isCapitalised(view, last + 1)

/** Tokens of a name that is not known and opens another. */
const LONGEST_OPENING = 8

/**
 * Whether what must open the name does: a known name of such a class, or an unknown one that ends in a
 * qualifier of the cue; true where nothing must.
 */
function isOpened(
  view: SentenceView,
  { cue: { opensWith }, qualifiers }: CompiledNameCue,
  { first, end }: { readonly first: number; readonly end: number },
  parts: readonly Candidate[],
): boolean {
  if (opensWith.length === 0) return true
  const isNamed = parts.some(
    (part) => part.first === first && part.last < end && opensWith.includes(part.classIri),
  )
  const endsOpening = (index: number): boolean => {
    if (!view.lexicon.language.endsWord(view.tokens[index + 1])) return false
    const isProper = /^(?:PROPN|X)$/.test(view.tokens[index]?.partOfSpeech ?? '')
    return (index === first || isProper) && qualifiers.has(view.folded[index] ?? '')
  }
  return isNamed || range(first, Math.min(end, first + LONGEST_OPENING) - 1).some(endsOpening)
}

/** How sure a head noun is that stands alone. */
const BARE = 0.95

/** Whether the head noun is a name by itself. */
const isBareHead = (
  view: SentenceView,
  { bareHeads }: CompiledNameCue,
  { first, last }: HeadSite,
): boolean => bareHeads.has(view.folded.slice(first, last + 1).join(' '))

/** A head noun that is a name by itself, and no part of a longer phrase or of a proper name. */
function readBareHead(
  view: SentenceView,
  compiled: CompiledNameCue,
  head: HeadSite,
): Candidate | undefined {
  if (!isBareHead(view, compiled, head) || goesOn(view, head.last)) return undefined
  const isProper = isCapitalised(view, head.first) && head.first > 0 && isWord(view, head.first - 1)
  if (isProper || isHyphenated(view, head.last + 1) || isCapitalised(view, head.last + 1))
    return undefined
  const { names, iri, confidence } = compiled.cue
  return {
    ...head,
    classIri: names,
    rule: iri,
    score: confidence * BARE,
    head: headWords(view, head),
  }
}

/**
 * Whether quotes hold an article and the words alone: what somebody calls a thing, no name of another.
 * Names that are used again as their head noun need no article there.
 */
function isNickname(
  view: SentenceView,
  { cue }: CompiledNameCue,
  { first, last }: HeadSite,
): boolean {
  const { determiners } = view.lexicon.language.words
  const isArticle = determiners.has(view.tokens[first - 1]?.normal ?? '')
  if (!isArticle && !cue.headAlone) return false
  return isQuote(view, isArticle ? first - 2 : first - 1) && closesQuote(view, last + 1)
}

/** A quote stands at the token, or behind a comma there. */
const closesQuote = (view: SentenceView, index: number): boolean =>
  isQuote(view, index) ||
  (/^[,.]$/.test(view.tokens[index]?.text ?? '') && isQuote(view, index + 1))

/** "X is a rich people's pastime": the words describe X and name nothing; so they do right behind a copula without article. */
function isPredicate(view: SentenceView, first: number): boolean {
  const { copulas, indefinites } = view.lexicon.language.words
  const before = view.tokens[first - 1]?.normal ?? ''
  if (!view.lexicon.language.hasArticles) return copulas.has(before)
  return indefinites.has(before) && copulas.has(view.tokens[first - 2]?.normal ?? '')
}
