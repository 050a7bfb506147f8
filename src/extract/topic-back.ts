import { type BackSite, backTo, startsClause } from './back-site.ts'
import type { End } from './claim.ts'
import { startsHead } from './heads-and-labels.ts'
import { isHyphenated, type SentenceView } from './sentence-view.ts'
import { goesOn } from './shapes/noun-phrase.ts'

/** How sure it is that a noun which is nobody's head noun means what a text is about. */
const TOPIC = 0.75
/** Tokens of a noun that stands for what a text is about. */
const LONGEST_TOPIC = 3

/**
 * `本鱼分布于…`: where words are not parted, "this" and a noun that is no head noun of its kind, right
 * before what is said, mean what the text is about.
 */
export function topicBack({ view, first, memory }: BackSite): End | undefined {
  const { language, governingClasses } = view.lexicon
  const topic = memory.lastSubject
  if (language.hasArticles || !topic || !startsClause(view, first)) return undefined
  if (!isThis(view, first) || governingClasses.has(topic.classIri)) return undefined
  const site = view.triggerSites.find(({ start }) => start > first + 1)
  const last = (site?.start ?? 0) - 1
  if (last <= first || last > first + LONGEST_TOPIC) return undefined
  const noun = view.tokens.slice(first + 1, last + 1)
  const isNoun = noun.every(({ partOfSpeech }) => /^(?:NOUN|PRON|NUM|X)$/.test(partOfSpeech))
  const isKind = startsHead(view, first + 1, ({ names }) => names === topic.classIri)
  return isNoun && !isKind ? backTo(topic, { first, last, certainty: TOPIC }) : undefined
}

/** Whether the token is "this", by itself or as the first sign of a pronoun. */
function isThis(view: SentenceView, index: number): boolean {
  const { determiners, indefinites, insides } = view.lexicon.language.words
  const { text = '', partOfSpeech = 'PUNCT' } = view.tokens[index] ?? {}
  // `其中`: of those just named.
  const isAmong =
    insides.has(view.tokens[index + 1]?.text ?? '') &&
    view.lexicon.language.endsWord(view.tokens[index + 2])
  return (
    /^(?:PRON|X)$/.test(partOfSpeech) && determiners.has(text) && !indefinites.has(text) && !isAmong
  )
}

/** How sure it is that "the site" means the place that a text is about, and tokens of "12-acre" before it. */
const GROUND = 0.85
const LONGEST_MEASURE = 5

/** "The site", "this area", "the 12-acre site": the last place that a sentence opened with, at a definite determiner. */
export function groundBack({ view, first, memory }: BackSite): End | undefined {
  const { grounds, genitives, relatives } = view.lexicon.language.words
  const last = behindMeasure(view, first + 1)
  const next = view.tokens[last + 1]?.normal ?? ''
  const isGround = grounds.has(view.tokens[last]?.normal ?? '') && !goesOn(view, last)
  if (!isGround || genitives.has(next) || relatives.has(next)) return undefined
  const [thing] = [...view.lexicon.addressClasses].flatMap((iri) => memory.grounds.get(iri) ?? [])
  return thing && backTo(thing, { first, last, certainty: GROUND })
}

/** The token behind a number that a hyphen ties to its unit. */
function behindMeasure(view: SentenceView, start: number): number {
  if (!/^\d/.test(view.tokens[start]?.text ?? '')) return start
  let index = start
  while (index < start + LONGEST_MEASURE && (index === start || isHyphenated(view, index))) index++
  return index
}
