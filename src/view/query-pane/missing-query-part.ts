import { byId, element } from '../element.ts'
import type { PagePart } from '../start-page.ts'
import { querySwitch } from './query-switch.ts'

const WAYS = [
  [
    'In a page of its own',
    'merganser build … --with-query',
    'makes this page anew with an engine inside. It opens from the disk as this one does, and is some megabytes larger.',
  ],
  [
    'From a server on this machine',
    'merganser serve DIR',
    'gives the folder of this page at an address that it prints, with this graph, a pane for queries and a page for every thing.',
  ],
] as const

/** What stands in the place of the pane of queries on a page that cannot answer any: how to get one. */
export function missingQueryPart(): PagePart {
  const ways = WAYS.map(([title, command, what]) =>
    element('section', {}, [
      element('h3', {}, [title]),
      element('p', {}, [element('code', {}, [command])]),
      element('p', {}, [what]),
    ]),
  )
  const attributes = { class: 'pane no-query', id: 'query', 'aria-label': 'Query', hidden: true }
  const pane = element('section', attributes, [
    element('h2', {}, ['This page holds no engine for queries']),
    element('p', {}, ['The graph can be asked in SPARQL in two ways.']),
    ...ways,
  ])
  byId('text').after(pane)
  return { switchedBy: querySwitch, mount: () => {} }
}
