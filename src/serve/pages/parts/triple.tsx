import type { FC } from 'hono/jsx'
import type { Term } from 'oxigraph'
import type { Served } from '../../served.ts'
import { TermLink } from './term-link.tsx'
import { Value } from './value.tsx'

interface TripleProps {
  readonly subject: Term
  /** IRI. */
  readonly predicate: string
  readonly object: Term
  readonly served: Served
}

/** What a triple says, as links to its things and its property. */
export const Triple: FC<TripleProps> = ({ subject, predicate, object, served }) => (
  <>
    <Value term={subject} served={served} />{' '}
    <span class="property">
      <TermLink iri={predicate} served={served} />
    </span>{' '}
    <Value term={object} served={served} />
  </>
)
