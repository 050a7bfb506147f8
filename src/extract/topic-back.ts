import { type BackSite, backTo, startsClause } from './back-site.ts'
import type { End } from './claim.ts'
import { startsHead } from './heads-and-labels.ts'
import type { SentenceView } from './sentence-view.ts'

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
  const { determiners, indefinites } = view.lexicon.language.words
  const { text = '', partOfSpeech = 'PUNCT' } = view.tokens[index] ?? {}
  return /^(?:PRON|X)$/.test(partOfSpeech) && determiners.has(text) && !indefinites.has(text)
}
