import type { SentenceView } from '../sentence-view.ts'
import { personVerbSites } from './person-verbs.ts'

/** Words in which a list of persons ends. */
const LONGEST_LIST = 30

/** The tokens of a list between two commas, both inclusive. */
export interface Item {
  readonly first: number
  readonly last: number
}

/** The items between an office, which ends at the token, and the verb behind its holders. */
export function itemsBehind(view: SentenceView, office: number): Item[] {
  const { conjunctions } = view.lexicon.language.words
  const end = holdersEnd(view, office)
  if (end === undefined) return []
  const items: Item[] = []
  let first = office + 1
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

/** Whether the first item behind the office looks like a name whose words were all translated. */
export function holderFollows(view: SentenceView, office: number): boolean {
  const [item] = itemsBehind(view, office)
  const words = item ? view.tokens.slice(item.first, item.last + 1) : []
  return view.lexicon.language.persons.likeTranslatedName(words, true) > 0
}

/** Where the first verb stands that persons are the subject of, or by which they speak. */
function holdersEnd(view: SentenceView, office: number): number | undefined {
  const { isSaying, isReporting } = view.lexicon.language.persons
  const verb = personVerbSites(view).find(({ at, isBefore }) => isBefore && at > office)
  const limit = Math.min(office + LONGEST_LIST, view.tokens.length - 1)
  for (let at = office + 1; at <= limit; at++) {
    if (at === verb?.at) return at
    if (at > office + 1 && (isSaying(view.tokens, at) || isReporting(view.tokens, at))) return at
  }
  return undefined
}
