import { hasFormOfName } from './has-form-of-name.ts'
import {
  joinBeforeOffice,
  joinBeforeOthers,
  joinLastSign,
  joinListedParts,
  joinSurname,
  type Mended,
  partCalling,
  toName,
} from './join-name-parts.ts'
import { partRunName } from './part-name-and-verb.ts'
import { partOffice } from './part-office.ts'
import type { TaggedWord } from './tagged-word.ts'

/** What words for those who hold an office or do some work end in. */
const CALLING = /[长長席任员員授家师師士理裁记記者]$/u
/** More of them. */
const CALLED = /^(?:主任|领导|領導|经理|經理|总监|總監|代表|候选人|候選人|前任)$/u
/** Verbs by which somebody is given an office; the name stands right behind them. */
const NAMING =
  /^(?:任命|提名|选举|選舉|补选|補選|推选|推選|推举|推舉|选出|選出|增选|聘任|聘请|聘請|委任|任用|选任|[决決]定)$/u
/** What stands right behind a name, and what the dictionary takes for the end of a word with the last sign of the name. */
const FOLLOWING =
  /^(?:[在到赴率与與同向对對为為任是于於就從从及]|率[队隊团團领領]|[带帶][队隊领領]|参加|陪同|[调調]研)$/u
/** Behind them 和 is no "and", and ends a name. */
const BEHIND_LIST = /^(?:是|在|说|表示|认为|介绍|告诉|任|为|等|，|,|。)$/u
/** Behind them 为 ends a name: it has no object there. */
const WITHOUT_OBJECT = /^(?:说|表示|认为|介绍|告诉|[，,。、；;（(])$/u
const HAN = /^\p{Script=Han}+$/u
const UNKNOWN = /^(?:x|nr)/
/** Words that a name of four signs can fall into, with the one behind it. */
const MOST_WORDS = 4

/**
 * Joins the personal names that the dictionary cuts or runs together with the word behind them, where
 * what stands before shows that a name starts: an office or a calling, or a verb that gives an office.
 */
export function mendNames(words: readonly TaggedWord[]): TaggedWord[] {
  const mended: TaggedWord[] = []
  for (let index = 0; index < words.length; ) {
    const name = nameAt(words, index, mended)
    if (name) mended.push(...name.words)
    else mended.push(...words.slice(index, index + 1))
    index += name?.count ?? 1
  }
  return mended
}

function nameAt(
  words: readonly TaggedWord[],
  index: number,
  mended: readonly TaggedWord[],
): Mended | undefined {
  const before = mended.at(-1)
  const held = partOffice(words, index, before)
  if (held) return held
  if (isSpeakingFor(words, index, before)) return { words: [{ word: '代表', tag: 'v' }], count: 1 }
  if (before !== undefined && NAMING.test(before.word)) return nameBeforeAs(words, index)
  const isCalled = before !== undefined && isCalling(before)
  const ended =
    nameEndingInAnd(words, index) ?? (isCalled ? nameBeforeSaying(words, index) : undefined)
  if (ended) return ended
  if (isCalled || isListed(mended)) {
    const joined =
      joinBeforeOthers(words, index) ?? joinListedParts(words, index) ?? joinSurname(words, index)
    if (joined) return joined
  }
  if (!isCalled) return joinBeforeOffice(words, index, before) ?? partCalling(words, index)
  return (
    nameBehindAs(words, index) ??
    nameRunTogether(words, index) ??
    partRunName(words, index) ??
    joinLastSign(words, index)
  )
}

/** Whether it is a word for those who hold an office or do some work. */
const isCalling = ({ word, tag }: TaggedWord): boolean =>
  CALLED.test(word) || (/^n/.test(tag) && CALLING.test(word))

/** Whether the mark of a list stands last, and a name before it. */
function isListed(mended: readonly TaggedWord[]): boolean {
  const [name, mark] = mended.slice(-2)
  const isName = name !== undefined && UNKNOWN.test(name.tag) && hasFormOfName(name.word)
  return mark?.word === '、' && isName
}

/** Whether 代表 is a verb: behind a name, and before those spoken for. */
function isSpeakingFor(
  words: readonly TaggedWord[],
  index: number,
  before: TaggedWord | undefined,
): boolean {
  const isObject = /^[nx]/.test(words[index + 1]?.tag ?? '')
  const isBehindName = before !== undefined && UNKNOWN.test(before.tag) && before.word.length > 1
  return words[index]?.word === '代表' && isObject && isBehindName
}

/** `任命|郭少|明为`, `选举|何|文川|为省`: all up to 为 is the name. */
function nameBeforeAs(words: readonly TaggedWord[], first: number): Mended | undefined {
  let text = ''
  for (let count = 1; count <= MOST_WORDS; count++) {
    const { word = '' } = words[first + count - 1] ?? {}
    if (!HAN.test(word)) return undefined
    const at = word.search(/[为為]/u)
    text += at < 0 ? word : word.slice(0, at)
    if (at < 0) continue
    const rest = word.slice(at + 1)
    const behind = rest === '' ? [] : [{ word: rest, tag: 'n' }]
    return hasFormOfName(text)
      ? { words: [toName(text), { word: word.slice(at, at + 1), tag: 'p' }, ...behind], count }
      : undefined
  }
  return undefined
}

/** `队长|韩立|群到`: the last sign of the name is taken for the first of another word. */
function nameRunTogether(words: readonly TaggedWord[], first: number): Mended | undefined {
  const [head, next] = words.slice(first, first + 2)
  const last = next?.word.slice(0, 1) ?? ''
  const follower = next?.word.slice(1) ?? ''
  const isRun = next !== undefined && UNKNOWN.test(next.tag)
  const name = `${head?.word ?? ''}${last}`
  if (!isRun || !FOLLOWING.test(follower) || !HAN.test(name) || !hasFormOfName(name))
    return undefined
  return {
    words: [toName(name), { word: follower, tag: follower.length > 1 ? 'v' : 'p' }],
    count: 2,
  }
}

/** `队长|为何|建业`: "is" and a surname are taken for "why". */
function nameBehindAs(words: readonly TaggedWord[], first: number): Mended | undefined {
  const [why, given, mark] = words.slice(first, first + 3)
  const isRun = why !== undefined && /^[为為]何$/u.test(why.word)
  const isEnd = mark === undefined || /^[，,。；;、\n]/u.test(mark.word)
  const name = `何${given?.word ?? ''}`
  if (!isRun || !isEnd || !hasFormOfName(name)) return undefined
  return { words: [{ word: why.word.slice(0, 1), tag: 'p' }, toName(name)], count: 2 }
}

/** `谢春|和|是`. */
function nameEndingInAnd(words: readonly TaggedWord[], first: number): Mended | undefined {
  const [head, and, next] = words.slice(first, first + 3)
  const isEnd = head && UNKNOWN.test(head.tag) && and?.word === '和'
  const name = `${head?.word ?? ''}和`
  if (!isEnd || !next || !BEHIND_LIST.test(next.word) || !hasFormOfName(name)) return undefined
  return { words: [toName(name)], count: 2 }
}

/** `专家|庞大|为|说`. */
function nameBeforeSaying(words: readonly TaggedWord[], first: number): Mended | undefined {
  const [head, as, next] = words.slice(first, first + 3)
  const isEnd =
    as !== undefined && /^[为為]$/u.test(as.word) && WITHOUT_OBJECT.test(next?.word ?? '。')
  const name = `${head?.word ?? ''}${as?.word ?? ''}`
  return isEnd && hasFormOfName(name) ? { words: [toName(name)], count: 2 } : undefined
}
