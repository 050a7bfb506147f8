import type { TextDocument } from '../../model.ts'
import type { ReadSentence } from '../read-sentence.ts'
import { addPersonsAgain } from './add-persons-again.ts'
import { addWholeNames } from './add-whole-names.ts'
import { dropDoubtful } from './drop-doubtful.ts'
import { joinGarbled } from './join-garbled.ts'
import { joinHeadline } from './join-headline.ts'
import { knownPersons, placesOf } from './known-persons.ts'
import { settleShortNames } from './settle-short-names.ts'

/**
 * Settles who is meant in a document where names are short: surnames beside titles and offices are
 * the one person whom gender or office leaves, or nobody; surnames alone are found where the text
 * names one person of that surname. Names that may as well be those of firms are dropped.
 */
export function settlePersons(
  sentences: readonly ReadSentence[],
  document: TextDocument,
): ReadSentence[] {
  const believed = addWholeNames(dropDoubtful(sentences), document)
  const joined = joinHeadline(joinGarbled(believed, document))
  const persons = knownPersons(placesOf(joined))
  const settled = settleShortNames(joined, persons)
  return addPersonsAgain(settled, [...persons.values()])
}
