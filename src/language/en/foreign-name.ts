import type { Token } from '../../model.ts'
import type { NameEvidence, PersonalName } from '../language.ts'
import { bareWord } from './bare-word.ts'
import { genderOfGivenName, isGivenName, isSurname, isWordAndGivenName } from './given-names.ts'
import { isEnglishWord } from './is-english-word.ts'
import {
  CALLINGS,
  isCapitalised,
  isInitial,
  isJoined,
  isNameWord,
  isParticle,
  isSuffix,
  standsInside,
  startsSurname,
} from './name-words.ts'
import { isForeignThing } from './names-thing.ts'

/** A foreign name has at most so many words, particles not counted; more where a person is looked for and they are no English. */
const LONGEST = 4
const LONGEST_IN_CONTEXT = 6
/**
 * How likely it is a name: with a given name that many bear, with an initial, with a surname that
 * many bear, without a word of English, with some word that is none, by capitals alone.
 */
const [FAMILIAR, INITIALLED, SURNAMED, STRANGE, PARTLY, CAPITALISED] = [
  0.8, 0.7, 0.65, 0.55, 0.52, 0.5,
]

/**
 * Capitalised words, as foreign names have: "Lena Voss", "J. R. Smith", "Jean-Luc Moreau",
 * "Tom de Vries", "Marcus Webb Jr.". Without a sign of a person beside them only where the first
 * word is a given name that many bear.
 */
export function foreignName(
  tokens: readonly Token[],
  first: number,
  evidence: NameEvidence,
): PersonalName | undefined {
  const parts = partsFrom(tokens, first, evidence)
  const [start] = parts
  const end = parts.at(-1)
  if (!start || !end || start === end || parts.filter(isCounted).length < 2) return undefined
  const words = parts.filter(({ kind }) => kind === 'word')
  const given = tokens[words[0]?.first ?? first]?.normal ?? ''
  const surname = tokens[end.first]?.normal ?? ''
  const isFamiliar = start.kind === 'word' && isFamiliarStart(given, surname)
  const isSpelt = isSpeltShort(tokens, first) && words.length > 1
  const hasInitial = parts.some(({ kind }) => kind === 'initial') || isSpelt
  const isOther = CALLINGS.has(tokens[first]?.normal ?? '')
  const isTold =
    isFamiliar ||
    isSpelt ||
    startsWithInitials(tokens, first) ||
    hasMiddleInitial(tokens, parts) ||
    words.some((word) => standsInside(tokens, word.first))
  if (isOther || (evidence === 'none' && !isTold)) return undefined
  const gender = isFamiliar ? genderOfGivenName(given) : undefined
  const last = suffixEnd(tokens, end.last)
  return {
    first,
    last,
    likeness: isFamiliar ? FAMILIAR : hasInitial ? INITIALLED : strangeness(tokens, words),
    surname: { first: surnameStart(tokens, parts), last: end.last },
    ...(gender ? { gender } : {}),
    ...(parts.some(({ kind }) => kind === 'familiar') ? { key: keyOf(tokens, parts) } : {}),
  }
}

/** Whether the part counts as one of the words of a name. */
const isCounted = ({ kind }: Part): boolean => kind === 'word' || kind === 'initial'

/** The name without the familiar one in it, by which the text calls the person as well. */
const keyOf = (tokens: readonly Token[], parts: readonly Part[]): string =>
  parts
    .filter(({ kind }) => kind !== 'familiar')
    .flatMap(({ first, last }) => tokens.slice(first, last + 1))
    .map(({ normal }) => normal)
    .join(' ')

/** "Ama K. Osei": an initial between words, the first and the last of them none of English. */
function hasMiddleInitial(tokens: readonly Token[], parts: readonly Part[]): boolean {
  const [start, ...others] = parts
  const [given, surname] = [tokens[start?.first ?? -1], tokens[parts.at(-1)?.first ?? -1]]
  const isBetween = start?.kind === 'word' && others.some(({ kind }) => kind === 'initial')
  return isBetween && [given, surname].every((word) => word !== undefined && isStrange(word))
}

/** "RK Singh": two initials without full stops before a surname that many bear. */
const isSpeltShort = (tokens: readonly Token[], first: number): boolean =>
  /^\p{Lu}{2}$/u.test(tokens[first]?.text ?? '') && isSurname(tokens[first + 1]?.normal ?? '')

/** How much words that hold no given name look like one. */
function strangeness(tokens: readonly Token[], words: readonly Part[]): number {
  const names = words.map(({ first }) => tokens[first]?.normal ?? '')
  const last = names.at(-1) ?? ''
  const isCommon = (name: string): boolean => isEnglishWord(name) && !isWordAndGivenName(name)
  const isThing = [names[0] ?? '', last].some((name) => isForeignThing(bareWord(name)))
  if (isThing || names.every(isEnglishWord)) return CAPITALISED
  if ((isSurname(last) ? names.slice(0, -1) : names).some(isCommon)) return PARTLY
  return isSurname(last) ? SURNAMED : STRANGE
}

/** A given name; where it is a word of English too, before no other one: "Grace Haddad". */
const isFamiliarStart = (given: string, surname: string): boolean =>
  isGivenName(given) ||
  FAMILY_FIRST.has(given) ||
  (isWordAndGivenName(given) && (isSurname(surname) || !isEnglishWord(surname)))

/**
 * "J. R.", "J.R."; one initial alone, which may end the sentence before, where a mark or "and" stands
 * before it and an unknown word behind: "Present: J. Rautasalo".
 */
function startsWithInitials(tokens: readonly Token[], first: number): boolean {
  const [before, token, next] = [tokens[first - 1], tokens[first], tokens[first + 1]]
  if (!token || !isInitial(token)) return false
  if (token.text.length > 2 || (next !== undefined && isInitial(next))) return true
  const isApart = !before || /^(?:[,;:(|]|and|by|with)$/.test(before.normal)
  return isApart && isNameWord(next) && isStrange(next)
}

const isStrange = ({ normal }: Token): boolean => isSurname(normal) || !isEnglishWord(normal)

/** Family names that stand first, in Viet Nam. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(
  `nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn lương châu tô
  triệu trương nguyen tran pham hoang huynh phan dang bui ngo trinh truong`.split(/\s+/),
)

interface Part {
  readonly kind: 'word' | 'initial' | 'particle' | 'familiar'
  readonly first: number
  readonly last: number
}

/** The parts of the name, ending in a word. */
function partsFrom(tokens: readonly Token[], first: number, evidence: NameEvidence): Part[] {
  const parts: Part[] = []
  let index = first
  for (;;) {
    const isPlain =
      evidence === 'context' && index > first && isPlaceLikeSurname(tokens, first, index)
    const part = isPlain
      ? ({ kind: 'word', first: index, last: index } as const)
      : partAt(tokens, index, parts.length > 0)
    if (!part || (isCounted(part) && isTooMany(tokens, parts, { index, evidence }))) break
    parts.push(part)
    index = part.last + 1
  }
  while (parts.length > 0 && parts.at(-1)?.kind !== 'word') parts.pop()
  return parts
}

/** Whether the words are so many that the next one is none of the name. */
function isTooMany(
  tokens: readonly Token[],
  parts: readonly Part[],
  { index, evidence }: { readonly index: number; readonly evidence: NameEvidence },
): boolean {
  const count = parts.filter(isCounted).length
  const word = tokens[index]
  const mayBeLong = evidence === 'context' && word !== undefined && isStrange(word)
  return count >= (mayBeLong ? LONGEST_IN_CONTEXT : LONGEST)
}

function partAt(tokens: readonly Token[], index: number, isInside: boolean): Part | undefined {
  const token = tokens[index]
  if (!token) return undefined
  if (!isCapitalised(token)) return isInside ? smallPartAt(tokens, token, index) : undefined
  const isLetter = isInside && token.text.length < 3 && /^\p{Lu}$/u.test(token.text)
  if (isInitial(token) || (isLetter && isNameWord(tokens[index + 1])))
    return { kind: 'initial', first: index, last: index }
  if (!isNameWord(token) && !(isInside && standsInside(tokens, index))) return undefined
  const last = wordEnd(tokens, index)
  return isJoined(tokens, last) ? undefined : { kind: 'word', first: index, last }
}

/** A part without a capital, which stands only inside a name. */
function smallPartAt(tokens: readonly Token[], token: Token, index: number): Part | undefined {
  if (isParticle(token)) {
    const last = isJoined(tokens, index) ? index + 1 : index
    return { kind: 'particle', first: index, last }
  }
  return isFamiliarName(tokens, index)
    ? { kind: 'familiar', first: index, last: index + 2 }
    : undefined
}

/** Marks around what a person is called. */
const ENCLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['"', '"'],
  ['“', '”'],
  ["'", "'"],
  ['‘', '’'],
])

/** `(Kostas)`, `"Bill"`: what a person is called, between the words of the name. */
function isFamiliarName(tokens: readonly Token[], index: number): boolean {
  const close = ENCLOSING.get(tokens[index]?.text ?? '')
  const isEnclosed = close !== undefined && tokens[index + 2]?.text === close
  return isEnclosed && isNameWord(tokens[index + 1]) && isNameWord(tokens[index + 3])
}

/** Surnames that are first of all what streets, buildings and nations are called. */
const PLACE_LIKE: ReadonlySet<string> = new Set(
  `hill hall park lane house church west north east day may bay french english german farms falls pool
  ridge shore bridge peak place court sands bird new young`.split(/\s+/),
)

/**
 * "Susan Hall", "Ann M. Hill": a surname that other things are called, behind a given name that many
 * bear, and at most an initial, where a person is looked for.
 */
function isPlaceLikeSurname(tokens: readonly Token[], first: number, index: number): boolean {
  const token = tokens[index]
  if (!token || !PLACE_LIKE.has(token.normal) || !isCapitalised(token)) return false
  const [given, next] = [tokens[first], tokens[index + 1]]
  const middle = tokens.slice(first + 1, index)
  const isRight = middle.length < 2 && middle.every(isInitial)
  const goesOn = isCapitalised(next) || isJoined(tokens, index)
  return isRight && isCapitalised(given) && isGivenName(given.normal) && !goesOn
}

/** "Jean-Luc" is three tokens; "Ferrow-based" is no name. */
function wordEnd(tokens: readonly Token[], first: number): number {
  let last = first
  while (isJoined(tokens, last) && isNameWord(tokens[last + 2])) last += 2
  return isGlottal(tokens, last) ? last + 1 : last
}

/** "Achieng' Odero": the apostrophe belongs to the name, as behind no s it does. */
function isGlottal(tokens: readonly Token[], last: number): boolean {
  const [word, mark, next] = [tokens[last], tokens[last + 1], tokens[last + 2]]
  if (!word || !mark || mark.start !== word.end || !/^['’ʼ]$/.test(mark.text)) return false
  return !/[sxz]$/.test(word.normal) && isNameWord(next) && next.start > mark.end
}

function suffixEnd(tokens: readonly Token[], last: number): number {
  const [next, afterNext] = [tokens[last + 1], tokens[last + 2]]
  if (next && isSuffix(next)) return last + 1
  return next?.text === ',' && afterNext && /^[JS]r\.?$/.test(afterNext.text) ? last + 2 : last
}

/** The last word with what belongs to it: "de Vries", "Van Houten". */
function surnameStart(tokens: readonly Token[], parts: readonly Part[]): number {
  let at = parts.length - 1
  while (at > 1) {
    const before = parts[at - 1]
    const token = tokens[before?.first ?? -1]
    if (!before || !token || !(before.kind === 'particle' || startsSurname(token))) break
    at--
  }
  return parts[at]?.first ?? 0
}

/**
 * A surname alone, as it stands behind "Ms": "Voss", "O'Neill", "ap Rhys", "Blythe-Jones",
 * "Van Houten".
 */
export function surnameAt(tokens: readonly Token[], first: number): PersonalName | undefined {
  let start = first
  for (;;) {
    const token = tokens[start]
    if (!token || !(isParticle(token) || startsSurname(token)) || start - first > 2) break
    start++
  }
  if (!isNameWord(tokens[start])) return undefined
  const last = wordEnd(tokens, start)
  return { first, last, likeness: CAPITALISED, surname: { first, last }, isShort: true }
}
