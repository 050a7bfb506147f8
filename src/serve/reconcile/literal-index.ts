import type { Store } from 'oxigraph'
import { getOrAdd } from '../../rdf/get-or-add.ts'
import { foldLabel } from '../search/fold-label.ts'

/** Of one property, so many literals are looked at. */
const MOST_LITERALS = 100_000
/** Of the subjects of one value, so many are kept. */
const MOST_SUBJECTS = 500

type LiteralIndex = ReadonlyMap<string, readonly string[]>

const made = new WeakMap<Store, Map<string, LiteralIndex>>()

/**
 * What a property says a text of, or what `compareTexts` takes for the same, by IRI. The literals of
 * a property are read once, when it is first asked for.
 */
export function subjectsSaying(
  store: Store,
  { property, text }: { readonly property: string; readonly text: string },
): readonly string[] {
  const known = made.get(store) ?? new Map<string, LiteralIndex>()
  made.set(store, known)
  const index = getOrAdd(known, property, () => makeIndex(store, property))
  const wanted = [...textKeys(text.trim()), `d:${text.trim()}`]
  return [...new Set(wanted.flatMap((key) => index.get(key) ?? []))]
}

function makeIndex(store: Store, property: string): LiteralIndex {
  const rows = store.query(
    `SELECT ?s ?o { ?s <${property}> ?o FILTER(isLiteral(?o)) } LIMIT ${MOST_LITERALS}`,
  )
  const index = new Map<string, string[]>()
  for (const row of Array.isArray(rows) ? rows : []) {
    if (!(row instanceof Map)) continue
    const [subject, had] = [row.get('s')?.value ?? '', row.get('o')?.value ?? '']
    for (const key of [...textKeys(had), ...dateKeys(had)]) {
      const subjects = getOrAdd(index, key, () => [])
      if (subjects.length < MOST_SUBJECTS) subjects.push(subject)
    }
  }
  return index
}

/** Its words, and the number that it is. */
function textKeys(text: string): string[] {
  const folded = foldLabel(text)
  const number = Number(text)
  return folded === '' ? [] : [`t:${folded}`, ...(Number.isNaN(number) ? [] : [`n:${number}`])]
}

/** The year and the month in which a date is. */
function dateKeys(text: string): string[] {
  const [, year, month] = /^(-?\d{4,})(?:-(\d\d))?(?:-\d\d)?/.exec(text) ?? []
  if (year === undefined) return []
  return [`d:${year}`, ...(month === undefined ? [] : [`d:${year}-${month}`])]
}
