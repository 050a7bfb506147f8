import type { FC } from 'hono/jsx'
import type { Term } from 'oxigraph'
import { expand } from '../../../rdf/terms.ts'
import { pathOf } from '../../paths.ts'
import type { Served } from '../../served.ts'
import { LabelText } from './label-text.tsx'
import { OutsideLink } from './outside-link.tsx'
import { ThingLink } from './thing-link.tsx'

const LONGEST = 600
const DATES = new Set([expand('xsd:date'), expand('xsd:dateTime'), expand('xsd:gYear')])

/** What stands at one end of a statement: a thing of the dataset, of the web, or plain words. */
export const Value: FC<{ readonly term: Term; readonly served: Served }> = ({ term, served }) => {
  switch (term.termType) {
    case 'NamedNode':
      return pathOf(term.value, served) === undefined ? (
        <OutsideLink iri={term.value} />
      ) : (
        <ThingLink iri={term.value} served={served} />
      )
    case 'Literal': {
      const { value, language, datatype } = term
      const text = <LabelText label={{ value, language }} longest={LONGEST} class="literal" />
      return DATES.has(datatype.value) ? <time datetime={value}>{text}</time> : text
    }
    default:
      return <span class="quiet">something without a name</span>
  }
}
