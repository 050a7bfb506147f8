import type { Label } from '../model.ts'
import { getOrAdd } from '../rdf/get-or-add.ts'
import { oncePer } from '../rdf/once-per.ts'
import type { ViewStatement } from '../view-model.ts'
import { type Child, element } from './element.ts'
import { nameElement } from './name-element.ts'
import { type StatementContext, statementElement } from './statement-element.ts'

interface Group {
  readonly predicate: string
  readonly labels: readonly Label[]
  readonly statements: readonly ViewStatement[]
}

/** The statements of each node that is subject or object of some, each once; linear the first time. */
export const statementsByNode = oncePer((statements: readonly ViewStatement[]) => {
  const found = new Map<string, ViewStatement[]>()
  for (const statement of statements) {
    const { subject, object } = statement
    getOrAdd(found, subject, () => []).push(statement)
    if (object.kind === 'entity' && object.iri !== subject)
      getOrAdd(found, object.iri, () => []).push(statement)
  }
  return found
})

/** Groups by property in the order of the legend; the surest statement of a group comes first. */
function groupByProperty(
  statements: readonly ViewStatement[],
  { data }: StatementContext,
): Group[] {
  return data.properties.flatMap(({ iri, labels }) => {
    const own = statements.filter(({ predicate }) => predicate === iri)
    own.sort((a, b) => b.confidence - a.confidence)
    return own.length === 0 ? [] : [{ predicate: iri, labels, statements: own }]
  })
}

function groupElement(group: Group, context: StatementContext): HTMLElement {
  return element('section', { class: 'group', 'data-property': group.predicate }, [
    element('h4', {}, [
      nameElement(group.labels, context.language),
      element('span', { class: 'group-count' }, [String(group.statements.length)]),
    ]),
    element(
      'ul',
      {},
      group.statements.map((statement) => statementElement(statement, context)),
    ),
  ])
}

function directionElement(
  title: string,
  statements: readonly ViewStatement[],
  context: StatementContext,
): Child {
  if (statements.length === 0) return undefined
  return element('section', { class: 'direction' }, [
    element('h3', {}, [title]),
    ...groupByProperty(statements, context).map((group) => groupElement(group, context)),
  ])
}

/** All that is said of a thing, grouped by property: first as the subject, then as the object. */
export function cardStatements(context: StatementContext): HTMLElement {
  const about = statementsByNode(context.data.statements).get(context.picked) ?? []
  const outgoing = about.filter(({ subject }) => subject === context.picked)
  const incoming = about.filter(({ subject }) => subject !== context.picked)
  if (outgoing.length + incoming.length === 0)
    return element('p', { class: 'card-empty' }, [
      'It is named, but no statement was read about it.',
    ])
  return element('div', { class: 'card-statements' }, [
    directionElement('What is said of it', outgoing, context),
    directionElement('What points to it', incoming, context),
  ])
}
