import type { Statement, StatementObject } from '../model.ts'
import { PREFIXES } from '../rdf/namespaces.ts'

const XSD_STRING = `${PREFIXES.xsd}string`

function objectKey(object: StatementObject): string {
  switch (object.kind) {
    case 'entity':
      return `<${object.iri}>`
    case 'literal':
      return object.datatype === XSD_STRING
        ? JSON.stringify(object.value)
        : `${JSON.stringify(object.value)}^^<${object.datatype}>`
    case 'text':
      return object.language === ''
        ? JSON.stringify(object.value)
        : `${JSON.stringify(object.value)}@${object.language}`
  }
}

/**
 * The triple as one line, much as in N-Triples: the same wherever and in whatever order it is read.
 *
 * `<https://example.org/a> <https://example.org/knows> <https://example.org/b>`
 */
export function statementKey(
  statement: Pick<Statement, 'subject' | 'predicate' | 'object'>,
): string {
  return `<${statement.subject}> <${statement.predicate}> ${objectKey(statement.object)}`
}
