import { isRank } from '../language/en/ranks.ts'
import { withoutRank } from '../language/zh/counts.ts'
import type { NameShape } from '../pack.ts'
import { areNearlyEqual, soundOf } from './nearly-equal.ts'

/** A group of mentions under one key, as merging looks at it. */
export interface KeyedGroup {
  readonly key: string
  readonly head: string
  readonly numbers: readonly string[]
  /**
   * The words of its key without numbers, head noun and names inside it, sorted; `''` for what is
   * no event and has letters of ASCII alone, of which nothing asks for it.
   */
  readonly kind: string
  /** Class and meaning, a space between, of the names inside its first mention: who holds an event. */
  readonly holders?: readonly string[] | undefined
  /** The shape by which its first mention was found; `undefined` for known names. */
  readonly shape: NameShape | undefined
  /** What its garbled name is guessed to have been, folded. */
  readonly inferredKey: string | undefined
  readonly isKnown: boolean
}

/**
 * For each group the earlier or longer group of the same class that names the same thing, or
 * `undefined`. Six reasons: one name is the end of the other, and no third could be meant; one is the
 * other without words in its middle, or without its rank; one has its head noun before "of" and the other at its end; two
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
  if (isEvent(group)) return only(others.filter((other) => mayBeSameEvent(group, other)))
  if (others.length === 0) return undefined
  const key = turnedKey(group)
  const turned = others.find((other) => other.key === key || turnedKey(other) === group.key)
  if (turned) return turned
  const ranked = only(others.filter((other) => isWithoutRank(group, other)))
  if (ranked) return ranked
  const sameHead = others.filter((other) => other.head === group.head)
  const spelledOut = only(others.filter((other) => isClipped(group, other)))
  if (spelledOut) return spelledOut
  const near = only(sameHead.filter((other) => areNearlyEqual(other.key, group.key)))
  if (near) return near
  const cut = sameHead.filter(
    (other) => !other.isKnown && mayBeCut(group, other) && endsWithName(other, group),
  )
  return only(cut) ?? only(others.filter((other) => isShortOf(other, group)))
}

/**
 * Whether the shorter name, in signs, is the longer without the names of places before it, or without words that
 * only tell its rank: `甲乙国家级棋园` is `乙棋园`.
 */
function isShortOf(longer: KeyedGroup, shorter: KeyedGroup): boolean {
  const isFit = longer.key.length > shorter.key.length && mayBeCut(shorter, longer)
  if (longer.isKnown || !isFit || shorter.head === '' || !isHan(shorter.key)) return false
  const isSameKind = longer.head === shorter.head && longer.kind === shorter.kind
  if (isSameKind && shorter.kind !== '') return longer.key.endsWith(shorter.key)
  const [long, short] = [rankless(longer), rankless(shorter)]
  return long.endsWith(short) && short.length >= SHORTEST_HAN_STEM && isPartOfHead(longer, shorter)
}

/** Whether the head noun of the longer name is that of the shorter, or goes on before it. */
const isPartOfHead = (longer: KeyedGroup, shorter: KeyedGroup): boolean =>
  longer.head.endsWith(shorter.head)

/** The signs before the head noun without those that tell a rank. */
const rankless = ({ key, head }: KeyedGroup): string =>
  withoutRank(key.slice(0, Math.max(0, key.lastIndexOf(head))))

/** Signs before the head noun that tell a name from others. */
const SHORTEST_HAN_STEM = 3

/** "guild of Stane" as "Stane guild": the same name with its head noun at its end. */
function turnedKey({ key, head, shape }: KeyedGroup): string | undefined {
  if (shape !== 'ProperShape' || head === '' || !key.startsWith(head)) return undefined
  const start = `${head} of `
  return key.startsWith(start) ? `${key.slice(start.length)} ${head}` : undefined
}

/** "Rook crew" for "Rook Rescue Crew": small words at its end, and none of those in the middle. */
function isClipped(short: KeyedGroup, long: KeyedGroup): boolean {
  if (short.shape !== 'LabelledShape' || long.shape !== 'ProperShape') return false
  if (short.key.length >= long.key.length) return false
  const [words, others] = [short.key.split(' '), long.key.split(' ')]
  const [start, end] = [words.slice(0, -1), words.at(-1)]
  return (
    words.length < others.length &&
    end === others.at(-1) &&
    start.every((word, index) => word === others[index])
  )
}

/** "Rook Tall Hall" for "Rook State Tall Hall": without words that only tell a rank, two words at least behind each. */
function isWithoutRank(short: KeyedGroup, long: KeyedGroup): boolean {
  if (short.shape !== 'ProperShape' || short.key.length >= long.key.length) return false
  const words = long.key.split(' ')
  const kept = words.filter((word, at) => at === 0 || at > words.length - 3 || !isRank(word))
  return kept.join(' ') === short.key
}

/** Whether such a name is used again without its beginning; what an event is about may stand for it, without its number. */
const mayBeCut = ({ shape }: KeyedGroup, whole: KeyedGroup): boolean =>
  shape === 'TitleShape' ||
  shape === 'ProperShape' ||
  shape === 'MixedShape' ||
  (shape === 'CommonShape' && (isEvent(whole) || whole.shape === 'TitleShape'))

const isEvent = ({ shape }: KeyedGroup): boolean => shape === 'EventShape' || shape === 'HeldShape'

/** The one value of a list that has one, else none: of two that fit, neither is meant for sure. */
const only = <Value>(values: readonly Value[]): Value | undefined =>
  values.length === 1 ? values[0] : undefined

/** Words of a name by which groups that may be one are found without comparing all with all. */
const HANDLE_WORDS = 2

/**
 * What groups that may be one thing share, one of these at least: words that names end in, letters,
 * guessed names, numbers of events.
 */
export function handlesOf(group: KeyedGroup): string[] {
  const { key, head, inferredKey, numbers } = group
  const end = stem(group)
  const ending = isHan(end) ? end.slice(-SHORTEST_HAN_NAME) : lastWords(end, HANDLE_WORDS)
  const events = numbers.length > 0 ? numbers.map((number) => `${head} ${number}`) : []
  const { kind } = group
  const turned = turnedKey(group)
  return [
    ...(kind === '' || !isEvent(group) ? [] : [`held ${kind}`]),
    `ends ${ending}`,
    `sounds ${soundOf(key)}`,
    `is ${key}`,
    ...(isHan(key) ? hanHandles(group) : []),
    ...(turned === undefined ? [] : [`is ${turned}`]),
    ...(isHan(key)
      ? []
      : [`opens ${key.slice(0, key.indexOf(' '))} ${key.slice(key.lastIndexOf(' '))}`]),
    ...(inferredKey === undefined ? [] : [`is ${inferredKey}`]),
    ...(isEvent(group) ? [`event ${head}`, ...events.map((event) => `event ${event}`)] : []),
  ]
}

/** The kind, and the last signs before the head noun. */
const hanHandles = (group: KeyedGroup): string[] => {
  const signs = rankless(group).slice(-SHORTEST_HAN_STEM)
  return [
    ...(group.kind === '' ? [] : [`kind ${group.kind}`]),
    ...(signs.length < SHORTEST_HAN_STEM ? [] : [`stem ${signs}`]),
  ]
}

function namesSamePerson(a: KeyedGroup, b: KeyedGroup): boolean {
  if (a.inferredKey !== undefined && a.inferredKey === b.inferredKey) return true
  return a.inferredKey === b.key || b.inferredKey === a.key
}

/**
 * Events of one head noun: those of other bodies are others, unless they have one number. Under another
 * head noun, which may translate the same word, the body and the kind must be the same.
 */
function mayBeSameEvent(a: KeyedGroup, b: KeyedGroup): boolean {
  if (!isEvent(b)) return false
  const [ours, theirs] = [a.holders ?? [], b.holders ?? []]
  const isShared = ours.some((holder) => theirs.includes(holder))
  const areNumbered = a.numbers.length > 0 && b.numbers.length > 0
  if (areNumbered && !isAmong(a.numbers, b.numbers) && !isAmong(b.numbers, a.numbers)) return false
  if (a.head !== b.head) return isShared && a.kind === b.kind && a.kind !== ''
  if (areNumbered) return !isHan(a.key) || areOneKind(a, b)
  if (
    !isShared &&
    ours.some((holder) => theirs.some((other) => classOf(other) === classOf(holder)))
  )
    return false
  return isHan(a.key) ? areOneKind(a, b) : a.kind === b.kind || a.kind === '' || b.kind === ''
}

/** Of names in signs: one kind of event, or the name of one ends in the other, as `甲乙棋院第二次例会` does in `棋院第二次例会`. */
const areOneKind = (a: KeyedGroup, b: KeyedGroup): boolean =>
  a.kind === b.kind || a.key.endsWith(b.key) || b.key.endsWith(a.key)

const isAmong = (numbers: readonly string[], others: readonly string[]): boolean =>
  numbers.every((number) => others.includes(number))

const classOf = (holder: string): string => holder.slice(0, holder.indexOf(' '))

/**
 * Whether the longer name, notes in brackets aside, ends with all the words of the shorter; or is
 * the same but for a note.
 */
function endsWithName(longer: KeyedGroup, shorter: KeyedGroup): boolean {
  if (longer.head !== shorter.head || shorter.head === '') return false
  const [long, short] = [stem(longer), stem(shorter)]
  if (long === short) return longer.key !== longer.head && shorter.key === short
  if (long.length <= short.length) return false
  if (isHan(short)) return long.endsWith(short) && short.length >= SHORTEST_HAN_NAME
  if (!short.includes(' ')) return false
  return areNearlyEqual(lastWords(long, short.split(' ').length), short)
}

/** So many words of the name, from its end, or all. */
function lastWords(name: string, count: number): string {
  let start = name.length
  for (let words = 0; words < count && start >= 0; words++)
    start = start > 0 ? name.lastIndexOf(' ', start - 1) : -1
  return name.slice(start + 1)
}

/** Characters of a Chinese name that is long enough to be told from others by its end. */
const SHORTEST_HAN_NAME = 6

/** The first character, in UTF-16, that may be a Chinese one. */
const FIRST_HAN = 0x2e80

const isHan = (words: string): boolean =>
  words.charCodeAt(0) >= FIRST_HAN && /^\p{Script=Han}/u.test(words)

/** The words up to the head noun. */
function stem({ key, head }: KeyedGroup): string {
  if (isHan(head)) return key.slice(0, key.lastIndexOf(head) + head.length)
  if (head !== '' && key.endsWith(` ${head}`)) return key
  const end = ` ${key} `.lastIndexOf(` ${head} `)
  return end < 0 ? key : key.slice(0, end + head.length)
}
