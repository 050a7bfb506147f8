import type { Label } from '../model.ts'
import type { ViewClass, ViewNode } from '../view-model.ts'
import { mainLabel } from './term-labels.ts'

/** What is for the most part the same in nodes of a class. */
export type UsualNode = Pick<
  ViewNode,
  | 'label'
  | 'forms'
  | 'hiddenLabels'
  | 'sounds'
  | 'comments'
  | 'classLabel'
  | 'mentionCount'
  | 'known'
  | 'links'
  | 'literals'
  | 'documents'
  | 'color'
  | 'icon'
>

/** A node of a class with some labels, as it is when nothing more is said of it. */
export function usualNode(ofClass: ViewClass | undefined, labels: readonly Label[]): UsualNode {
  return {
    label: mainLabel(labels),
    forms: [],
    hiddenLabels: [],
    sounds: [],
    comments: [],
    classLabel: mainLabel(ofClass?.labels ?? []),
    mentionCount: 1,
    known: false,
    links: [],
    literals: [],
    documents: [0],
    color: ofClass?.color ?? '',
    icon: ofClass?.icon ?? '',
  }
}
