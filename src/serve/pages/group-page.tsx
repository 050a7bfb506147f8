import { countRows } from '../lookup.ts'
import { isIri, pathOf } from '../paths.ts'
import type { Served } from '../served.ts'
import { choosePage } from './choose-page.ts'
import { plainText } from './cut-text.ts'
import { factsOf } from './fact-groups.ts'
import type { Direction } from './facts.ts'
import type { PageOptions } from './page-options.ts'
import { FactList } from './parts/fact-list.tsx'
import { PartLinks } from './parts/part-links.tsx'
import { ThingHeading } from './parts/thing-heading.tsx'
import { termNames } from './term-name.ts'
import { thingCard } from './thing-card.ts'
import { FACTS_SHOWN } from './thing-facts.ts'

interface GroupOptions {
  readonly predicate: string
  readonly direction: Direction
  /** From 1; one that is not there is the nearest that is. */
  readonly page: number
}

/** What one property says of a thing, where that is too much for its page: in parts. */
export function groupPage(
  iri: string,
  served: Served,
  { predicate, direction, page }: GroupOptions,
): PageOptions | undefined {
  if (!isIri(predicate)) return undefined
  const pattern =
    direction === 'outgoing' ? `<${iri}> <${predicate}> ?x` : `?x <${predicate}> <${iri}>`
  const count = countRows(served.store, pattern)
  if (count === 0) return undefined
  const { pages, number, offset } = choosePage(page, count, FACTS_SHOWN)
  const facts = factsOf({ iri, predicate, direction, count }, served, {
    limit: FACTS_SHOWN,
    offset,
  })
  const path = `${pathOf(iri, served)}.html`
  const name = termNames(predicate, served.pack).main.value
  return {
    title: plainText(`${thingCard(iri, served).names.main.value}: ${name}`, 120),
    current: 'things',
    children: (
      <>
        <ThingHeading iri={iri} served={served} />
        <p>
          <a href={path}>All that is said of it</a>
        </p>
        <FactList group={{ predicate, direction, count, facts }} served={served} />
        <PartLinks
          path={path}
          count={pages}
          current={number}
          name="page"
          asked={{ [direction]: predicate }}
        />
      </>
    ),
  }
}
