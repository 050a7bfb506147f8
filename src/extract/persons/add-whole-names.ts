import type { TextDocument } from '../../model.ts'
import type { Candidate } from '../candidate.ts'
import { makeMention } from '../find-mentions.ts'
import type { ReadSentence } from '../read-sentence.ts'
import { isCapitalised, type SentenceView } from '../sentence-view.ts'
import { readPerson, readSurname } from './read-person.ts'

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
  return sentences.map((sentence) => {
    const names = wholeNames(sentence, called)
    const added = names.map((name) => makeMention(sentence.view, document.text, name, undefined))
    const found = [...sentence.found, ...added].sort((a, b) => a.first - b.first || b.last - a.last)
    return { ...sentence, found }
  })
}

const wholeSurname = ({ person }: ReadSentence['found'][number]): string[] =>
  person?.surname && !person.isShort ? [person.surname.join(' ')] : []

/** The surnames by which a sentence calls somebody: beside a title or office, or as only persons are. */
function calledByName({ view, found }: ReadSentence): string[] {
  const { persons } = view.lexicon.language
  const titled = found.flatMap(({ person }) =>
    person?.isShort && !person.isDoubtful ? [(person.surname ?? []).join(' ')] : [],
  )
  const alone = view.tokens.flatMap((_, first): string[] => {
    if (!isCapitalised(view, first) || isTaken(found, first)) return []
    const name = readSurname(view, first, {})
    if (!name || !persons.standsAlone(view.tokens, name)) return []
    const acts = persons.isSaying(view.tokens, name.last + 1)
    const isShown = acts || persons.signAt(view.tokens, name.last + 1) !== undefined
    return isShown ? [(name.person?.surname ?? []).join(' ')] : []
  })
  return [...titled, ...alone]
}

function wholeNames({ view, found }: ReadSentence, called: ReadonlySet<string>): Candidate[] {
  const names: Candidate[] = []
  for (let first = 0; first < view.tokens.length; first++) {
    const name = wholeNameAt(view, first, called)
    if (!name || isTaken(found, first) || isTaken(found, name.last)) continue
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
  const name = readPerson(view, first, 'context')
  const surname = name?.person?.surname?.join(' ')
  const isWhole = name !== undefined && !isCapitalised(view, name.last + 1)
  return isWhole && surname !== undefined && called.has(surname) ? name : undefined
}

const isTaken = (found: ReadSentence['found'], index: number): boolean =>
  found.some(({ first, last }) => first <= index && index <= last)
