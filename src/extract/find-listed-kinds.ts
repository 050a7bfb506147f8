import { startsSmall } from '../language/letter-case.ts'
import type { Candidate } from './candidate.ts'
import type { CompiledNameCue } from './lexicon-entries.ts'
import { isComma, type SentenceView } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'

/** How sure a kind is that only its list makes a name. */
const LISTED_SCORE = 0.9
/** Items that are head nouns alone, where no item is a name by itself. */
const FEWEST = 3

/** An item of a list; token indices, both inclusive. */
interface Item {
  readonly first: number
  readonly last: number
  /** The kind that it is by its list; `undefined` where it is a name anyway. */
  readonly kind?: Candidate
}

/**
 * Head nouns alone that name kinds, since they stand in a list with other kinds: "rooks, daws and
 * jays", "the rook and the hooded daw". Classes whose things have Latin names are named so.
 * `named` are the names that words of their own tell.
 */
export function findListedKinds(view: SentenceView, named: readonly Candidate[]): Candidate[] {
  if (view.lexicon.language.tokensPerWord > 1 || view.isShouted) return []
  return view.lexicon.latinCues.flatMap(({ cue: { names } }) => {
    const known = named.filter(({ classIri }) => classIri === names)
    return listsOf(view, itemsOf(view, names, known)).flatMap((list) => {
      const kinds = list.flatMap(({ kind }) => kind ?? [])
      const isTold = list.length > 1 && (kinds.length < list.length || kinds.length >= FEWEST)
      return isTold ? kinds : []
    })
  })
}

/** What may be items of lists, in the order of the text: of names that start together the longest. */
function itemsOf(view: SentenceView, classIri: string, known: readonly Candidate[]): Item[] {
  const byStart = new Map<number, Item>()
  for (const { first, last } of known) {
    if (last >= (byStart.get(first)?.last ?? -1)) byStart.set(first, { first, last })
  }
  const items: Item[] = []
  for (let index = 0; index < view.tokens.length; index++) {
    const item = byStart.get(index) ?? headItem(view, classIri, index)
    if (!item) continue
    items.push(item)
    index = item.last
  }
  return items
}

/** A head noun in small letters that no other noun stands beside. */
function headItem(view: SentenceView, classIri: string, first: number): Item | undefined {
  const found = matchesAt(view.lexicon.heads, view.folded, first).at(-1)
  const compiled = found?.values.find((value) => isKind(value, classIri))
  if (!found || !compiled || !closesItem(view, found.end)) return undefined
  if (!startsSmall(view.tokens[first]?.text ?? '') || !opensItem(view, first)) return undefined
  const last = found.end - 1
  const { iri, confidence } = compiled.cue
  const head = view.folded.slice(first, last + 1).join(' ')
  const kind = { first, last, classIri, rule: iri, score: confidence * LISTED_SCORE, head }
  return { first, last, kind }
}

const isKind = ({ cue }: CompiledNameCue, classIri: string): boolean =>
  cue.names === classIri && cue.shape === 'CommonShape'

const opensItem = (view: SentenceView, index: number): boolean =>
  !/^(?:NOUN|PROPN|ADJ|NUM|X)$/.test(view.tokens[index - 1]?.partOfSpeech ?? '')

const closesItem = (view: SentenceView, index: number): boolean =>
  !/^(?:NOUN|PROPN|X|PART)$/.test(view.tokens[index]?.partOfSpeech ?? '') &&
  !/^[-–]$/.test(view.tokens[index]?.text ?? '')

/** The items that nothing but a comma, "and" and an article part. */
function listsOf(view: SentenceView, items: readonly Item[]): Item[][] {
  const lists: Item[][] = []
  for (const item of items) {
    const list = lists.at(-1)
    const before = list?.at(-1)
    if (list && before && isJoint(view, before.last + 1, item.first)) list.push(item)
    else lists.push([item])
  }
  return lists
}

function isJoint(view: SentenceView, start: number, end: number): boolean {
  const { conjunctions, determiners } = view.lexicon.language.words
  const words = view.tokens.slice(start, end)
  const isMark = ({ normal }: { normal: string }, offset: number): boolean =>
    isComma(view, start + offset) || conjunctions.has(normal)
  return (
    words.some(isMark) &&
    words.every((word, at) => isMark(word, at) || determiners.has(word.normal))
  )
}
