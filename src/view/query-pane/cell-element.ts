import type { RowTerm } from '../../query/row-term.ts'
import { shortenIri } from '../../rdf/shorten-iri.ts'
import type { ViewQueries } from '../../view-model.ts'
import { classDisc } from '../badge.ts'
import { element } from '../element.ts'
import { nameElement } from '../name-element.ts'
import { pathUnder } from '../path-under.ts'
import { safeLink } from '../safe-link.ts'
import type { PartContext } from '../start-page.ts'
import { type NodeOfName, namesIn } from './name-index.ts'

export interface CellContext extends PartContext {
  readonly queries: ViewQueries
  readonly nodeOfName: NodeOfName
  /** Whether there is a page for each thing, as servers have. */
  readonly hasPages: boolean
}

const LONGEST_TEXT = 600

/** A value of a table: a thing of the graph leads there, another IRI to its page, if it has one. */
export function cellElement(term: RowTerm, context: CellContext): HTMLElement {
  switch (term.kind) {
    case 'iri':
      return context.graph.hasNode(term.value)
        ? nodeButton(term.value, { name: nodeName(term.value, context), context })
        : iriElement(term.value, context)
    case 'blank':
      return element('code', {}, [`_:${term.value}`])
    case 'literal':
      return literalElement(term, context)
  }
}

/** Under the pointer or the focus, the node lights up in the graph. */
function nodeButton(iri: string, { name, context }: NodeButtonOptions): HTMLElement {
  const { graph, store, pick } = context
  const button = element('button', { type: 'button', class: 'end', title: iri }, [
    classDisc(graph.getNodeAttributes(iri)),
    name,
  ])
  const point = () => store.set({ hoveredNode: iri, hoveredEdge: undefined })
  const leave = () => store.set({ hoveredNode: undefined })
  for (const event of ['pointerenter', 'focus']) button.addEventListener(event, point)
  for (const event of ['pointerleave', 'blur']) button.addEventListener(event, leave)
  button.addEventListener('click', () => {
    store.set({ view: 'graph' })
    pick(iri)
  })
  return button
}

interface NodeButtonOptions {
  readonly name: HTMLElement
  readonly context: CellContext
}

function nodeName(iri: string, { graph, store }: CellContext): HTMLElement {
  const { label, labels } = graph.getNodeAttributes(iri)
  const known = labels.length > 0 ? labels : [{ value: label, language: '' }]
  return nameElement(known, store.get().language)
}

function iriElement(iri: string, { queries, hasPages }: CellContext): HTMLElement {
  const path = pathUnder(iri, queries.base)
  const short = path === undefined ? shortenIri(iri, queries.prefixes) : path.slice(1)
  const text = cut(short || iri)
  // The IRIs of a graph that no server shows lead nowhere.
  const href = path === undefined ? safeLink(iri) : hasPages ? path : undefined
  if (href === undefined) return element('code', { title: iri }, [text])
  const link = {
    class: 'query-link',
    href,
    title: iri,
    target: '_blank',
    rel: 'noopener noreferrer',
  }
  return element('a', link, [text])
}

/** A text, in which the names of things of the graph lead there. */
function literalElement(
  { value, language, datatype }: Extract<RowTerm, { readonly kind: 'literal' }>,
  context: CellContext,
): HTMLElement {
  const parts = namesIn(value, context.nodeOfName).map(({ text, node }) => {
    const name = element('bdi', { lang: language || undefined }, [cut(text)])
    return node === undefined ? name : nodeButton(node, { name, context })
  })
  const kind = language || kindOf(datatype, context.queries)
  return element('span', { class: 'query-literal', title: kind || undefined }, parts)
}

const kindOf = (datatype: string, { prefixes }: ViewQueries): string =>
  datatype === '' ? '' : (shortenIri(datatype, prefixes) ?? datatype)

const cut = (text: string): string =>
  text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text
