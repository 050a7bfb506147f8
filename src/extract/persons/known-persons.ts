import type { Gender, Mention } from '../../model.ts'
import type { FoundMention } from '../find-mentions.ts'
import type { ReadSentence } from '../read-sentence.ts'
import type { SentenceView } from '../sentence-view.ts'
import { officesBeside } from './offices-beside.ts'
import { nameWords } from './read-person.ts'

/** A person of the document, whom it may name again in fewer words. */
export interface KnownPerson {
  /** A mention that names the person in full; its key is the person's. */
  readonly mention: Mention
  /** The words of the surname, lower case; none where names have no surname. */
  readonly surname: readonly string[]
  /** The words of the whole name, lower case. */
  readonly words: readonly string[]
  gender: Gender | undefined
  /** Offices that stand beside the name. */
  readonly offices: Set<string>
  /** Titles before or behind it, such as "dr". */
  readonly titles: Set<string>
}

/** A mention with the sentence that it stands in. */
export interface Place {
  readonly view: SentenceView
  readonly place: FoundMention
}

export const placesOf = (sentences: readonly ReadSentence[]): Place[] =>
  sentences.flatMap(({ view, found }) => found.map((place) => ({ view, place })))

/** The persons that a text names in full, by key, in its order, with all that it tells beside them. */
export function knownPersons(places: readonly Place[]): Map<string, KnownPerson> {
  const persons = new Map<string, KnownPerson>()
  for (const { view, place } of places) {
    const { mention, person, first, last } = place
    if (!person || person.isShort || place.outer) continue
    if (!person.surname && view.lexicon.language.tokensPerWord === 1) continue
    const known = persons.get(mention.key) ?? {
      mention,
      surname: person.surname ?? [],
      words: nameWords(view, first, last),
      gender: undefined,
      offices: new Set<string>(),
      titles: new Set<string>(),
    }
    known.gender ??= person.gender
    for (const office of officesBeside(view, place)) known.offices.add(office)
    if (person.title !== undefined) known.titles.add(person.title)
    persons.set(mention.key, known)
  }
  return persons
}
