import type { FC } from 'hono/jsx'
import type { Served } from '../../served.ts'
import { thingCard } from '../thing-card.ts'
import { ClassIcon } from './class-icon.tsx'
import { LabelText } from './label-text.tsx'
import { TermLink } from './term-link.tsx'

const LONGEST = 240

/** The names of a thing, what it is, and what it is in a sentence. */
export const ThingHeading: FC<{ readonly iri: string; readonly served: Served }> = ({
  iri,
  served,
}) => {
  const { names, classes, comments } = thingCard(iri, served)
  const { main, other } = names
  const own = classes.filter((classIri) => served.pack.classes.has(classIri))
  return (
    <div class="heading">
      <ClassIcon classIri={classes[0] ?? ''} pack={served.pack} />
      <div>
        <p class="kind">
          {(own.length > 0 ? own : classes.slice(0, 3)).map((classIri) => (
            <TermLink iri={classIri} served={served} />
          ))}
        </p>
        <h1>
          <LabelText label={main} longest={LONGEST} />
        </h1>
        {other !== undefined && (
          <p class="other-name">
            <LabelText label={other} longest={LONGEST} />
          </p>
        )}
        {comments.map((comment) => (
          <p class="comment">
            <LabelText label={comment} longest={2000} />
          </p>
        ))}
      </div>
    </div>
  )
}
