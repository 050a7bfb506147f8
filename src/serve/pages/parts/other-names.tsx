import type { FC } from 'hono/jsx'
import { namedNode } from 'oxigraph'
import type { Label } from '../../../model.ts'
import { documentOfFacts } from '../../../rdf/graph-names.ts'
import { expand } from '../../../rdf/terms.ts'
import type { Served } from '../../served.ts'
import { thingCard } from '../thing-card.ts'
import { LabelText } from './label-text.tsx'

interface OtherNamesProps {
  readonly iri: string
  readonly served: Served
}

/** More are left to the data. */
const MOST_NAMES = 40

/** What else a thing is called: as documents write it, garbled or not, and as people know it. */
export const OtherNames: FC<OtherNamesProps> = ({ iri, served }) => {
  const all = thingCard(iri, served).otherNames.slice(0, MOST_NAMES)
  const written = new Set(writtenForms(iri, served))
  const isWritten = ({ value }: Label): boolean => written.has(value)
  return (
    <>
      <NameLine title="Also written" labels={all.filter(isWritten)} />
      <NameLine title="Also called" labels={all.filter((label) => !isWritten(label))} />
    </>
  )
}

const NameLine: FC<{ readonly title: string; readonly labels: readonly Label[] }> = ({
  title,
  labels,
}) =>
  labels.length === 0 ? null : (
    <p class="also">
      <span class="quiet">{title}</span>
      {labels.map((label) => (
        <LabelText label={label} class="form" />
      ))}
    </p>
  )

/** The forms that stand in graphs of documents. */
function writtenForms(iri: string, { store }: Served): string[] {
  return store
    .match(namedNode(iri), namedNode(expand('skos:altLabel')), null, null)
    .filter(
      ({ graph }) => graph.termType === 'NamedNode' && documentOfFacts(graph.value) !== undefined,
    )
    .map(({ object }) => object.value)
}
