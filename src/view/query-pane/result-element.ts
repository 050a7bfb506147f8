import type { FoundTable, QueryFault, QueryResult } from '../../query/query-result.ts'
import { counted } from '../counted.ts'
import { type Child, element } from '../element.ts'
import { type CellContext, cellElement } from './cell-element.ts'

export interface ResultContext extends CellContext {
  /** Lights up in the graph what was found. */
  readonly showFound: () => void
}

/** What came of a query: a table, yes or no, or why there is nothing. */
export function resultElement(result: QueryResult, context: ResultContext): HTMLElement {
  switch (result.kind) {
    case 'refusal':
      return refusalElement(result.problem)
    case 'answer':
      return element('p', { class: 'query-figures', role: 'status' }, [
        element('strong', {}, [result.isTrue ? 'Yes' : 'No']),
        `, in ${time(result.milliseconds)}`,
      ])
    case 'table':
      return element('div', {}, [
        element('div', { class: 'query-figures' }, [
          element('p', { role: 'status' }, [`${countOf(result)} in ${time(result.milliseconds)}`]),
          showButton(context),
        ]),
        result.rows.length === 0 ? undefined : tableElement(result, context),
      ])
  }
}

function showButton({ store, showFound }: ResultContext): Child {
  const { size } = store.get().foundNodes
  if (size === 0) return undefined
  const button = element('button', { type: 'button', class: 'query-show' }, [
    'Show in graph',
    element('span', { class: 'query-show-count' }, [counted(size, 'entity', 'entities')]),
  ])
  button.addEventListener('click', showFound)
  return button
}

function tableElement({ columns, rows }: FoundTable, context: ResultContext): HTMLElement {
  return element('section', { class: 'query-table', 'aria-label': 'Result', tabindex: '0' }, [
    element('table', {}, [
      element('thead', {}, [
        element(
          'tr',
          {},
          columns.map((name) => element('th', { scope: 'col' }, [name])),
        ),
      ]),
      element(
        'tbody',
        {},
        rows.map((row) =>
          element(
            'tr',
            {},
            row.map((term) => element('td', {}, [term && cellElement(term, context)])),
          ),
        ),
      ),
    ]),
  ])
}

function refusalElement({ title, detail }: QueryFault): HTMLElement {
  const [first = '', ...excerpt] = detail.split('\n')
  return element('div', { class: 'query-refusal', role: 'alert' }, [
    element('strong', {}, [title]),
    element('p', {}, [first]),
    excerpt.length === 0 ? undefined : element('pre', {}, [excerpt.join('\n')]),
  ])
}

function countOf({ rows, isGraph, isCut }: FoundTable): string {
  const word = isGraph ? 'triple' : 'row'
  if (rows.length === 0) return `No ${word}s`
  return `${isCut ? 'The first ' : ''}${counted(rows.length, word)}`
}

const time = (milliseconds: number): string =>
  milliseconds < 1000
    ? `${Math.max(1, Math.round(milliseconds))} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`
