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

/**
 * Where a surname stands alone before a verb such as "said", an age or the like: "Rautasalo said"; nowhere
 * where no spaces part words.
 */
const surnamesAlone = oncePer((view: SentenceView) => {
  const { persons, tokensPerWord } = view.lexicon.language
  const names: { readonly first: number; readonly surname: string }[] = []
  if (tokensPerWord > 1) return names
  for (let first = 0; first < view.tokens.length; first++) {
    if (!isCapitalised(view, first)) continue
    const alone = persons.surnameAt(view.tokens, first)
    if (!alone || !isShown(view, alone.last + 1) || !persons.standsAlone(view.tokens, alone))
      continue
    const name = readSurname(view, first, {})
    if (name) names.push({ first, surname: surnameOf(name) })
  }
  return names
})

/** Whether a verb such as "said" or another sign of a person starts at the token. */
function isShown({ tokens, lexicon }: SentenceView, index: number): boolean {
  const { persons } = lexicon.language
  return persons.isSaying(tokens, index) || persons.signAt(tokens, index) !== undefined
}

/** The words of a surname with spaces between; empty when none is known. */
export const surnameOf = ({ person }: Pick<FoundMention, 'person'>): string =>
  (person?.surname ?? []).join(' ')
