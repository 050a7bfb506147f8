import type { ViewClass, ViewNode } from '../view-model.ts'
import { classDisc } from './badge.ts'
import { element } from './element.ts'
import { nameElement } from './name-element.ts'

export interface SearchRowInput {
  readonly id: string
  readonly node: ViewNode
  readonly nodeClass: ViewClass | undefined
  /** The name that the query matched, when it is not the one shown first. */
  readonly matched: string | undefined
  readonly language: string | undefined
}

/** An option of the search list: the thing, the name by which it was found, and its class. */
export function searchRow(input: SearchRowInput): HTMLElement {
  const { id, node, nodeClass, matched, language } = input
  const labels = node.labels.length > 0 ? node.labels : [{ value: node.label, language: '' }]
  const found =
    matched === undefined || matched === node.label
      ? undefined
      : element('span', { class: 'result-match' }, [`“${matched}”`])
  return element('li', { id, role: 'option', 'aria-selected': 'false' }, [
    classDisc(node),
    element('span', { class: 'result-names' }, [nameElement(labels, language), found]),
    element('span', { class: 'result-class' }, [
      nameElement(nodeClass?.labels.slice(0, 1) ?? [], language),
    ]),
  ])
}
