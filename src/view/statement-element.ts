import type { Label, StatementObject } from '../model.ts'
import type { ViewData, ViewEvidence, ViewNode, ViewStatement } from '../view-model.ts'
import { classDisc } from './badge.ts'
import { type Child, element, glyph } from './element.ts'
import { evidenceElement } from './evidence-element.ts'
import { LINE } from './glyphs.ts'
import { MANNERS, mannerOf } from './manner.ts'
import { nameElement } from './name-element.ts'
import { propertyWords } from './safe-link.ts'

const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string'

export interface StatementContext {
  readonly data: ViewData
  readonly nodes: ReadonlyMap<string, ViewNode>
  readonly language: string | undefined
  /** IRI of the node whose card it is. */
  readonly picked: string
  readonly pick: (iri: string) => void
  /** Opens the text where a sentence of a statement stands. */
  readonly showInText: (statement: ViewStatement, evidence: ViewEvidence) => void
  /** Whether a statement, by its key, is a line of the graph. */
  readonly hasLine: (key: string) => boolean
  /** Lights up the line of a statement in the graph, or no longer. */
  readonly showLine: (key: string) => void
}

/** Confidence as a bar and a number; both say the same, so the bar is for the eye only. */
function confidenceElement(confidence: number): HTMLElement {
  const bar = element('span', { class: 'bar-fill', 'aria-hidden': 'true' })
  bar.style.setProperty('--share', String(confidence))
  const text = confidence.toFixed(2)
  return element('span', { class: 'confidence', title: `Confidence ${text}` }, [
    element('span', { class: 'visually-hidden' }, ['confidence ']),
    bar,
    text,
  ])
}

function badgeElement(statement: ViewStatement): HTMLElement | undefined {
  const manner = mannerOf(statement)
  if (manner === 'asserted') return undefined
  const label = MANNERS.find((each) => each.manner === manner)?.label ?? manner
  return element('span', { class: `badge is-${manner}` }, [label])
}

function linkedEnd(iri: string, labels: readonly Label[], context: StatementContext): HTMLElement {
  const node = context.nodes.get(iri)
  const name = nameElement(labels, context.language)
  if (node === undefined) return element('span', { class: 'end is-outside' }, [name])
  const button = element('button', { type: 'button', class: 'end' }, [classDisc(node), name])
  button.addEventListener('click', () => context.pick(iri))
  return button
}

/** The other end of a statement: a node to go to, or a literal. */
function endElement(statement: ViewStatement, context: StatementContext): HTMLElement {
  const object: StatementObject =
    statement.subject === context.picked
      ? statement.object
      : { kind: 'entity', iri: statement.subject }
  switch (object.kind) {
    case 'entity': {
      const node = context.nodes.get(object.iri)
      const fallback = [{ value: node?.label ?? object.iri, language: '' }]
      const labels = node?.labels ?? context.data.outside[object.iri] ?? []
      return linkedEnd(object.iri, labels.length > 0 ? labels : fallback, context)
    }
    case 'text':
      return element('span', { class: 'end is-literal', lang: object.language || undefined }, [
        `“${object.value}”`,
      ])
    case 'literal':
      return element('span', { class: 'end is-literal' }, [
        object.value,
        object.datatype === XSD_STRING
          ? undefined
          : element('span', { class: 'datatype' }, [propertyWords(object.datatype)]),
      ])
  }
}

/** The button by which keys show the line; a click anywhere beside what else may be clicked does the same. */
function lineButton({ key }: ViewStatement, { hasLine }: StatementContext): Child {
  if (!hasLine(key)) return undefined
  const label = 'Show the line in the graph'
  return element(
    'button',
    {
      type: 'button',
      class: 'to-line',
      'aria-label': label,
      'aria-pressed': 'false',
      title: label,
    },
    [glyph(LINE)],
  )
}

/** Whether a click is about the statement as a whole: on no control, no sentence, and selecting nothing. */
function isAboutAll({ target }: MouseEvent): boolean {
  if (!(target instanceof Element) || target.closest('.to-line') !== null) return true
  return target.closest('button, .evidence') === null && getSelection()?.isCollapsed !== false
}

/** A statement as the card shows it: the other end, how sure it is, how it is said, and where. */
export function statementElement(statement: ViewStatement, context: StatementContext): HTMLElement {
  const isFromPack = statement.source === 'pack'
  const { key } = statement
  const hasLine = context.hasLine(key)
  const made = element('li', { class: 'statement', 'data-key': key, tabindex: '-1' }, [
    element('div', { class: 'statement-head' }, [
      endElement(statement, context),
      element('span', { class: 'statement-facts' }, [
        badgeElement(statement),
        isFromPack ? undefined : confidenceElement(statement.confidence),
        lineButton(statement, context),
      ]),
    ]),
    ...statement.evidence.map((evidence) =>
      evidenceElement(evidence, {
        data: context.data,
        showInText: (each) => context.showInText(statement, each),
      }),
    ),
  ])
  made.classList.toggle('has-line', hasLine)
  if (hasLine)
    made.addEventListener('click', (event) => {
      if (isAboutAll(event)) context.showLine(key)
    })
  return made
}
