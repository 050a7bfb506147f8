import type { KnownSite } from './known-sites.ts'
import type { SentenceView } from './sentence-view.ts'

/** Marks and words between two members of a list: ", and". */
const LONGEST_LIST_MARK = 3

/**
 * The sites of names that stand in a list with a name of the same class which means nothing else:
 * "A, B and C". Of sites that overlap the longest counts. Linear in the sites, but for their sorting.
 */
export function findListedSites(
  view: SentenceView,
  sites: readonly KnownSite[],
): ReadonlySet<KnownSite> {
  const lists = new Map<string, KnownSite[]>()
  const all: KnownSite[][] = []
  for (const site of [...sites].sort(byPlace)) {
    const list = lists.get(site.classIri)
    const last = list?.at(-1)
    if (last !== undefined && site.first < last.end) continue
    if (list !== undefined && last !== undefined && isListMark(view, last.end, site.first)) {
      list.push(site)
    } else {
      const started = [site]
      lists.set(site.classIri, started)
      all.push(started)
    }
  }
  return new Set(all.filter((list) => list.length > 1 && list.some(isPlain)).flat())
}

const byPlace = (a: KnownSite, b: KnownSite): number => a.first - b.first || b.end - a.end

const isPlain = ({ names }: KnownSite): boolean => names.every(({ doubt }) => doubt === undefined)

/** Whether nothing but commas and conjunctions stands between; `end` is exclusive. */
function isListMark(view: SentenceView, start: number, end: number): boolean {
  if (end === start || end - start > LONGEST_LIST_MARK) return false
  const { conjunctions } = view.lexicon.language.words
  const between = view.folded.slice(start, end)
  return between.every((word) => /^[,，、;；]$/.test(word) || conjunctions.has(word))
}
