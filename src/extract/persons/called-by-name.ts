import { takenTokens } from '../candidate.ts'
import type { FoundMention } from '../find-mentions.ts'
import type { ReadSentence } from '../read-sentence.ts'
import { isCapitalised } from '../sentence-view.ts'
import { readSurname } from './read-person.ts'

/** The surnames by which a sentence calls somebody: beside a title or office, or as only persons are. */
export function calledByName(sentence: ReadSentence): string[] {
  const titled = sentence.found.flatMap(({ person }) =>
    person?.isShort && !person.isDoubtful ? [surnameOf({ person })] : [],
  )
  return [...titled, ...calledAlone(sentence)]
}

/** Those that stand alone before a verb such as "said", an age or the like: "Rautasalo said". */
function calledAlone({ view, found }: ReadSentence): string[] {
  const { persons } = view.lexicon.language
  const taken = takenTokens(found)
  return view.tokens.flatMap((_, first): string[] => {
    if (!isCapitalised(view, first) || taken.has(first)) return []
    const name = readSurname(view, first, {})
    if (!name || !persons.standsAlone(view.tokens, name)) return []
    const acts = persons.isSaying(view.tokens, name.last + 1)
    const isShown = acts || persons.signAt(view.tokens, name.last + 1) !== undefined
    return isShown ? [surnameOf(name)] : []
  })
}

/** The words of a surname with spaces between; empty when none is known. */
export const surnameOf = ({ person }: Pick<FoundMention, 'person'>): string =>
  (person?.surname ?? []).join(' ')
