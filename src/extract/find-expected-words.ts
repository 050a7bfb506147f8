import type { Candidate } from './candidate.ts'
import type { Trigger } from './lexicon-entries.ts'
import { isHyphenated, isWord, type SentenceView, type TriggerSite } from './sentence-view.ts'
import { goesOn } from './shapes/noun-phrase.ts'
import { matchesAt } from './token-trie.ts'

/** How sure a common noun is as a name that nothing but its place in the sentence makes one. */
const EXPECTED_SCORE = 0.85
/** Tokens behind a trigger among which such names stand. */
const REACH = 14

/**
 * Common nouns that name something where a property lets its class stand: what is sung in "sings
 * ballads", and in the list behind it.
 */
export function findExpectedWords(view: SentenceView): Candidate[] {
  if (view.lexicon.expectedHeads.children.size === 0) return []
  return view.triggerSites.flatMap((site) =>
    site.triggers.flatMap((trigger) => wordsBehind(view, site, classesBehind(view, trigger))),
  )
}

function classesBehind({ lexicon }: SentenceView, { cue, voice }: Trigger): readonly string[] {
  const property = lexicon.pack.properties.get(cue.reads)
  const isSwapped = (voice === 'passive') !== cue.objectFirst
  return (cue.objectShape === 'Entity' && (isSwapped ? property?.domains : property?.ranges)) || []
}

function wordsBehind(
  view: SentenceView,
  { end }: TriggerSite,
  classes: readonly string[],
): Candidate[] {
  if (classes.length === 0) return []
  const found: Candidate[] = []
  for (let first = end; first < Math.min(end + REACH, view.tokens.length); first++) {
    if (/^[;:.?!()]$/.test(view.tokens[first]?.text ?? '') || view.verbTokens.has(first)) break
    const match = matchesAt(view.lexicon.expectedHeads, view.folded, first).at(-1)
    const cues = match?.values.filter(({ names }) => classes.includes(names)) ?? []
    if (
      !match ||
      cues.length === 0 ||
      !standsAlone(view, { first, last: match.end - 1, start: end })
    )
      continue
    const site = { first, last: match.end - 1, head: view.folded.slice(first, match.end).join(' ') }
    for (const { names, iri, confidence } of cues) {
      found.push({ ...site, classIri: names, rule: iri, score: confidence * EXPECTED_SCORE })
    }
    first = match.end - 1
  }
  return found
}

/** Whether no other noun belongs to the words, before or behind. */
function standsAlone(
  view: SentenceView,
  { first, last, start }: { first: number; last: number; start: number },
): boolean {
  if (isHyphenated(view, first) || isHyphenated(view, last + 1) || goesOn(view, last)) return false
  if (first === start) return true
  const before = view.tokens[first - 1]
  return !before || !isWord(view, first - 1) || !/^(?:NOUN|PROPN)$/.test(before.partOfSpeech)
}
