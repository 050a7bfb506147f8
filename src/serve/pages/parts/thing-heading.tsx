import type { FC } from 'hono/jsx'
import type { Served } from '../../served.ts'
import { thingCard } from '../thing-card.ts'
import { Heading } from './heading.tsx'
import { TermLink } from './term-link.tsx'

/** The names of a thing, what it is, and what it is in a sentence. */
export const ThingHeading: FC<{ readonly iri: string; readonly served: Served }> = ({
  iri,
  served,
}) => {
  const { pack } = served
  const { names, classes, comments } = thingCard(iri, served)
  const own = classes.filter((classIri) => pack.classes.has(classIri))
  return (
    <Heading classIri={classes[0] ?? ''} pack={pack} names={names} comments={comments}>
      {(own.length > 0 ? own : classes.slice(0, 3)).map((classIri) => (
        <TermLink iri={classIri} served={served} />
      ))}
    </Heading>
  )
}
