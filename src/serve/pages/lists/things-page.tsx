import { pathOf } from '../../paths.ts'
import type { Served } from '../../served.ts'
import { choosePage } from '../choose-page.ts'
import type { PageOptions } from '../page-options.ts'
import { Heading } from '../parts/heading.tsx'
import { PartLinks } from '../parts/part-links.tsx'
import { ThingLink } from '../parts/thing-link.tsx'
import { siteOf } from '../site.ts'
import { termNames } from '../term-name.ts'
import { ClassLinks } from './class-links.tsx'
import { listPath } from './list-path.ts'

/** All classes that things are of. */
export function classesPage(served: Served): PageOptions {
  return {
    title: 'Things',
    canonical: '/things',
    current: 'things',
    isWide: true,
    children: (
      <>
        <h1>Things</h1>
        <ClassLinks served={served} />
      </>
    ),
  }
}

const MOST_ON_PAGE = 60

/** The things of one class in the order of their IRIs; `page` from 1. */
export function thingsPage(classIri: string, served: Served, page: number): PageOptions {
  const things = siteOf(served).byClass.get(classIri) ?? []
  const { pages, number, offset } = choosePage(page, things.length, MOST_ON_PAGE)
  const shown = things.slice(offset, offset + MOST_ON_PAGE)
  const { pack } = served
  const names = termNames(classIri, pack)
  const list = new URL(listPath(classIri), 'http://localhost')
  return {
    title: names.main.value,
    canonical: `${listPath(classIri)}${number === 1 ? '' : `&page=${number}`}`,
    current: 'things',
    isWide: true,
    children: (
      <>
        <Heading classIri={classIri} pack={pack} names={names} count={things.length}>
          <a href="/things">Things</a>
          <a href={pathOf(classIri, served)}>What is meant</a>
        </Heading>
        <ul class="plain columns">
          {shown.map((iri) => (
            <li>
              <ThingLink iri={iri} served={served} hasIcon={false} />
            </li>
          ))}
        </ul>
        <PartLinks
          path="/things"
          count={pages}
          current={number}
          name="page"
          asked={Object.fromEntries(list.searchParams)}
        />
      </>
    ),
  }
}
