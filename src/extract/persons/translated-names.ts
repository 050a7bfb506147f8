import type { Candidate } from '../candidate.ts'
import { range } from '../range.ts'
import { isComma, type SentenceView } from '../sentence-view.ts'
import { matchesAt } from '../token-trie.ts'
import { type Item, itemsBehind } from './listed-holders.ts'
import { isOffice, type Taken } from './names-beside.ts'
import { nameWord, readPerson } from './read-person.ts'

interface Sites {
  readonly offices: readonly Candidate[]
  readonly taken: Taken
  readonly found: readonly Candidate[]
}

/** Words between a noun for a person and a verb. */
const LONGEST_NAME = 5
/** What it takes between a noun for a person and a verb, where common nouns stand as well. */
const LIKELY = 0.4

/**
 * Names that nothing but their place shows, all their words being translated or taken for a place:
 * in a list that starts behind an office without an article and ends before a verb of persons
 * ("Vice arbiter platinum ink, money Yanqiu came"), or between "expert" and "said".
 */
export function findTranslatedNames(view: SentenceView, sites: Sites): Candidate[] {
  const lists = sites.offices.flatMap((office) => heldItems(view, office))
  const listed = lists.flatMap((item) => readItem(view, item, sites))
  const given = givenItems(view).flatMap((item) => readItem(view, item, sites))
  return [...listed, ...given, ...behindCallings(view, sites)]
}

/** The items between an office and the verb behind its holders; none when it has an article. */
function heldItems(view: SentenceView, { first, last }: Candidate): Item[] {
  const { determiners } = view.lexicon.language.words
  return determiners.has(view.tokens[first - 1]?.normal ?? '') ? [] : itemsBehind(view, last)
}

/** Words of the office behind "as". */
const LONGEST_OFFICE = 12

/** "Voted to make | dew Yunbo | as captain, | side wide star | as mate": whom a phrase gives an office. */
function givenItems(view: SentenceView): Item[] {
  if (view.lexicon.language.tokensPerWord > 1 || view.officeEnds.size === 0) return []
  const { complementMarks } = view.lexicon.language.words
  const starts = view.tokens.flatMap((_, first) => {
    const found = matchesAt(view.lexicon.complements, view.folded, first).at(-1)
    return found ? [found.end] : []
  })
  const [start] = starts
  if (start === undefined) return []
  const opens = new Set(starts)
  const items: Item[] = []
  for (let first = start; first < view.tokens.length; first++) {
    if (!opens.has(first) && !(isComma(view, first - 1) && items.length > 0)) continue
    const mark = range(first + 1, first + LONGEST_NAME - 1).find((index) =>
      complementMarks.has(view.tokens[index]?.normal ?? ''),
    )
    const isOffice =
      mark !== undefined &&
      range(mark + 1, mark + LONGEST_OFFICE).some((index) => view.officeEnds.has(index))
    if (isOffice) items.push({ first, last: mark - 1 })
  }
  return items
}

function readItem(view: SentenceView, item: Item, { found, taken }: Sites): Candidate[] {
  const overlapsAny = found.some(({ first, last }) => first <= item.last && item.first <= last)
  if (overlapsAny) return []
  const name = readPerson(view, item.first, 'context')
  const labels = (taken.get(item.last) ?? []).filter((label) => !isOffice(view, label))
  if (name?.last === item.last && (labels.length === 0 || name.inferredName !== undefined))
    return [name]
  const isKnown = taken.has(item.first) || taken.has(item.last)
  return isKnown ? [] : translated(view, item, { isHeld: true, least: 0 })
}

function behindCallings(view: SentenceView, { found }: Sites): Candidate[] {
  const starts = new Set(found.map(({ first }) => first))
  const names: Candidate[] = []
  for (let index = 0; index < view.tokens.length; index++) {
    const calling = matchesAt(view.lexicon.callings, view.folded, index).at(-1)
    if (!calling || starts.has(calling.end)) continue
    const verb = sayingFrom(view, calling.end)
    if (verb === undefined) continue
    names.push(...translated(view, { first: calling.end, last: verb - 1 }, { least: LIKELY }))
  }
  return names
}

/** Where a verb such as "said" stands, no more words on than a name has. */
function sayingFrom(view: SentenceView, first: number): number | undefined {
  const { isSaying } = view.lexicon.language.persons
  for (let at = first; at < first + LONGEST_NAME; at++) if (isSaying(view.tokens, at)) return at
  return undefined
}

function translated(
  view: SentenceView,
  { first, last }: Item,
  { least, isHeld = false }: { readonly least: number; readonly isHeld?: boolean },
): Candidate[] {
  const [cue] = view.lexicon.personalCues
  const words = view.tokens.slice(first, last + 1)
  const likeness = view.lexicon.language.persons.likeTranslatedName(words, isHeld)
  if (!cue || likeness === 0 || likeness < least) return []
  const surname = view.lexicon.language.persons.surnameAt(view.tokens, first)
  const isLed = isHeld && surname?.last === first
  const person = {
    isShort: false,
    isDoubtful: false,
    ...(isLed ? { surname: [nameWord(view, first)] } : {}),
  }
  const score = cue.confidence * likeness
  return [{ first, last, classIri: cue.names, rule: cue.iri, score, person }]
}
