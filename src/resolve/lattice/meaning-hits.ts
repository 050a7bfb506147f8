import type { Dictionary } from '../../language/zh/dictionary/dictionary.ts'
import { type Hit, type HitPart, LEAST_SHARE } from './hit.ts'
import type { Edge, LabelIndex, LabelLattice, Unit } from './label-index.ts'
import type { NameTokens } from './name-tokens.ts'

/** So many glosses of a stretch are tried. */
const MOST_GLOSSES = 4
/** The last word of a gloss says what it is; those before, what kind. */
const HEAD = 1.5
const SINGLE_CHARACTER = 0.96
/** Of two characters that mean the same, the more common is the likelier. */
const RARE_CHARACTER = 0.06
const KIN = 0.75
const NEAR_WORD = 0.9

/** The glosses of a label's stretches of which the name says enough. */
export function meaningHits(lattice: LabelLattice, name: NameTokens, index: LabelIndex): Hit[] {
  return lattice.edges.flatMap((edge) => {
    if (edge.word >= index.dictionary.wordCount) return sameHits(edge, name, index)
    const weight = lattice.units[edge.start]?.weight ?? 1
    const isSingle = edge.end - edge.start === 1
    const trust = isSingle ? SINGLE_CHARACTER - RARE_CHARACTER * weight : 1
    const glosses = glossHits(edge, name, { index, lattice }).map((hit) => ({ ...hit, trust }))
    return [...glosses, ...kinHits(edge, name, index)]
  })
}

/** Words of an English label. */
function sameHits({ start, end, word }: Edge, name: NameTokens, { dictionary }: LabelIndex): Hit[] {
  const part = wordsFor(word - dictionary.wordCount, 1, name)
  return part === undefined ? [] : [hitOf(start, end, { kind: 'same', parts: [part] })]
}

function glossHits(
  { start, end, word }: Edge,
  name: NameTokens,
  { index: { dictionary }, lattice }: { index: LabelIndex; lattice: LabelLattice },
): Hit[] {
  const { glossStarts } = dictionary
  const hits: Hit[] = []
  for (let gloss = glossStarts[word] ?? 0; gloss < (glossStarts[word + 1] ?? 0); gloss++) {
    const said = saidOf(gloss, name, dictionary)
    if (said === undefined) continue
    if (lacksSound(gloss, name, { dictionary, units: lattice.units.slice(start, end) })) continue
    hits.push(hitOf(start, end, { kind: 'meaning', parts: said.parts, weight: said.weight }))
  }
  return hits.length <= MOST_GLOSSES ? hits : hits.sort(byShare).slice(0, MOST_GLOSSES)
}

/** What of a gloss the name says; `undefined` when that is too little, as it nearly always is. */
function saidOf(
  gloss: number,
  name: NameTokens,
  { stemStarts, glossStems, stemWeights }: Dictionary,
): Pick<Hit, 'parts' | 'weight'> | undefined {
  let parts: HitPart[] | undefined
  let weight = 0
  let found = 0
  const end = stemStarts[gloss + 1] ?? 0
  for (let at = stemStarts[gloss] ?? 0; at < end; at++) {
    const stem = glossStems[at] ?? 0
    const stemWeight = (stemWeights[stem] ?? 1) * (at + 1 === end ? HEAD : 1)
    weight += stemWeight
    const part = wordsFor(stem, stemWeight, name)
    if (part === undefined) continue
    found += stemWeight
    parts ??= []
    parts.push(part)
  }
  return parts === undefined || found < LEAST_SHARE * weight ? undefined : { parts, weight }
}

/**
 * Whether a word of the gloss that the name lacks is how the stretch begins to sound: then it is the
 * name itself, and what else is said only the kind of another.
 */
function lacksSound(
  gloss: number,
  name: NameTokens,
  { dictionary, units }: { readonly dictionary: Dictionary; readonly units: readonly Unit[] },
): boolean {
  const { stemStarts, glossStems, stems } = dictionary
  for (let at = stemStarts[gloss] ?? 0; at < (stemStarts[gloss + 1] ?? 0); at++) {
    const stem = glossStems[at] ?? 0
    const isLacking = wordsFor(stem, 1, name) === undefined
    if (isLacking && isSoundOf(stems[stem] ?? '', units, dictionary)) return true
  }
  return false
}

/** Whether a word is how the units begin to sound. */
function isSoundOf(word: string, units: readonly Unit[], dictionary: Dictionary): boolean {
  const [first, ...others] = units
  if (word === '') return true
  if (first === undefined) return false
  return dictionary
    .syllablesOf(first.text)
    .some(
      (syllable) =>
        word.startsWith(syllable) && isSoundOf(word.slice(syllable.length), others, dictionary),
    )
}

/** What the stretch means in longer words only. */
function kinHits({ start, end, word }: Edge, name: NameTokens, { dictionary }: LabelIndex): Hit[] {
  const { kinStarts, kinStems } = dictionary
  const hits: Hit[] = []
  for (let at = kinStarts[word] ?? 0; at < (kinStarts[word + 1] ?? 0); at++) {
    const tokens = name.tokensOfStem.get(kinStems[at] ?? -1)
    if (tokens === undefined) continue
    const parts = [{ tokens, weight: 1, likeness: 1 }]
    hits.push(hitOf(start, end, { kind: 'kin', parts, trust: KIN }))
  }
  return hits
}

function wordsFor(
  stem: number,
  weight: number,
  { tokensOfStem, nearOfStem, mayHaveStem }: NameTokens,
): HitPart | undefined {
  if (!mayHaveStem(stem)) return undefined
  const exact = tokensOfStem.get(stem)
  if (exact !== undefined) return { tokens: exact, weight, likeness: 1 }
  const near = nearOfStem.get(stem)
  return near === undefined ? undefined : { tokens: near, weight, likeness: NEAR_WORD }
}

function hitOf(
  start: number,
  end: number,
  { kind, parts, weight = 1, trust = 1 }: Pick<Hit, 'kind' | 'parts'> & Partial<Hit>,
): Hit {
  return { start, end, kind, parts, weight, trust }
}

function byShare(a: Hit, b: Hit): number {
  return shareOf(b) - shareOf(a)
}

function shareOf({ parts, weight }: Hit): number {
  return parts.reduce((sum, part) => sum + part.weight * part.likeness, 0) / weight
}
