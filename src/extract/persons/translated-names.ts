import type { Candidate } from '../candidate.ts'
import type { SentenceView } from '../sentence-view.ts'
import { matchesAt } from '../token-trie.ts'
import { isOffice, type Taken } from './names-beside.ts'
import { personVerbSites } from './person-verbs.ts'
import { readPerson } from './read-person.ts'

interface Sites {
  readonly offices: readonly Candidate[]
  readonly taken: Taken
  readonly found: readonly Candidate[]
}

/** Words in which a list of persons ends. */
const LONGEST_LIST = 30
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
  const lists = sites.offices.flatMap((office) => itemsOf(view, office))
  const listed = lists.flatMap((item) => readItem(view, item, sites))
  return [...listed, ...behindCallings(view, sites)]
}

interface Item {
  readonly first: number
  readonly last: number
}

/** The items between an office and the verb behind its holders; none when it has an article. */
function itemsOf(view: SentenceView, office: Candidate): Item[] {
  const { determiners, conjunctions } = view.lexicon.language.words
  if (determiners.has(view.tokens[office.first - 1]?.normal ?? '')) return []
  const verbs = personVerbSites(view).filter(({ isBefore }) => isBefore)
  const end = verbs.find(({ at }) => at > office.last && at - office.last <= LONGEST_LIST)?.at
  if (end === undefined) return []
  const items: Item[] = []
  let first = office.last + 1
  for (let index = first; index <= end; index++) {
    const token = view.tokens[index]
    const isBreak = index === end || /^[,、，;]$/.test(token?.text ?? '')
    if (!isBreak && token && /^[.:()“”"]$/.test(token.text)) return []
    if (!isBreak) continue
    const start = conjunctions.has(view.tokens[first]?.normal ?? '') && index - first > 2 ? 1 : 0
    if (index > first) items.push({ first: first + start, last: index - 1 })
    first = index + 1
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
  return taken.has(item.first) || taken.has(item.last) ? [] : translated(view, item, 0)
}

function behindCallings(view: SentenceView, { found }: Sites): Candidate[] {
  const starts = new Set(found.map(({ first }) => first))
  const names: Candidate[] = []
  for (let index = 0; index < view.tokens.length; index++) {
    const calling = matchesAt(view.lexicon.callings, view.folded, index).at(-1)
    if (!calling || starts.has(calling.end)) continue
    const verb = sayingFrom(view, calling.end)
    if (verb === undefined) continue
    names.push(...translated(view, { first: calling.end, last: verb - 1 }, LIKELY))
  }
  return names
}

/** Where a verb such as "said" stands, no more words on than a name has. */
function sayingFrom(view: SentenceView, first: number): number | undefined {
  const { isSaying } = view.lexicon.language.persons
  for (let at = first; at < first + LONGEST_NAME; at++) if (isSaying(view.tokens, at)) return at
  return undefined
}

function translated(view: SentenceView, { first, last }: Item, least: number): Candidate[] {
  const [cue] = view.lexicon.personalCues
  const words = view.tokens.slice(first, last + 1)
  const likeness = view.lexicon.language.persons.likeTranslatedName(words)
  if (!cue || likeness === 0 || likeness < least) return []
  const person = { isShort: false, isDoubtful: false }
  const score = cue.confidence * likeness
  return [{ first, last, classIri: cue.names, rule: cue.iri, score, person }]
}
