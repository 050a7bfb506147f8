import { type BackSite, backTo } from './back-site.ts'
import type { End } from './claim.ts'
import type { SentenceView } from './sentence-view.ts'
import { goesOn } from './shapes/noun-phrase.ts'
import { matchesAt } from './token-trie.ts'

/** How sure it is that a noun for an occasion means the one that is spoken of. */
const OCCASION = 0.85

/**
 * `观看棋会`: a bare noun for an occasion, or a part of one, right behind a verb of such things means the one
 * that the sentence names, or the text is about, where no articles tell.
 */
export function bareOccasionBack({ view, first, memory, before }: BackSite): End | undefined {
  const { language, occasions, governingClasses } = view.lexicon
  if (language.hasArticles) return undefined
  const found = matchesAt(occasions, view.folded, first).at(-1)
  if (!found || !standsAlone(view, found.end) || !isBehindVerb(view, first, found.values))
    return undefined
  const isOne = (classIri: string): boolean =>
    found.values.includes(classIri) && governingClasses.has(classIri)
  const here = before.findLast(({ thing, isNamed }) => isNamed && isOne(thing.classIri))?.thing
  const thing = here ?? memory.speaker
  const isFitting = thing !== undefined && isOne(thing.classIri)
  return isFitting ? backTo(thing, { first, last: found.end - 1, certainty: OCCASION }) : undefined
}

/** Whether the noun ends there, and no attribute is made of it. */
function standsAlone(view: SentenceView, end: number): boolean {
  const { endsWord, words } = view.lexicon.language
  const next = view.tokens[end]
  return endsWord(next) && !goesOn(view, end - 1) && !words.attributives.has(next?.normal ?? '')
}

/** Whether a verb of a property that such things have stands right before the token, or with a particle between. */
function isBehindVerb(view: SentenceView, first: number, classes: readonly string[]): boolean {
  const { properties } = view.lexicon.pack
  const isParticle = view.tokens[first - 1]?.partOfSpeech === 'PART'
  return view.triggerSites.some(
    ({ end, triggers }) =>
      (end === first || (isParticle && end === first - 1)) &&
      triggers.some(({ cue, isVerb }) => {
        const property = properties.get(cue.reads)
        const ends = [...(property?.domains ?? []), ...(property?.ranges ?? [])]
        return isVerb && ends.some((classIri) => classes.includes(classIri))
      }),
  )
}
