import type { NameShape } from '../pack.ts'

/** A group of mentions under one key, as merging looks at it. */
export interface KeyedGroup {
  readonly key: string
  readonly head: string
  readonly numbers: readonly string[]
  /** The words of its key without numbers, head noun and names inside it, sorted. */
  readonly kind: string
  /** The shape by which its first mention was found; `undefined` for known names. */
  readonly shape: NameShape | undefined
  /** What its garbled name is guessed to have been, folded. */
  readonly inferredKey: string | undefined
  readonly isKnown: boolean
}

/**
 * For each group the earlier or longer group of the same class that names the same thing, or
 * `undefined`. Three reasons: one name is the end of the other, and no third could be meant; two
 * events with one head noun and no two numbers; a guessed name that the text has in full.
 */
export function findSameThing<Group extends KeyedGroup>(
  group: Group,
  others: readonly Group[],
): Group | undefined {
  const { shape } = group
  if (group.isKnown) return undefined
  const person = others.find((other) => namesSamePerson(group, other))
  if (person || shape === 'PersonalShape') return person
  if (shape === 'EventShape') return others.find((other) => mayBeSameEvent(group, other))
  const near = others.filter(
    (other) => other.head === group.head && areNearlyEqual(other.key, group.key),
  )
  if (near.length === 1) return near[0]
  if (shape !== 'TitleShape' && shape !== 'ProperShape') return undefined
  const longer = others.filter((other) => !other.isKnown && endsWithName(other, group))
  return longer.length === 1 ? longer[0] : undefined
}

function namesSamePerson(a: KeyedGroup, b: KeyedGroup): boolean {
  if (a.inferredKey !== undefined && a.inferredKey === b.inferredKey) return true
  return a.inferredKey === b.key || b.inferredKey === a.key
}

function mayBeSameEvent(a: KeyedGroup, b: KeyedGroup): boolean {
  if (b.shape !== 'EventShape' || a.head !== b.head) return false
  if (a.numbers.length > 0 && b.numbers.length > 0) {
    return a.numbers.some((number) => b.numbers.includes(number))
  }
  return a.kind === b.kind || a.kind === '' || b.kind === ''
}

/** Whether the longer name, notes in brackets aside, ends with all the words of the shorter. */
function endsWithName(longer: KeyedGroup, shorter: KeyedGroup): boolean {
  if (longer.head !== shorter.head || shorter.head === '') return false
  const [long, short] = [stem(longer), stem(shorter)]
  if (long.length <= short.length) return false
  if (isHan(short)) return long.endsWith(short) && short.length >= SHORTEST_HAN_NAME
  const words = short.split(' ')
  const ending = long.split(' ').slice(-words.length).join(' ')
  return words.length > 1 && (ending === short || areNearlyEqual(ending, short))
}

/** Characters of a Chinese name that is long enough to be told from others by its end. */
const SHORTEST_HAN_NAME = 6

const isHan = (words: string): boolean => /^\p{Script=Han}/u.test(words)

/** The words up to the head noun. */
function stem({ key, head }: KeyedGroup): string {
  if (isHan(head)) return key.slice(0, key.lastIndexOf(head) + head.length)
  const end = ` ${key} `.lastIndexOf(` ${head} `)
  return end < 0 ? key : key.slice(0, end + head.length)
}

/** Letters of a name in which one slip is a slip, and not another name. */
const SHORTEST_SLIP = 8
/** Letters of a word that one slip leaves recognisable. */
const SHORTEST_WORD = 4

/**
 * Whether two names are one, written twice by a translator: the same letters, spaces aside, with at
 * most one slip at the start of a word of a short name; or, of three words and more, all but one
 * the same and that one with a single slip. Numbers never slip.
 */
function areNearlyEqual(a: string, b: string): boolean {
  const [letters, others] = [a.replaceAll(' ', ''), b.replaceAll(' ', '')]
  if (letters === others) return true
  if (/\d/.test(letters + others) || isHan(letters)) return sameButOneWord(a, b)
  const isShort =
    Math.min(letters.length, others.length) >= SHORTEST_SLIP && a.split(' ').length <= 3
  const isSpacedApart = a.split(' ').length !== b.split(' ').length
  if (isShort && isSpacedApart && letters.length === others.length)
    return countSlips(letters, others) === 1
  return sameButOneWord(a, b)
}

function sameButOneWord(a: string, b: string): boolean {
  const [words, others] = [a.split(' '), b.split(' ')]
  if (words.length !== others.length || words.length < 3) return false
  const different = words.flatMap((word, index) => (word === others[index] ? [] : [index]))
  const [at] = different
  if (different.length !== 1 || at === undefined) return false
  const [word, other] = [words[at] ?? '', others[at] ?? '']
  const isWord = word.length >= SHORTEST_WORD && /^[a-z]+$/.test(word + other)
  return isWord && word.length === other.length && countSlips(word, other) === 1
}

/** Places at which two strings of one length differ. */
function countSlips(a: string, b: string): number {
  return [...a].filter((letter, index) => letter !== b[index]).length
}
