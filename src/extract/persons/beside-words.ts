import type { Candidate } from '../candidate.ts'
import { isCapitalised, type SentenceView } from '../sentence-view.ts'
import { matchesAt } from '../token-trie.ts'
import { labelledPersons } from './labelled-persons.ts'
import { likelyBehind, likelyNamesBefore } from './likely-names.ts'
import {
  isLink,
  LEAST_BARE,
  nameBefore,
  namesBehind,
  skipBack,
  type Taken,
} from './names-beside.ts'
import { plainName } from './plain-name.ts'

/** Names beside words and marks that tell of persons, and those that are names by their words alone. */
export function besideWords(view: SentenceView, taken: Taken): Candidate[] {
  const names: Candidate[] = []
  const { mayTell } = view.lexicon.language.persons
  for (let index = 0; index < view.tokens.length; index++) {
    const isTelling = mayTell(view.tokens, index)
    addTo(names, behindCalling(view, index, taken))
    if (isTelling) {
      addTo(names, behindCallingEnd(view, index, taken))
      addTo(names, besideSign(view, index, taken))
      addTo(names, labelledPersons(view, index, taken))
    }
    addTo(names, likelyBehind(view, index, taken))
    if (isTelling) addTo(names, likelyNamesBefore(view, index))
    const plain = view.insideQuotes[index] ? undefined : plainName(view, index)
    if (plain) names.push(plain)
  }
  return names
}

const NONE: readonly Candidate[] = []

/** Most tokens have no names to add: nothing is spread for them. */
function addTo(names: Candidate[], more: readonly Candidate[]): void {
  for (const name of more) names.push(name)
}

/** Behind a noun for a person of the pack that starts at the token. */
function behindCalling(view: SentenceView, index: number, taken: Taken): readonly Candidate[] {
  const calling = matchesAt(view.lexicon.callings, view.folded, index).at(-1)
  return calling && !isLink(view, index) ? namesBehind(view, calling.end, { taken }) : NONE
}

/** Behind one of the language that ends there. */
function behindCallingEnd(view: SentenceView, index: number, taken: Taken): readonly Candidate[] {
  const { isCalling } = view.lexicon.language.persons
  return isCapitalised(view, index + 1) && isCalling(view.tokens, index)
    ? namesBehind(view, index + 1, { taken, least: leastBehindCalling(view) })
    : NONE
}

/** Before what only stands behind names of persons, and on both sides of a verb such as "said". */
function besideSign(view: SentenceView, index: number, taken: Taken): readonly Candidate[] {
  const { persons } = view.lexicon.language
  const sign = persons.signAt(view.tokens, index)
  const isSaying = persons.isSaying(view.tokens, index)
  if (!sign && !isSaying) return NONE
  const signed = sign ? nameBefore(view, index - 1, { ...sign, isSigned: true }) : []
  if (!isSaying) return signed
  const last = skipBack(view, index - 1)
  return [
    ...signed,
    ...nameBefore(view, last, { isDoubtful: true, least: LEAST_BARE }),
    ...(isCapitalised(view, index + 1)
      ? namesBehind(view, index + 1, { taken, isDoubtful: true })
      : []),
  ]
}

/** Where capitals do not tell names, a common noun behind a calling is seldom one. */
const leastBehindCalling = ({ lexicon }: SentenceView): number =>
  lexicon.language.tokensPerWord > 1 ? LEAST_BARE : 0
