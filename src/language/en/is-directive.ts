import type { Token } from '../../model.ts'
import { startsSmall } from '../letter-case.ts'
import { WORDS } from './words.ts'

/** Tokens at the head of a sentence among which "must" still speaks to the reader. */
const OPENING = 5

/**
 * Whether an English sentence calls for something: "Strengthen the schedule", "Fully promote …",
 * "To protect …", "Second, we must …", "It is necessary to …". Enumerators are passed over.
 */
export function isDirective(tokens: readonly Token[]): boolean {
  const opening = tokens.slice(enumeratorEnd(tokens))
  const [first, second] = opening
  if (!first) return false
  const obliges = opening
    .slice(0, OPENING)
    .some(
      ({ normal }, at) =>
        WORDS.obligations.has(normal) && !HAVE.test(opening[at + 1]?.normal ?? ''),
    )
  if ((obliges && !isPutTo(opening)) || isBaseVerb(first) || isResolved(opening)) return true
  if (!second) return false
  if (first.normal === 'to') return startsSmall(second.text)
  return leads(first) && startsVerb(second)
}

/** "It was agreed to …", "It was resolved that …": a decision, by whoever met. */
function isResolved(opening: readonly Token[]): boolean {
  const [it, was, verb, joint] = opening.map(({ normal }) => normal)
  const isDecision = /^(?:agreed|resolved|decided)$/.test(verb ?? '')
  return it === 'it' && BE.test(was ?? '') && isDecision && /^(?:to|that)$/.test(joint ?? '')
}

/** Passes over "First,", "2.", "(3)" and the like. */
function enumeratorEnd(tokens: readonly Token[]): number {
  let index = 0
  while (index < tokens.length && index < 4 && isEnumerator(tokens[index], tokens[index + 1]))
    index++
  return index
}

function isEnumerator(token: Token | undefined, next: Token | undefined): boolean {
  if (!token) return false
  if (/^[,.:;()（）、-]$/.test(token.text)) return true
  const counts = WORDS.ordinals.has(token.normal) || /^\d{1,2}$/.test(token.normal)
  return counts && next !== undefined && /^[,.):、]$/.test(next.text)
}

/** "They were asked to …", "Li urged them to …": it tells who called for it; "it is required" calls. */
function isPutTo(opening: readonly Token[]): boolean {
  const index = opening.findIndex(({ normal }) => WORDS.obligations.has(normal))
  const isPast = /ed$/.test(opening[index]?.normal ?? '')
  const isHead = opening.slice(0, index).every(leads)
  const isToldOf = /^(?:by|whether|if|about|why|how|what|when|who)$/.test(
    opening[index + 1]?.normal ?? '',
  )
  const isOnAll = opening[0]?.normal === 'it' && BE.test(opening[1]?.normal ?? '')
  return isPast && (!isHead || isToldOf) && !isOnAll
}

/** "should have gone": what was not done. */
const HAVE = /^have$/

const BE = /^(?:is|are|was|were|be|been|being)$/

/** Adverbs may stand before the verb; one that denies makes it no call to do it. */
const leads = ({ normal, partOfSpeech }: Token): boolean =>
  (partOfSpeech === 'ADV' || /ly$|^(?:further|also|still)$/.test(normal)) &&
  !WORDS.negators.has(normal)

const startsVerb = (token: Token): boolean => isBaseVerb(token) || leads(token)

const isBaseVerb = (token: Token): boolean =>
  token.partOfSpeech === 'VERB' && !/(?:ed|ing|s)$/.test(token.normal)
