import { termLabels } from '../../graph/term-labels.ts'
import type { Pack } from '../../pack.ts'
import { localName } from '../../rdf/local-name.ts'
import { type Names, namesOf } from '../../view/names.ts'
import { propertyWords } from '../../view/safe-link.ts'

/** The names of a class or property: its labels, or for one that the pack does not know its words. */
export function termNames(iri: string, pack: Pack): Names {
  const isKnown = pack.classes.has(iri) || pack.properties.has(iri)
  if (isKnown) return namesOf(termLabels(iri, pack), undefined)
  return { main: { value: propertyWords(iri) || localName(iri), language: '' } }
}
