import type { ViewData } from '../view-model.ts'
import { counted } from './counted.ts'
import { byId, element } from './element.ts'

/** One line over the graph: what it is of, from when, and how much there is. */
export function mountCaption(data: ViewData): void {
  const facts = [
    data.date?.replace('/', ' to '),
    counted(data.graph.nodes.length, 'entity', 'entities'),
    counted(data.statements.length, 'statement'),
  ]
  byId('caption').replaceChildren(
    element('span', { class: 'caption-title', lang: data.language, title: data.title }, [
      data.title,
    ]),
    element('span', { class: 'caption-facts' }, [facts.filter(Boolean).join(' · ')]),
  )
  byId('graph').setAttribute('aria-label', `Graph of ${facts.slice(1).join(' and ')}`)
}
