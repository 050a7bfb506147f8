import type { ViewData } from '../view-model.ts'
import { wordLikeness } from './word-likeness.ts'

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
  readonly sounds: readonly string[]
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

/** What may stand between syllables of pinyin. */
const SYLLABLE_MARKS = /[\s'’-]+/g
/** Shorter queries begin too many sounds. */
const SHORTEST_SOUND = 3

/** 0 for no match; 1 for the beginning of how the name is read, 2 for all of it. */
function scoreSound(sounds: readonly string[], query: string): number {
  if (query.length < SHORTEST_SOUND) return 0
  const found = sounds.filter((sound) => sound.startsWith(query))
  return found.length === 0 ? 0 : found.includes(query) ? 2 : 1
}

/** Where no name holds the words as they are typed: how like them its words are; more for few words. */
function scoreLoosely(folded: string, words: readonly string[]): number {
  const own = folded.split(/[^\p{L}\p{N}]+/u)
  const likeness = words.map((word) => Math.max(...own.map((each) => wordLikeness(word, each))))
  const least = Math.min(...likeness)
  return least === 0 ? 0 : least + words.length / (own.length + 1)
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

type ScoreName = (folded: string, words: readonly string[]) => number

function scoreEntry(
  entry: Entry,
  words: readonly string[],
  score: ScoreName,
): { readonly score: number; readonly hit: SearchHit } {
  let best = scoreSound(entry.sounds, words.join(' ').replace(SYLLABLE_MARKS, ''))
  let hit: SearchHit = { iri: entry.iri }
  entry.names.forEach(({ text, folded, shown }, index) => {
    const found = score(folded, words)
    // The first name is the one that is shown: better to match it than another.
    const own = found > 0 && index === 0 ? found + 0.5 : found
    if (own <= best) return
    best = own
    hit = index === 0 || !shown ? { iri: entry.iri } : { iri: entry.iri, matched: text }
  })
  return { score: best, hit }
}

export type Search = (query: string) => SearchHit[]

function rank(entries: readonly Entry[], words: readonly string[], score: ScoreName): SearchHit[] {
  return entries
    .map((entry) => scoreEntry(entry, words, score))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ hit }) => hit)
}

/**
 * Finds nodes by any of their names: labels in every language, the forms in the text, and the
 * pack's hidden labels; and by how Chinese names are read. Every word of the query must occur in
 * one name, or where none has them be much like one of its words. Best first; all nodes, the
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
    const { sounds } = attributes
    return { iri: key, weight: degrees.get(key) ?? 0, names: [...names, ...hidden], sounds }
  })
  entries.sort((a, b) => b.weight - a.weight || (a.iri < b.iri ? -1 : 1))
  return (query) => {
    const words = foldForSearch(query).split(' ').filter(Boolean)
    if (words.length === 0) return entries.map(({ iri }) => ({ iri }))
    const found = rank(entries, words, scoreName)
    return found.length > 0 ? found : rank(entries, words, scoreLoosely)
  }
}
