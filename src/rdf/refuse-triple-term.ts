import type { Term } from '@rdfjs/types'
import { InputError } from '../errors.ts'

/**
 * Throws `InputError` for a triple as a term, which RDF 1.1 and its formats do not know; the file
 * that it stands in is told where it is known.
 */
export function refuseTripleTerm(term: Term, file?: string): void {
  if (term.termType !== 'Quad') return
  throw new InputError(
    'triple-term',
    'The data hold a triple as a term, as RDF 1.2 has it; give them in RDF 1.1 (validate alone reads RDF 1.2)',
    file === undefined ? {} : { details: { file } },
  )
}
