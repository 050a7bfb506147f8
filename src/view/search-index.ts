import type { ViewData } from '../view-model.ts'

export interface SearchHit {
  readonly iri: string
  /** The name that matched, when it is not the one shown first and may be shown. */
  readonly matched?: string
}

interface Entry {
  readonly iri: string
  readonly weight: number
  readonly names: readonly {
    readonly text: string
    readonly folded: string
    readonly shown: boolean
  }[]
}

/** Case, width, accents and runs of spaces make no difference to a search. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

/** 0 for no match; more for a match at the start of the name, then of a word, then anywhere. */
function scoreName(folded: string, words: readonly string[]): number {
  let score = 0
  for (const word of words) {
    const at = folded.indexOf(word)
    if (at < 0) return 0
    const startsWord = at === 0 || /[^\p{L}\p{N}]/u.test(folded.charAt(at - 1))
    score += at === 0 ? 3 : startsWord ? 2 : 1
  }
  return score / words.length + words.join(' ').length / (folded.length + 1)
}

function scoreEntry(entry: Entry, words: readonly string[]): { score: number; hit: SearchHit } {
  let best = 0
  let hit: SearchHit = { iri: entry.iri }
  entry.names.forEach(({ text, folded, shown }, index) => {
    const found = scoreName(folded, words)
    // The first name is the one that is shown: better to match it than another.
    const score = found > 0 && index === 0 ? found + 0.5 : found
    if (score <= best) return
    best = score
    hit = index === 0 || !shown ? { iri: entry.iri } : { iri: entry.iri, matched: text }
  })
  return { score: best, hit }
}

export type Search = (query: string) => SearchHit[]

/**
 * Finds nodes by any of their names: labels in every language, the forms in the text, and the
 * pack's hidden labels. Every word of the query must occur in one name. Best first; all nodes, the
 * most connected first, for an empty query.
 */
export function createSearch(graph: ViewData['graph']): Search {
  const degrees = new Map<string, number>()
  for (const { source, target } of graph.edges)
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  const entries = graph.nodes.map(({ key, attributes }): Entry => {
    const shown = [
      ...attributes.labels.map(({ value }) => value),
      ...attributes.forms.flatMap(({ value, inferredName }) => [value, inferredName ?? value]),
    ]
    const names = [...new Set(shown.length > 0 ? shown : [attributes.label])].map((text) => ({
      text,
      folded: foldForSearch(text),
      shown: true,
    }))
    const hidden = attributes.hiddenLabels.map((text) => ({
      text,
      folded: foldForSearch(text),
      shown: false,
    }))
    return { iri: key, weight: degrees.get(key) ?? 0, names: [...names, ...hidden] }
  })
  entries.sort((a, b) => b.weight - a.weight || (a.iri < b.iri ? -1 : 1))
  return (query) => {
    const words = foldForSearch(query).split(' ').filter(Boolean)
    if (words.length === 0) return entries.map(({ iri }) => ({ iri }))
    return entries
      .map((entry) => scoreEntry(entry, words))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ hit }) => hit)
  }
}
