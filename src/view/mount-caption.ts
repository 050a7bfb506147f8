import type { ViewData } from '../view-model.ts'
import { byId, element } from './element.ts'

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`

/** One line over the graph: what it is of, from when, and how much there is. */
export function mountCaption(data: ViewData): void {
  const facts = [
    data.date?.replace('/', ' to '),
    count(data.graph.nodes.length, 'entity', 'entities'),
    count(data.statements.length, 'statement', 'statements'),
  ]
  byId('caption').replaceChildren(
    element('span', { class: 'caption-title', lang: data.language, title: data.title }, [
      data.title,
    ]),
    element('span', { class: 'caption-facts' }, [facts.filter(Boolean).join(' · ')]),
  )
  byId('graph').setAttribute('aria-label', `Graph of ${facts.slice(1).join(' and ')}`)
}
