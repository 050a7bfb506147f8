import type { ViewNode } from '../view-model.ts'
import { namesOf } from './names.ts'

/** The one name by which a node is called in a sentence of the page. */
export function nodeName(
  { label, labels }: Pick<ViewNode, 'label' | 'labels'>,
  language: string | undefined,
): string {
  return namesOf(labels, language).main.value || label
}
