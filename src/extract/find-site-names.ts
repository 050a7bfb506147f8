import { isWebName } from '../language/web-name.ts'
import type { Candidate } from './candidate.ts'
import type { SentenceView } from './sentence-view.ts'

/**
 * Names as the web writes them, where some class of the pack has them: "rookpress.org says". Behind
 * "www." or a preposition they are addresses: "at rookpress.org".
 */
export function findSiteNames(view: SentenceView): Candidate[] {
  const { siteCues, language } = view.lexicon
  if (siteCues.length === 0) return []
  const { prepositions, genitives, agentMarks } = language.words
  const isAddress = (index: number): boolean => {
    const before = view.tokens[index - 1]?.normal ?? ''
    return prepositions.has(before) && !genitives.has(before) && !agentMarks.has(before)
  }
  const found: Candidate[] = []
  view.tokens.forEach(({ text, normal }, index) => {
    if (!isWebName(text) || normal.startsWith('www.') || isAddress(index)) return
    for (const { iri, names, confidence } of siteCues)
      found.push({ first: index, last: index, classIri: names, rule: iri, score: confidence })
  })
  return found
}
