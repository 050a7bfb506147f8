import type { ModalityCounts } from './count-modalities.ts'

/**
 * What the merged facts are, for people: that they do not tell what is asserted from what is called
 * for and what is a guess, how many there are of each, and where that is told.
 */
export function describeModalities({ asserted, calledFor, inferred }: ModalityCounts): string {
  return (
    'The facts of all documents and of the pack, merged: a plain triple does not tell whether a ' +
    `text states it as a fact, calls for it, or lets it be guessed. Of those read in documents, ${asserted} ` +
    `are asserted by one at least, ${calledFor} only called for and ${inferred} only inferred. The ` +
    'rdf:Statement of each triple in the whole dataset says which, by its mg:modality ' +
    '(mg:Asserted, mg:CalledFor, mg:Inferred).'
  )
}
