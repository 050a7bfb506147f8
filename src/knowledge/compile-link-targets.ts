import type { LinkTarget } from '../pack.ts'
import { expand } from '../rdf/terms.ts'
import type { QuadIndex } from './quad-index.ts'

/** The open data that a pack describes: each `void:Dataset` with a title and a `void:uriSpace`. */
export function compileLinkTargets(index: QuadIndex): LinkTarget[] {
  return index.instances(expand('void:Dataset')).flatMap((iri) => {
    const title = index.text(iri, 'dcterms:title')
    const uriSpace = index.text(iri, 'void:uriSpace')
    if (title === undefined || uriSpace === undefined) return []
    const description = index.quads.filter(({ subject }) => subject.value === iri)
    return [{ iri, title, uriSpace, description }]
  })
}
