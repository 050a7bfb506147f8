import type { FC } from 'hono/jsx'
import type { Served } from '../../served.ts'
import { neighbourhoodOf } from '../neighbourhood-of.ts'
import type { ThingFacts } from '../thing-facts.ts'

interface NeighbourhoodProps {
  readonly iri: string
  readonly facts: ThingFacts
  readonly served: Served
}

/**
 * The things around a thing, for the script that draws them: it reads the data off the element.
 * Without it the element stays hidden, and the statements tell the same.
 */
export const Neighbourhood: FC<NeighbourhoodProps> = ({ iri, facts, served }) => {
  const graph = neighbourhoodOf(iri, facts, served)
  if (graph.nodes.length < 2) return null
  return (
    <figure
      class={graph.nodes.length < 5 ? 'neighbourhood few' : 'neighbourhood'}
      data-graph={JSON.stringify(graph)}
      hidden
    >
      <div class="stage" role="img" aria-label="The things around it, all of them told below" />
    </figure>
  )
}
