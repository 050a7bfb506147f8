import type { FC } from 'hono/jsx'
import { pathOf } from '../paths.ts'
import type { Served } from '../served.ts'
import { alternatesOf } from './alternates.ts'
import { plainText } from './cut-text.ts'
import type { FactGroup } from './facts.ts'
import type { PageOptions } from './page-options.ts'
import { Details } from './parts/details.tsx'
import { FactList } from './parts/fact-list.tsx'
import { Links } from './parts/links.tsx'
import { Mentions } from './parts/mentions.tsx'
import { Neighbourhood } from './parts/neighbourhood.tsx'
import { OtherNames } from './parts/other-names.tsx'
import { ThingHeading } from './parts/thing-heading.tsx'
import { thingCard } from './thing-card.ts'
import { FACTS_SHOWN, type ThingFacts, thingFacts } from './thing-facts.ts'

/** The page of a thing: its names, what is said of it both ways, where, and where else it is known. */
export function thingPage(iri: string, served: Served): PageOptions {
  const { names, comments, classes } = thingCard(iri, served)
  const facts = thingFacts(iri, served)
  const path = pathOf(iri, served) ?? '/'
  const [comment] = comments
  return {
    title: plainText(names.main.value, 120),
    description: comment === undefined ? undefined : plainText(comment.value, 300),
    canonical: `${path}.html`,
    alternates: alternatesOf(path),
    current: 'things',
    scripts: ['neighbourhood.js'],
    isWide: true,
    children: (
      <>
        <ThingHeading iri={iri} served={served} />
        <div class="sheet">
          <div class="said">
            <OtherNames iri={iri} served={served} />
            <Statements iri={iri} facts={facts} served={served} />
          </div>
          <aside class="around">
            <Neighbourhood iri={iri} facts={facts} served={served} />
            <Links groups={facts.links} served={served} />
            <Mentions iri={iri} served={served} />
            <Details iri={iri} classes={classes} groups={facts.details} served={served} />
          </aside>
        </div>
      </>
    ),
  }
}

interface StatementsProps {
  readonly iri: string
  readonly facts: ThingFacts
  readonly served: Served
}

const Statements: FC<StatementsProps> = ({ iri, facts, served }) => {
  const groups = (direction: FactGroup['direction']) =>
    facts.statements.filter((group) => group.direction === direction)
  const lists = (direction: FactGroup['direction']) =>
    groups(direction).map((group) => (
      <FactList group={group} served={served} more={moreOf(iri, group, served)} />
    ))
  return (
    <>
      {facts.statements.length === 0 && <p class="quiet">Nothing is said of it but its name.</p>}
      {groups('outgoing').length > 0 && <h2>What is said of it</h2>}
      {lists('outgoing')}
      {groups('incoming').length > 0 && <h2>Said of others, with it at the other end</h2>}
      {lists('incoming')}
    </>
  )
}

/** Where all facts of a group are, when its page shows only some. */
function moreOf(
  iri: string,
  { predicate, direction, count }: FactGroup,
  served: Served,
): string | undefined {
  if (count <= FACTS_SHOWN) return undefined
  return `${pathOf(iri, served)}.html?${new URLSearchParams({ [direction]: predicate })}`
}
