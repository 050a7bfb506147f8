import type { TextDocument } from '../../model.ts'
import { type Candidate, takenTokens } from '../candidate.ts'
import { type FoundMention, makeMention } from '../find-mentions.ts'
import { personalNameAt } from '../personal-name-at.ts'
import type { ReadSentence } from '../read-sentence.ts'
import { isCapitalised, type SentenceView } from '../sentence-view.ts'
import { calledByName, surnameOf } from './called-by-name.ts'
import { nameWord, nameWords, toCandidate } from './read-person.ts'

/**
 * Finds names in full that nothing beside them shows to be those of persons, where the document
 * elsewhere calls somebody by the surname: "Aino Rautasalo" where it has "Ms Rautasalo", "Rautasalo
 * said" or "Rautasalo, 54,".
 */
export function addWholeNames(
  sentences: readonly ReadSentence[],
  document: TextDocument,
): ReadSentence[] {
  const whole = new Set(sentences.flatMap(({ found }) => found.flatMap(wholeSurname)))
  const called = new Set(sentences.flatMap(calledByName).filter((surname) => !whole.has(surname)))
  if (called.size === 0) return [...sentences]
  const starts = new Set([...called].flatMap((surname) => surname.split(' ').slice(0, 1)))
  return sentences.map((sentence) => {
    const names = holdsAny(sentence.view, starts) ? wholeNames(sentence, called) : []
    const added = names.map((name) => makeMention(sentence.view, document.text, name, undefined))
    const found = [...sentence.found, ...added].sort((a, b) => a.first - b.first || b.last - a.last)
    return { ...sentence, found }
  })
}

const wholeSurname = ({ person }: FoundMention): string[] =>
  person?.surname && !person.isShort ? [surnameOf({ person })] : []

/** Whether one of the words stands in the sentence. */
const holdsAny = (view: SentenceView, words: ReadonlySet<string>): boolean =>
  view.tokens.some((_, index) => words.has(nameWord(view, index)))

function wholeNames({ view, found }: ReadSentence, called: ReadonlySet<string>): Candidate[] {
  const names: Candidate[] = []
  const taken = takenTokens(found)
  for (let first = 0; first < view.tokens.length; first++) {
    const name = wholeNameAt(view, first, called)
    if (!name || taken.has(first) || taken.has(name.last)) continue
    names.push(name)
    first = name.last
  }
  return names
}

function wholeNameAt(
  view: SentenceView,
  first: number,
  called: ReadonlySet<string>,
): Candidate | undefined {
  if (!isCapitalised(view, first) || isCapitalised(view, first - 1)) return undefined
  const name = personalNameAt(view, first, 'context')
  if (!name?.surname || isCapitalised(view, name.last + 1)) return undefined
  const surname = nameWords(view, name.surname.first, name.surname.last).join(' ')
  return called.has(surname)
    ? toCandidate(view, name, { evidence: 'context', beside: {} })
    : undefined
}
