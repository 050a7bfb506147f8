import type { NameShape } from '../pack.ts'
import { getOrAdd } from '../rdf/get-or-add.ts'
import type { Candidate, HeadSite } from './candidate.ts'
import type { CompiledNameCue } from './lexicon-entries.ts'
import type { SentenceView } from './sentence-view.ts'
import { readCommonShape } from './shapes/common-shape.ts'
import { readEnclosedShape } from './shapes/enclosed-title.ts'
import { readEventShape } from './shapes/event-shape.ts'
import { readHeldEvents } from './shapes/held-events.ts'
import { readLabelledShape } from './shapes/labelled-shape.ts'
import { readLeadingShape } from './shapes/leading-shape.ts'
import { readListedTitles } from './shapes/listed-titles.ts'
import { readMixedShape } from './shapes/mixed-shape.ts'
import { readOfficeShape } from './shapes/office-shape.ts'
import { readOpenList } from './shapes/open-list.ts'
import { readPhraseShape } from './shapes/phrase-shape.ts'
import { readProperShape } from './shapes/proper-shape.ts'
import { readQuotedList, readQuotedShape } from './shapes/quoted-shape.ts'
import { readTitleShape } from './shapes/title-shape.ts'
import { readUnmarkedTitles } from './shapes/unmarked-titles.ts'
import { matchesAt } from './token-trie.ts'

type ShapeReader = (
  view: SentenceView,
  compiled: CompiledNameCue,
  head: HeadSite,
  parts: readonly Candidate[],
) => Candidate | undefined

/** Shapes that stand on their own. */
const SIMPLE: Readonly<Partial<Record<NameShape, ShapeReader>>> = {
  TitleShape: readTitleShape,
  EnclosedShape: readEnclosedShape,
  ProperShape: readProperShape,
  QuotedShape: readQuotedShape,
  LeadingShape: readLeadingShape,
}

/** Shapes that names with head nouns in capitals may open, and that are parts of offices and events. */
const MIXED: Readonly<Partial<Record<NameShape, ShapeReader>>> = { MixedShape: readMixedShape }

/** Shapes that have names of other things as their parts. */
const COMPOSED: Readonly<Partial<Record<NameShape, ShapeReader>>> = {
  PhraseShape: readPhraseShape,
  LabelledShape: readLabelledShape,
  OfficeShape: readOfficeShape,
}

/** Shapes of common nouns, which are parts of events where no spaces part words. */
const COMMON: Readonly<Partial<Record<NameShape, ShapeReader>>> = { CommonShape: readCommonShape }
const EVENTS: Readonly<Partial<Record<NameShape, ShapeReader>>> = { EventShape: readEventShape }

/** The names around the head nouns of a sentence; `known` are names found by their labels. */
export function findShapedNames(view: SentenceView, known: readonly Candidate[]): Candidate[] {
  const heads = findHeads(view)
  if (heads.length === 0) return []
  const headsOf = (shape: NameShape): HeadFound[] =>
    heads.filter(({ cue }) => cue.cue.shape === shape)
  const simple = [
    ...readAll(view, SIMPLE, { heads, parts: known }),
    ...readLists(view, heads),
    ...readListedTitles(view, headsOf('ListedTitleShape')),
    ...readHeldEvents(view, headsOf('HeldShape')).filter((name) => !leavesTitle(view, name)),
  ]
  const mixed = readAll(view, MIXED, { heads, parts: [...known, ...simple] })
  const parts = [...known, ...simple, ...mixed]
  const titles = readUnmarkedTitles(view, headsOf('UnmarkedTitleShape'), parts)
  const common = readAll(view, COMMON, { heads, parts })
  const composed = readAll(view, COMPOSED, { heads, parts })
  const isSpaceless = view.lexicon.language.tokensPerWord > 1
  const partsOfEvents = isSpaceless ? [...parts, ...common] : parts
  const events = readAll(view, EVENTS, { heads, parts: partsOfEvents })
  return [...simple, ...mixed, ...titles, ...common, ...composed, ...events]
}

/** `甲》乙会`: whether the mark that closes a title stands in the name, and the one that opens it does not. */
function leavesTitle({ tokens }: SentenceView, { first, last }: Candidate): boolean {
  const close = tokens.findIndex(({ text }, index) => index >= first && /^[》〉]$/.test(text))
  return (
    close >= 0 &&
    close <= last &&
    !tokens.slice(first, close).some(({ text }) => /^[《〈]$/.test(text))
  )
}

interface HeadFound extends HeadSite {
  readonly cue: CompiledNameCue
}

function findHeads(view: SentenceView): HeadFound[] {
  const { heads, language } = view.lexicon
  const found: HeadFound[] = []
  for (let first = 0; first < view.tokens.length; first++) {
    for (const { end, values } of matchesAt(heads, view.folded, first)) {
      if (!language.endsWord(view.tokens[end])) continue
      for (const cue of values) found.push({ first, last: end - 1, cue })
    }
  }
  return found
}

function readAll(
  view: SentenceView,
  readers: Readonly<Partial<Record<NameShape, ShapeReader>>>,
  { heads, parts }: { heads: readonly HeadFound[]; parts: readonly Candidate[] },
): Candidate[] {
  const near = partsNear(parts)
  const names: Candidate[] = []
  for (const { cue, first, last } of heads) {
    const found = readers[cue.cue.shape]?.(view, cue, { first, last }, near(first))
    if (found) names.push(found)
  }
  return names
}

/** Tokens to both sides of a head noun, at least, in which its parts are looked for. */
const STRETCH = 128

/** The parts that stand around a token: a shape does not go through all those of a sentence without end. */
function partsNear(parts: readonly Candidate[]): (token: number) => readonly Candidate[] {
  const byStretch = new Map<number, readonly Candidate[]>()
  return (token) => {
    const stretch = Math.floor(token / STRETCH)
    const [from, to] = [(stretch - 1) * STRETCH, (stretch + 2) * STRETCH]
    return getOrAdd(byStretch, stretch, () =>
      parts.filter(({ first }) => from <= first && first < to),
    )
  }
}

/** Names that share the head noun of the last one of their list, or the one behind all of them. */
const readLists = (view: SentenceView, heads: readonly HeadFound[]): Candidate[] =>
  heads.flatMap(({ cue, first, last }) => {
    if (cue.cue.shape === 'QuotedShape') return readQuotedList(view, cue, { first, last })
    return cue.cue.shape === 'CommonShape' ? readOpenList(view, cue, { first, last }) : []
  })
