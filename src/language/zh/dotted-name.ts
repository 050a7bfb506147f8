import type { Token } from '../../model.ts'
import type { PersonalName } from '../language.ts'
import { personWords, startsWholeAct } from './person-words.ts'

const LIKENESS = 0.8
/** Characters of one part of a name between dots. */
const [SHORTEST, LONGEST] = [2, 7]
/** The same where marks alone bound it. */
const LONGEST_RUN = 8

/**
 * A name whose parts a dot joins, as those of Uyghurs, Tibetans and foreigners are in Chinese:
 * 扎西·次仁, 弗拉基米尔·普京. Its first part is one word, its last as many as it takes to have two
 * characters, and single characters behind.
 */
export function dottedName(tokens: readonly Token[], first: number): PersonalName | undefined {
  // A token that is a word of its own is too short for a part.
  if (!tokens[first]?.normal.includes(':')) return undefined
  let end = wordEnd(tokens, first)
  if (end === undefined || end - first + 1 < SHORTEST) return undefined
  let dots = 0
  while (isDot(tokens[end + 1])) {
    const next = partEnd(tokens, end + 2)
    if (next === undefined) return undefined
    end = next
    dots++
  }
  return dots > 0 ? { first, last: end, likeness: LIKENESS } : undefined
}

/**
 * The same where something beside it shows that a person is named: up to its first dot and behind its
 * last one it may fall into several words, as long as a mark ends it, or what persons do: 热依娜·艾山江、.
 */
export function wholeDottedName(tokens: readonly Token[], first: number): PersonalName | undefined {
  if (!hasDotNear(tokens, first) || /:[1-9]\d*$/.test(tokens[first]?.normal ?? '')) return undefined
  let end = runEnd(tokens, first)
  let dots = 0
  while (end !== undefined && isDot(tokens[end + 1])) {
    end = runEnd(tokens, end + 2)
    dots++
  }
  if (end === undefined || dots === 0 || !endsName(tokens, end + 1)) return undefined
  return { first, last: end, likeness: LIKENESS }
}

/** Whether a dot stands where it would behind the first part of such a name. */
function hasDotNear(tokens: readonly Token[], first: number): boolean {
  for (let at = first + SHORTEST; at <= first + LONGEST_RUN; at++)
    if (isDot(tokens[at])) return true
  return false
}

/** The last of the Chinese characters from the token on, where they are as many as a part of a name has. */
function runEnd(tokens: readonly Token[], first: number): number | undefined {
  let end = first - 1
  const goesOn = (at: number): boolean =>
    /^\p{Script=Han}$/u.test(tokens[at]?.text ?? '') && !endsName(tokens, at)
  while (end - first < LONGEST_RUN && goesOn(end + 1)) end++
  const length = end - first + 1
  return length >= SHORTEST && length <= LONGEST_RUN ? end : undefined
}

/** Whether a mark stands there, "and so on", or what persons do or say. */
const endsName = (tokens: readonly Token[], index: number): boolean =>
  /^(?:[，,、。；;：:（）()]|等)$/.test(tokens[index]?.text ?? '。') ||
  startsWholeAct(tokens, index) ||
  personWords.isSaying(tokens, index)

const isDot = (token: Token | undefined): boolean => DOTS.has(token?.text ?? '')

const DOTS: ReadonlySet<string> = new Set([...'·•・‧'])

function partEnd(tokens: readonly Token[], first: number): number | undefined {
  let end = wordEnd(tokens, first)
  while (end !== undefined) {
    const next = wordEnd(tokens, end + 1)
    const isShort = end - first + 1 < SHORTEST
    if (next === undefined || (!isShort && (next > end + 1 || !isNominal(tokens[next])))) break
    if (next - first >= LONGEST) break
    end = next
  }
  return end
}

/** The last token of the Chinese word that starts at the token. */
function wordEnd(tokens: readonly Token[], first: number): number | undefined {
  const token = tokens[first]
  if (!token || !/^\p{Script=Han}/u.test(token.text) || /:[1-9]\d*$/.test(token.normal)) {
    return undefined
  }
  const [word = ''] = token.normal.split(':')
  return token.normal.includes(':') ? first + [...word].length - 1 : first
}

const isNominal = (token: Token | undefined): boolean =>
  /^(?:NOUN|PROPN|X)$/.test(token?.partOfSpeech ?? '')
