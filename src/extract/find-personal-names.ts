import type { NameEvidence } from '../language/language.ts'
import type { Candidate } from './candidate.ts'
import type { SentenceView } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'

/** Words back from an office or a verb at which a name may start. */
const LONGEST_NAME = 4

/**
 * Personal names: beside an office, before a verb of which persons are the subject, behind an
 * honorific, in a list after another name, and wherever the words alone are one.
 */
export function findPersonalNames(view: SentenceView, others: readonly Candidate[]): Candidate[] {
  const [cue] = view.lexicon.personalCues
  if (!cue) return []
  const found = new Map<number, Candidate>()
  const taken = tokensOf(others.filter((other) => other.individual || isOffice(view, other)))
  const add = (candidate: Candidate | undefined): void => {
    if (!candidate || found.has(candidate.first)) return
    for (let index = candidate.first; index <= candidate.last; index++) {
      const rivals = taken.get(index) ?? []
      if (rivals.some((other) => !isGivenName(view, other, candidate))) return
    }
    found.set(candidate.first, candidate)
  }
  for (const office of others.filter((other) => isOffice(view, other))) {
    for (const name of namesBehind(view, office.last + 1, taken)) add(name)
    add(nameBefore(view, skipBack(view, office.first - 1)))
  }
  for (const site of personVerbSites(view)) {
    if (site.isBefore) add(nameBefore(view, skipBack(view, site.at - 1)))
    else for (const name of namesBehind(view, site.at, taken)) add(name)
  }
  view.tokens.forEach((token, index) => {
    const calling = matchesAt(view.lexicon.callings, view.folded, index).at(-1)
    if (calling) add(nameAt(view, calling.end, 'context'))
    if (isHonorific(view, token.normal))
      add(nameAt(view, isFullStop(view, index + 1) ? index + 2 : index + 1, 'context'))
    if (!view.insideQuotes[index]) add(plainName(view, index))
  })
  return [...found.values()]
}

/** Words that no surname is turned into. */
const NO_SURNAME = /^(?:VERB|ADP|CCONJ|SCONJ|DET|PRON|ADV|PART)$/

/** Whether a label is but the end of a personal name: as "Sydney" is of "Ann Sydney", not of "saw Sydney". */
function isGivenName(view: SentenceView, label: Candidate, name: Candidate): boolean {
  const isEnd = name.first < label.first && label.last === name.last
  return isEnd && !NO_SURNAME.test(view.tokens[name.first]?.partOfSpeech ?? 'X')
}

/** The candidates at each token. */
function tokensOf(candidates: readonly Candidate[]): Map<number, Candidate[]> {
  const byToken = new Map<number, Candidate[]>()
  for (const candidate of candidates) {
    for (let index = candidate.first; index <= candidate.last; index++) {
      byToken.set(index, [...(byToken.get(index) ?? []), candidate])
    }
  }
  return byToken
}

const isOffice = (view: SentenceView, { rule }: Candidate): boolean =>
  view.lexicon.pack.nameCues.some((cue) => cue.iri === rule && cue.shape === 'OfficeShape')

/** Where persons are expected: before a verb (at its start), or behind a passive (at its end). */
function personVerbSites(view: SentenceView): { at: number; isBefore: boolean }[] {
  const classes = view.lexicon.personalCues.map((cue) => cue.names)
  const { properties } = view.lexicon.pack
  return view.triggerSites.flatMap(({ start, end, triggers }) => {
    const trigger = triggers.find(({ cue, isVerb }) => {
      const property = properties.get(cue.reads)
      const agents = (isVerb && cue.objectFirst ? property?.ranges : property?.domains) ?? []
      return (isVerb || cue.objectFirst) && agents.some((iri) => classes.includes(iri))
    })
    if (!trigger) return []
    const isBefore = trigger.isVerb && trigger.voice === 'active'
    return [{ at: isBefore ? start : behindAgentMark(view, end), isBefore }]
  })
}

/** "was won by X": the agent's preposition may be part of the verb's form or follow it. */
function behindAgentMark(view: SentenceView, end: number): number {
  return view.lexicon.language.words.prepositions.has(view.tokens[end]?.normal ?? '')
    ? end + 1
    : end
}

/** A name and the names that follow it in a list: "A, B and C". */
function namesBehind(
  view: SentenceView,
  start: number,
  taken: ReadonlyMap<number, readonly Candidate[]>,
): Candidate[] {
  const names: Candidate[] = []
  let index = isComma(view, start) ? start + 1 : start
  for (;;) {
    const name = nameAt(view, index, 'context')
    if (!name || taken.has(index)) return names
    names.push(name)
    index = name.last + 1
    if (isComma(view, index) || isConjunction(view, index)) index++
    else return names
  }
}

/** The name that ends at the token; the longest one that starts with a capital, else any. */
function nameBefore(view: SentenceView, last: number): Candidate | undefined {
  const names: Candidate[] = []
  for (let first = Math.max(0, last - LONGEST_NAME + 1); first < last; first++) {
    const name = nameAt(view, first, 'context')
    if (name?.last === last) names.push(name)
  }
  return names.sort((a, b) => b.score - a.score || a.first - b.first)[0]
}

function plainName(view: SentenceView, index: number): Candidate | undefined {
  const name = nameAt(view, index, 'none')
  if (!name) return undefined
  const isPartOfMore = /^\p{Lu}/u.test(view.tokens[name.last + 1]?.text ?? '')
  return isPartOfMore ? undefined : { ...name, score: name.score * 0.75 }
}

function nameAt(view: SentenceView, first: number, evidence: NameEvidence): Candidate | undefined {
  const [cue] = view.lexicon.personalCues
  const { language } = view.lexicon
  const name = language.personalNameAt(view.tokens, first, evidence)
  if (!name || !cue) return undefined
  const { inferredName, last, likeness } = name
  const score = cue.confidence * (evidence === 'context' ? Math.max(likeness, 0.9) : likeness)
  return {
    first,
    last,
    classIri: cue.names,
    rule: cue.iri,
    score,
    ...(inferredName === undefined ? {} : { inferredName }),
  }
}

/** Steps back over a comma, and over words that may stand between a subject and its verb. */
function skipBack(view: SentenceView, from: number): number {
  const { auxiliaries } = view.lexicon.language.words
  let index = from
  while (index > 0 && auxiliaries.has(view.tokens[index]?.normal ?? '')) index--
  return index
}

const isHonorific = (view: SentenceView, word: string): boolean =>
  view.lexicon.language.words.honorifics.has(word)
const isConjunction = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.words.conjunctions.has(view.tokens[index]?.normal ?? '')
const isComma = (view: SentenceView, index: number): boolean =>
  /^[,、，:]$/.test(view.tokens[index]?.text ?? '')
const isFullStop = (view: SentenceView, index: number): boolean => view.tokens[index]?.text === '.'
