import type { DocumentGraph } from '../model.ts'
import { keyedBlocks } from '../rdf/keyed-blocks.ts'
import { objectTerm } from '../rdf/object-term.ts'
import { namedNode, quad } from '../rdf/terms.ts'
import { type StatedCounts, tallyShared } from './count-shared.ts'
import { MARKS } from './marks.ts'

/** What documents state, each fact once. */
export function countStated(graphs: readonly DocumentGraph[]): StatedCounts {
  const tally = tallyShared()
  const triples = graphs.flatMap(({ statements }) =>
    statements.map(({ subject, predicate, object, modality }) => ({
      quad: quad(namedNode(subject), namedNode(predicate), objectTerm(object)),
      marks: MARKS[modality],
    })),
  )
  for (const block of keyedBlocks(triples)) tally.add(block)
  return tally.stated()
}
