import { localName } from '../../../rdf/local-name.ts'
import type { Site } from '../site.ts'

/** Where the list of all things of a class is. */
export function listPath(classIri: string): string {
  return `/things?${new URLSearchParams({ class: localName(classIri) })}`
}

/** The class whose list is asked for, by its local name or its IRI. */
export function classAsked(asked: string, { byClass }: Site): string | undefined {
  return [...byClass.keys()].find((iri) => iri === asked || localName(iri) === asked)
}
