import type { FC } from 'hono/jsx'
import type { RowTerm } from '../../query/row-term.ts'
import { shortenIri } from '../../rdf/shorten-iri.ts'
import { expand } from '../../rdf/terms.ts'
import { safeLink } from '../../view/safe-link.ts'
import { cutText } from '../pages/cut-text.ts'
import { LabelText } from '../pages/parts/label-text.tsx'
import { pathOf } from '../paths.ts'
import type { Served } from '../served.ts'

const LONGEST_LITERAL = 600
const LONGEST_IRI = 120
const PLAIN_TYPES = new Set(['', expand('xsd:string'), expand('rdf:langString')])

type Prefixes = Readonly<Record<string, string>>

interface ResultTermProps {
  readonly term: RowTerm
  readonly served: Served
  readonly prefixes: Prefixes
}

/** A value in a table: what it is by its look, short, and a link where it may be one. */
export const ResultTerm: FC<ResultTermProps> = ({ term, served, prefixes }) => {
  switch (term.kind) {
    case 'iri':
      return <IriLink iri={term.value} served={served} prefixes={prefixes} />
    case 'blank':
      return <code class="quiet">_:{cutText(term.value, LONGEST_IRI)}</code>
    case 'literal': {
      const { value, language, datatype } = term
      const kind = language === '' ? typeName(datatype, prefixes) : `@${cutText(language, 40)}`
      return (
        <>
          <LabelText label={{ value, language }} longest={LONGEST_LITERAL} />
          {kind !== '' && <span class="kind">{kind}</span>}
        </>
      )
    }
  }
}

interface IriLinkProps {
  readonly iri: string
  readonly served: Served
  readonly prefixes: Prefixes
}

const IriLink: FC<IriLinkProps> = ({ iri, served, prefixes }) => {
  const path = pathOf(iri, served)
  const isThing = path !== undefined && iri.startsWith(served.base)
  const short = shortenIri(iri, prefixes) ?? (isThing ? iri.slice(served.base.length) : iri)
  const text = <bdi>{cutText(short, LONGEST_IRI) || iri}</bdi>
  const title = cutText(iri, 2000)
  if (path !== undefined) {
    return (
      <a href={path} title={title}>
        {text}
      </a>
    )
  }
  const href = safeLink(iri)
  if (href === undefined) return <code title={title}>{text}</code>
  return (
    <a class="outside" href={href} title={title} rel="external nofollow noopener">
      {text}
    </a>
  )
}

function typeName(datatype: string, prefixes: Prefixes): string {
  if (PLAIN_TYPES.has(datatype)) return ''
  return cutText(shortenIri(datatype, prefixes) ?? datatype, LONGEST_IRI)
}
