import type { FoundMention } from './find-mentions.ts'
import type { ReadSentence } from './read-sentence.ts'
import { isComma } from './sentence-view.ts'

/**
 * Leaves out head nouns that stand alone as names in a document that has longer names with the same
 * head noun, where such names are used again so: "bishops" beside "white bishops" name no other kind.
 */
export function dropHeadsAlone(sentences: readonly ReadSentence[]): ReadSentence[] {
  const longer = new Set<string>()
  for (const { view, found } of sentences) {
    for (const place of found) {
      const { classIri } = place.mention
      if (place.last > place.first && view.lexicon.headAloneClasses.has(classIri))
        longer.add(`${classIri} ${view.folded[place.last] ?? ''}`)
    }
  }
  if (longer.size === 0) return [...sentences]
  return sentences.map((sentence) => ({
    ...sentence,
    found: sentence.found.filter(
      (place) =>
        !(isAlone(place) && longer.has(headId(place))) && !isDescription(sentence, place, longer),
    ),
  }))
}

/**
 * ", a flightless bishop": behind a name of the class and a comma, an article and common words that end
 * in a head noun only say what is named.
 */
function isDescription(
  { view, found }: ReadSentence,
  place: FoundMention,
  classes: ReadonlySet<string>,
): boolean {
  const { indefinites } = view.lexicon.language.words
  const { first, mention } = place
  if (!classes.has(headId(place)) || mention.individualIri !== undefined) return false
  if (!indefinites.has(view.tokens[first - 1]?.normal ?? '') || !isComma(view, first - 2))
    return false
  return found.some(
    (name) =>
      name.last === first - 3 &&
      name.mention.classIri === mention.classIri &&
      !indefinites.has(view.tokens[name.first - 1]?.normal ?? ''),
  )
}

/** Whether it is a head noun and nothing more, and no known name. */
const isAlone = ({ first, last, mention }: FoundMention): boolean =>
  first === last && mention.head !== '' && mention.individualIri === undefined

const headId = ({ mention: { classIri, head } }: FoundMention): string => `${classIri} ${head}`
