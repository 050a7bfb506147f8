import { PREFIXES, RDF_TYPE } from '../../rdf/namespaces.ts'
import type { ViewData } from '../../view-model.ts'

const LABEL = `${PREFIXES.rdfs}label`

/**
 * Some data of the page as Turtle: the class and the names of each node, and all statements, one
 * triple a line in full, so that it is N-Triples as well. Sorted; the same data give the same bytes.
 */
export function viewTurtle({ graph, statements }: ViewData): string {
  const about = graph.nodes.flatMap(({ key, attributes: { classIri, labels } }) => [
    `<${key}> <${RDF_TYPE}> <${classIri}>`,
    ...labels.map(({ value, language }) => {
      const tag = language === '' ? '' : `@${language}`
      return `<${key}> <${LABEL}> ${JSON.stringify(value)}${tag}`
    }),
  ])
  // The key of a statement is its triple.
  const triples = [...about, ...statements.map(({ key }) => key)]
  return [...new Set(triples)]
    .sort()
    .map((triple) => `${triple} .\n`)
    .join('')
}
