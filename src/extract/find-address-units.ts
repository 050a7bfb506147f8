import type { NameCue } from '../pack.ts'
import { type Candidate, type HeadSite, overlaps } from './candidate.ts'
import { range } from './range.ts'
import type { SentenceView } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'

/** Signs before the head noun of a part of an address. */
const LONGEST = 6

/** Words that open no name: what is done, where, how, how many. */
const NO_NAME = /^(?:ADP|CCONJ|SCONJ|PART|AUX|DET|PRON|ADV|PUNCT|SYM|INTJ)$/

/**
 * The names of an address that nobody knows, each right behind the larger place around it, the first
 * behind a known one: `甲市 | 乙丙区 | 丁镇`. Where no spaces part words, the dictionary cuts such names
 * anywhere; here the end of the place before tells where each starts, and its head noun where it ends.
 * Linear in the tokens behind known places.
 */
export function findAddressUnits(view: SentenceView, known: readonly Candidate[]): Candidate[] {
  const { language, addressClasses } = view.lexicon
  if (language.tokensPerWord === 1 || !language.addressesDescend) return []
  const starts = new Set(
    known.filter(({ classIri }) => addressClasses.has(classIri)).map(({ last }) => last + 1),
  )
  const units = new Map<number, Candidate>()
  for (const start of [...starts].sort((a, b) => a - b)) {
    let unit = units.get(start) ?? unitAt(view, start)
    while (unit && !units.has(unit.first)) {
      units.set(unit.first, unit)
      unit = unitAt(view, unit.last + 1)
    }
  }
  return [...units.values()].filter((unit) => !known.some((name) => overlaps(name, unit)))
}

/** Names of the same class that run over the end of a part of an address are cut wrongly. */
export const withinUnits = (
  names: readonly Candidate[],
  units: readonly Candidate[],
): Candidate[] =>
  names.filter(
    (name) =>
      !units.some((unit) => unit.classIri === name.classIri && overlaps(unit, name)) ||
      units.some((unit) => unit.first === name.first && unit.last === name.last),
  )

function unitAt(view: SentenceView, first: number): Candidate | undefined {
  // Inside a word that the dictionary has for a place nothing starts.
  if (!isWordStart(view, first) && view.tokens[first]?.isPlace) return undefined
  for (const index of range(first + 1, first + LONGEST)) {
    if (!mayName(view, { first, last: index - 1 })) return undefined
    const found = matchesAt(view.lexicon.addressUnits, view.folded, index).at(-1)
    const cue = found?.values[0]
    if (!found || !cue) continue
    const head = { first: index, last: found.end - 1 }
    if (isWhole(view, cue, { first, head }))
      return {
        first,
        last: head.last,
        classIri: cue.names,
        rule: cue.iri,
        score: cue.confidence,
        head: view.folded.slice(head.first, found.end).join(''),
      }
  }
  return undefined
}

/** Whether the signs may stand in a name: written in the script of one, none a verb of two signs or a word for how things stand. */
const mayName = (view: SentenceView, { first, last }: HeadSite): boolean =>
  range(first, last).every((index) => {
    const { text = '', partOfSpeech = 'X' } = view.tokens[index] ?? {}
    if (!/^\p{Script=Han}$/u.test(text) || NO_NAME.test(partOfSpeech)) return false
    const isLone = isWordStart(view, index) && isWordStart(view, index + 1)
    return partOfSpeech !== 'VERB' || isLone
  })

const isWordStart = ({ tokens, lexicon }: SentenceView, index: number): boolean =>
  lexicon.language.endsWord(tokens[index])

/**
 * Whether the head noun ends what is a name: it ends a word, or one that no dictionary has, and the
 * whole is no common noun and no number of them.
 */
function isWhole(
  view: SentenceView,
  cue: NameCue,
  { first, head }: { readonly first: number; readonly head: HeadSite },
): boolean {
  const partsOfSpeech = range(first, head.last).map(
    (index) => view.tokens[index]?.partOfSpeech ?? 'X',
  )
  const part = partsOfSpeech.at(-1) ?? 'X'
  const isUnknown = part === 'X' || part === 'PROPN'
  if (part === 'VERB' && !isWordStart(view, head.first)) return false
  if (part !== 'X' && !isWordStart(view, head.last + 1)) return false
  const isOneWord = !range(first + 1, head.last).some((index) => isWordStart(view, index))
  if (isOneWord && !isUnknown) return false
  if (!isUnknown && !isWordStart(view, head.first) && !isBehindSign(view, first, head.first))
    return false
  if (partsOfSpeech.slice(0, head.first - first).every((part) => part === 'NUM')) return false
  return !isIgnored(view, cue, { first, last: head.last })
}

/**
 * Where the head noun is the end of a common word, whether what stands before that word is a sign by itself
 * or no common word either: the dictionary cut the name there.
 */
function isBehindSign(view: SentenceView, first: number, head: number): boolean {
  const word = range(first + 1, head).findLast((index) => isWordStart(view, index)) ?? first
  const isSign = word - first === 1
  return isSign || /^(?:X|PROPN)$/.test(view.tokens[word - 1]?.partOfSpeech ?? 'X')
}

/** Whether the words are, or end in, what the cue says names nothing: "model rook hall". */
function isIgnored(
  view: SentenceView,
  { ignores, genericWords }: NameCue,
  { first, last }: HeadSite,
): boolean {
  const words = view.folded.slice(first, last + 1).join('')
  const ends = ({ value }: { readonly value: string }): boolean => words.endsWith(value)
  const before = view.folded.slice(first, last)
  const isGeneric = before.every((word) => genericWords.some(({ value }) => value === word))
  return isGeneric || ignores.some(ends)
}
