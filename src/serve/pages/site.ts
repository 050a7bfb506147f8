import { compareCodeUnits } from '../../graph/compare-code-units.ts'
import { oncePer } from '../../rdf/once-per.ts'
import { expand } from '../../rdf/terms.ts'
import { type Asset, makeAsset } from '../assets/asset.ts'
import { countRows } from '../lookup.ts'
import type { Served } from '../served.ts'
import { classStyles } from './class-styles.ts'
import { thingCard } from './thing-card.ts'
import { thingsOfClass } from './things-of-class.ts'

/** What every page shows or loads, made once of a dataset. */
export interface Site {
  /** The name of the dataset: of its only document, or how many there are. */
  readonly title: string
  /** Of the title; `''` where it is not known. */
  readonly language: string
  /** IRIs of the documents, sorted. */
  readonly documents: readonly string[]
  /** IRIs of all things, by the class of the pack that they are of, sorted; without empty classes. */
  readonly byClass: ReadonlyMap<string, readonly string[]>
  /** The same in one list, each once. */
  readonly things: readonly string[]
  /** Statements that documents make. */
  readonly statementCount: number
  /** Those of `Served`, and the colours of the pack's classes. */
  readonly assets: ReadonlyMap<string, Asset>
}

export const CLASS_STYLES = 'classes.css'

/** What every page of a dataset shows or loads. */
export const siteOf = oncePer(makeSite)

function makeSite(served: Served): Site {
  const byClass = groupThings(served)
  const documents = [...byClass]
    .filter(([iri]) => served.pack.classes.get(iri)?.isDocument === true)
    .flatMap(([, things]) => things)
    .sort(compareCodeUnits)
  const [only] = documents
  const label =
    documents.length === 1 && only !== undefined
      ? thingCard(only, served).names.main
      : { value: nameOf(documents.length, served), language: '' }
  return {
    title: label.value,
    language: label.language,
    documents,
    byClass,
    things: [...new Set([...byClass.values()].flat())].sort(compareCodeUnits),
    statementCount: countRows(served.store, `?s <${expand('mg:confidence')}> ?c`),
    assets: new Map([
      ...(served.assets ?? []),
      [CLASS_STYLES, makeAsset(CLASS_STYLES, classStyles(served.pack))],
    ]),
  }
}

/** Most frequent classes first. */
function groupThings(served: Served): ReadonlyMap<string, readonly string[]> {
  const groups = [...served.pack.classes.keys()]
    .map((iri) => [iri, thingsOfClass(iri, served)] as const)
    .filter(([, things]) => things.length > 0)
    .sort(([a, some], [b, others]) => others.length - some.length || compareCodeUnits(a, b))
  return new Map(groups)
}

function nameOf(documents: number, { pack }: Served): string {
  return documents === 0 ? pack.title : `${documents} documents`
}
