import type { PropertyCue } from '../pack.ts'
import type { Candidate } from './candidate.ts'
import type { Trigger } from './lexicon-entries.ts'
import { isCapitalised, isQuote, type SentenceView, type TriggerSite } from './sentence-view.ts'
import { capitalisedEnd, goesOn, trimNameStart } from './shapes/noun-phrase.ts'

/** How sure a name is that has nothing but its place in the sentence. */
const EXPECTED_SCORE = 0.7
/** Words of such a name; more are a sentence in capitals. */
const LONGEST = 5

/**
 * Names without a head noun, where a trigger lets one class alone stand: capitalised words behind
 * "comes from" are a home, whatever they are called. Lists go on over commas and "and".
 */
export function findExpectedNames(view: SentenceView): Candidate[] {
  if (view.isShouted || view.lexicon.language.tokensPerWord > 1) return []
  return view.triggerSites.flatMap((site) =>
    site.triggers.flatMap((trigger) => {
      const classIri = expectedClass(view, trigger)
      return classIri === undefined ? [] : namesBehind(view, site, { cue: trigger.cue, classIri })
    }),
  )
}

/** The one class that may stand behind the trigger, if its names are proper nouns. */
function expectedClass(view: SentenceView, { cue, voice }: Trigger): string | undefined {
  const property = view.lexicon.pack.properties.get(cue.reads)
  if (!property || cue.objectShape !== 'Entity') return undefined
  const swapped = (voice === 'passive') !== cue.objectFirst
  const classes = swapped ? property.domains : property.ranges
  const [only] = classes
  const isProper = view.lexicon.pack.nameCues.some(
    ({ names, shape }) => names === only && shape === 'ProperShape',
  )
  return classes.length === 1 && isProper ? only : undefined
}

function namesBehind(
  view: SentenceView,
  { end }: TriggerSite,
  { cue, classIri }: { cue: PropertyCue; classIri: string },
): Candidate[] {
  const { determiners, conjunctions } = view.lexicon.language.words
  const skips = (index: number): boolean => {
    const word = view.tokens[index]?.normal ?? ''
    return determiners.has(word) || conjunctions.has(word) || word === ',' || isQuote(view, index)
  }
  const names: Candidate[] = []
  let first = end
  for (;;) {
    while (first < view.tokens.length && skips(first)) first++
    if (!isCapitalised(view, first)) {
      const last = headedEnd(view, first, classIri)
      if (last === undefined) return names
      names.push({ first, last, classIri, rule: cue.iri, score: cue.confidence * EXPECTED_SCORE })
      first = last + 1
      continue
    }
    const last = capitalisedEnd(view, first)
    const start = trimNameStart(view, first, last + 1)
    if (last - start >= LONGEST || start > last) return names
    names.push({
      first: start,
      last,
      classIri,
      rule: cue.iri,
      score: cue.confidence * EXPECTED_SCORE,
    })
    first = last + 1
  }
}

/**
 * The last token of common words that end in a head noun of the class, a noun among them: "screen
 * door cottage", but no "old cottage".
 */
function headedEnd(view: SentenceView, first: number, classIri: string): number | undefined {
  let isNamed = false
  for (let last = first; last < first + LONGEST; last++) {
    const token = view.tokens[last]
    if (!token || !view.lexicon.language.mayModify(token, false) || view.verbTokens.has(last))
      return undefined
    const heads = view.lexicon.heads.children.get(view.folded[last] ?? '')?.values ?? []
    const isHead = heads.some(({ cue }) => cue.names === classIri && cue.shape === 'ProperShape')
    if (isHead && isNamed && !goesOn(view, last)) return last
    isNamed ||= /^(?:NOUN|PROPN|X)$/.test(token.partOfSpeech)
  }
  return undefined
}
