import type { FC } from 'hono/jsx'
import type { Served } from '../../served.ts'
import { passagePath } from '../document-path.ts'
import { MOST_MENTIONS, mentionsOf } from '../mentions-of.ts'
import { thingCard } from '../thing-card.ts'
import { LabelText } from './label-text.tsx'

const MOST_DOCUMENTS = 20

/** The documents that name a thing, and how often. */
export const Mentions: FC<{ readonly iri: string; readonly served: Served }> = ({
  iri,
  served,
}) => {
  const all = mentionsOf(iri, served)
  if (all.length === 0) return null
  const isCut = all.reduce((sum, { count }) => sum + count, 0) >= MOST_MENTIONS
  return (
    <section>
      <h2>{isCut ? 'Named, among others, in' : 'Named in'}</h2>
      <ul class="mentions">
        {all.slice(0, MOST_DOCUMENTS).map(({ document, count, first }) => (
          <li>
            <a href={passagePath(first, served)}>
              <LabelText label={thingCard(document, served).names.main} />
            </a>{' '}
            <span class="quiet">{count === 1 ? 'once' : `${count} times`}</span>
          </li>
        ))}
      </ul>
      {all.length > MOST_DOCUMENTS && (
        <p class="quiet">and in {all.length - MOST_DOCUMENTS} more documents</p>
      )}
    </section>
  )
}
