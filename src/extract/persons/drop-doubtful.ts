import type { FoundMention } from '../find-mentions.ts'
import type { ReadSentence } from '../read-sentence.ts'
import type { SentenceView } from '../sentence-view.ts'
import { calledByName, surnameOf } from './called-by-name.ts'

/**
 * Takes out capitalised words that only a verb such as "said" makes a person, which firms do as
 * well, unless the text speaks of a person elsewhere: by the same name beside a surer sign, by the
 * surname beside a title or before such a verb, or by "he" or "she" in the next sentence. What is
 * the surname of another name, "De Vries", is no name by itself.
 */
export function dropDoubtful(sentences: readonly ReadSentence[]): ReadSentence[] {
  if (!sentences.some(({ found }) => found.some(isDoubtful))) return [...sentences]
  const all = sentences.flatMap(({ found }) => found)
  const surnames = new Set(all.map(surnameOf))
  const sure = new Set([
    ...all.filter((place) => place.person && !isDoubtful(place)).flatMap(keysOf),
    ...sentences.flatMap(calledByName),
  ])
  const believed = new Map<string, boolean>()
  sentences.forEach(({ found }, index) => {
    for (const place of found.filter(isDoubtful)) {
      const { key } = place.mention
      const next = sentences[index + 1]?.view
      const isMeant = sure.has(key) || sure.has(surnameOf(place)) || isPronoun(next)
      believed.set(key, believed.get(key) === true || (isMeant && !surnames.has(key)))
    }
  })
  return sentences.map(({ view, found }) => ({
    view,
    found: found.filter((place) => !isDoubtful(place) || believed.get(place.mention.key) === true),
  }))
}

/** Surnames alone are settled when it is known who bears them. */
const isDoubtful = ({ person }: FoundMention): boolean =>
  person?.isDoubtful === true && !person.isShort

/** A name in full by its key, a short one by its surname. */
const keysOf = ({ mention, person }: FoundMention): string[] =>
  person?.isShort ? [surnameOf({ person })] : [mention.key]

const isPronoun = (view: SentenceView | undefined): boolean =>
  view !== undefined && view.lexicon.language.persons.pronounAt(view.tokens, 0) !== undefined
