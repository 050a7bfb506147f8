import type { Served } from '../served.ts'
import { documentPage } from './document-page.tsx'
import { graphPage } from './graph-page.tsx'
import { groupPage } from './group-page.tsx'
import type { PageOptions } from './page-options.ts'
import type { Resource } from './resource.ts'
import { statementPage } from './statement-page.tsx'
import { thingPage } from './thing-page.tsx'

/** The page of a resource; `asked` is what the query of its address says. */
export function pageOf(
  { iri, kind }: Resource,
  served: Served,
  asked: URLSearchParams,
): PageOptions {
  switch (kind) {
    case 'document':
      return groupAsked(iri, served, asked) ?? documentPage(iri, served, asked)
    case 'statement':
      return statementPage(iri, served)
    case 'graph':
      return graphPage(iri, served, asked)
    case 'thing':
      return groupAsked(iri, served, asked) ?? thingPage(iri, served)
  }
}

/** `?outgoing=<property>` or `?incoming=<property>`, with a page: all that one property says. */
function groupAsked(iri: string, served: Served, asked: URLSearchParams): PageOptions | undefined {
  const page = Number(asked.get('page'))
  for (const direction of ['outgoing', 'incoming'] as const) {
    const predicate = asked.get(direction)
    const found =
      predicate === null ? undefined : groupPage(iri, served, { predicate, direction, page })
    if (found !== undefined) return found
  }
  return undefined
}
