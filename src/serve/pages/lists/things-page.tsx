import { pathOf } from '../../paths.ts'
import type { Served } from '../../served.ts'
import type { PageOptions } from '../page-options.ts'
import { ClassIcon } from '../parts/class-icon.tsx'
import { LabelText } from '../parts/label-text.tsx'
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
  const pages = Math.max(1, Math.ceil(things.length / MOST_ON_PAGE))
  const number = Math.min(Math.max(1, Math.trunc(page) || 1), pages)
  const shown = things.slice((number - 1) * MOST_ON_PAGE, number * MOST_ON_PAGE)
  const { main, other } = termNames(classIri, served.pack)
  const list = new URL(listPath(classIri), 'http://localhost')
  return {
    title: main.value,
    canonical: `${listPath(classIri)}${number === 1 ? '' : `&page=${number}`}`,
    current: 'things',
    isWide: true,
    children: (
      <>
        <div class="heading">
          <ClassIcon classIri={classIri} pack={served.pack} />
          <div>
            <p class="kind">
              <a href="/things">Things</a>
              <a href={pathOf(classIri, served)}>What is meant</a>
            </p>
            <h1>
              <LabelText label={main} /> <span class="count">{things.length}</span>
            </h1>
            {other !== undefined && (
              <p class="other-name">
                <LabelText label={other} />
              </p>
            )}
          </div>
        </div>
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
