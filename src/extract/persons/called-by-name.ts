import { oncePer } from '../../rdf/once-per.ts'
import { takenTokens } from '../candidate.ts'
import type { FoundMention } from '../find-mentions.ts'
import type { ReadSentence } from '../read-sentence.ts'
import { isCapitalised, type SentenceView } from '../sentence-view.ts'
import { readSurname } from './read-person.ts'

/** The surnames by which a sentence calls somebody: beside a title or office, or as only persons are. */
export function calledByName(sentence: ReadSentence): string[] {
  const titled = sentence.found.flatMap(({ person }) =>
    person?.isShort && !person.isDoubtful ? [surnameOf({ person })] : [],
  )
  return [...titled, ...calledAlone(sentence)]
}

/** Those that stand alone, where nothing else was found. */
function calledAlone({ view, found }: ReadSentence): string[] {
  const names = surnamesAlone(view)
  if (names.length === 0) return []
  const taken = takenTokens(found)
  return names.filter(({ first }) => !taken.has(first)).map(({ surname }) => surname)
}

/** Where a surname stands alone before a verb such as "said", an age or the like: "Rautasalo said". */
const surnamesAlone = oncePer((view: SentenceView) => {
  const { persons } = view.lexicon.language
  const names: { readonly first: number; readonly surname: string }[] = []
  for (let first = 0; first < view.tokens.length; first++) {
    if (!isCapitalised(view, first)) continue
    const stretch = persons.surnameAt(view.tokens, first)
    if (!stretch || !persons.standsAlone(view.tokens, stretch)) continue
    const acts = persons.isSaying(view.tokens, stretch.last + 1)
    if (!acts && persons.signAt(view.tokens, stretch.last + 1) === undefined) continue
    const name = readSurname(view, first, {})
    if (name) names.push({ first, surname: surnameOf(name) })
  }
  return names
})

/** The words of a surname with spaces between; empty when none is known. */
export const surnameOf = ({ person }: Pick<FoundMention, 'person'>): string =>
  (person?.surname ?? []).join(' ')
