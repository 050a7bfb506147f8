import { type Asset, makeAsset } from '../assets/asset.ts'
import type { Served } from '../served.ts'
import { classStyles } from './class-styles.ts'
import { labelOf } from './label-of.ts'
import { thingsOfClass } from './things-of-class.ts'

/** What every page shows or loads, made once of a dataset. */
export interface Site {
  /** The name of the dataset: of its only document, or how many there are. */
  readonly title: string
  /** Of the title; `''` where it is not known. */
  readonly language: string
  /** IRIs of the documents, sorted. */
  readonly documents: readonly string[]
  /** Those of `Served`, and the colours of the pack's classes. */
  readonly assets: ReadonlyMap<string, Asset>
}

export const CLASS_STYLES = 'classes.css'

const sites = new WeakMap<Served, Site>()

export function siteOf(served: Served): Site {
  const known = sites.get(served)
  if (known !== undefined) return known
  const site = makeSite(served)
  sites.set(served, site)
  return site
}

function makeSite(served: Served): Site {
  const documents = [...served.pack.classes.values()]
    .filter(({ isDocument }) => isDocument)
    .flatMap(({ iri }) => thingsOfClass(iri, served))
    .sort()
  const [only] = documents
  const label =
    documents.length === 1 && only !== undefined
      ? labelOf(only, served)
      : { value: nameOf(documents.length, served), language: '' }
  return {
    title: label.value,
    language: label.language,
    documents,
    assets: new Map([
      ...(served.assets ?? []),
      [CLASS_STYLES, makeAsset(CLASS_STYLES, classStyles(served.pack))],
    ]),
  }
}

function nameOf(documents: number, { pack }: Served): string {
  return documents === 0 ? pack.title : `${documents} documents`
}
