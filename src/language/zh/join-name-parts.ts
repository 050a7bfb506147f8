import { hasFormOfName } from './has-form-of-name.ts'
import type { TaggedWord } from './tagged-word.ts'

/** Words that stand for others, and how many of them. */
export interface Mended {
  readonly words: readonly TaggedWord[]
  readonly count: number
}

export const toName = (word: string): TaggedWord => ({ word, tag: 'nr' })

/** Words that a name of three signs can fall into. */
const MOST_PARTS = 3
/** What stands behind the last name of a list, and behind one that a verb or more offices follow. */
export const MARK = /^(?:[，,、。；;：:（）()]|等|一行|同志)/u
/** Tags of words that stand before a name, and start none. */
const LEADING = /^(?:p|c|u|r|f)/
/** Offices by which people are called behind their names. */
const OFFICE =
  /^(?:副|(?:总|副)?(?:主任|书记|書記|主席|经理|經理|会长|會長|教授|老师|老師|总|總)|\p{Script=Han}?[省市县縣区區州局部厅廳处處院校司所站][长長])$/u

/**
 * A name that the dictionary cuts, where an office or a calling or the names of a list stand before it
 * and a mark behind: `领导|张|平安|、`, `理事长|陶|国民|一行`.
 */
export function joinListedParts(words: readonly TaggedWord[], first: number): Mended | undefined {
  if (LEADING.test(words[first]?.tag ?? 'u')) return undefined
  let text = ''
  for (let count = 1; count <= MOST_PARTS; count++) {
    text += words[first + count - 1]?.word ?? ' '
    const next = words[first + count]
    const isEnd = next === undefined || MARK.test(next.word) || /^\s/.test(next.word)
    if (isEnd)
      return count > 1 && hasFormOfName(text) ? { words: [toName(text)], count } : undefined
  }
  return undefined
}

/** Tags of words that the dictionary has as names. */
const NAME = /^(?:nr|ns|x)/
/** Tags of what may stand behind a name without a mark. */
export const PREDICATE = /^[vdp]/

/** A surname that is a word too, and a name behind it that its verb follows: `保洁员|仇|桂花|受到`. */
export function joinSurname(words: readonly TaggedWord[], first: number): Mended | undefined {
  const [surname, given, next] = words.slice(first, first + 3)
  const isSurname = surname?.word.length === 1 && !/^[pcurfv]/.test(surname.tag)
  const isGiven = given?.word.length === 2 && NAME.test(given.tag)
  const name = `${surname?.word ?? ''}${given?.word ?? ''}`
  if (!isSurname || !isGiven || !PREDICATE.test(next?.tag ?? '') || !hasFormOfName(name))
    return undefined
  return { words: [toName(name)], count: 2 }
}

/** `区长|沙海|林|调研`: the last sign of a name stands behind what the dictionary has as a name of two signs. */
export function joinLastSign(words: readonly TaggedWord[], first: number): Mended | undefined {
  const [head, last, next] = words.slice(first, first + 3)
  const isHead = head?.word.length === 2 && NAME.test(head.tag)
  const isSign = last?.word.length === 1 && !/^[pcurfvdm]/.test(last.tag)
  const name = `${head?.word ?? ''}${last?.word ?? ''}`
  if (!isHead || !isSign || !PREDICATE.test(next?.tag ?? '') || !hasFormOfName(name))
    return undefined
  return { words: [toName(name)], count: 2 }
}

/** `快递|员茅小军`: the last sign of a calling is taken for the first of the name. */
export function partCalling(words: readonly TaggedWord[], first: number): Mended | undefined {
  const { word = '', tag = '' } = words[first] ?? {}
  const isRun = tag === 'x' && /^[员員]\p{Script=Han}{2,3}$/u.test(word)
  if (!isRun || !hasFormOfName(word.slice(1))) return undefined
  return { words: [{ word: word.slice(0, 1), tag: 'n' }, toName(word.slice(1))], count: 1 }
}

/** A surname and a word that the office by which somebody is called stands behind: `孟|大为|主任`. */
export function joinBeforeOffice(
  words: readonly TaggedWord[],
  first: number,
  before: TaggedWord | undefined,
): Mended | undefined {
  const [surname, given, office] = words.slice(first, first + 3)
  const opens =
    before === undefined || /^(?:[vpcw]|x$|uj)/.test(before.tag) || /\n/.test(before.word)
  const isSurname = surname?.tag === 'nr' && surname.word.length === 1
  const name = `${surname?.word ?? ''}${given?.word ?? ''}`
  if (!opens || !isSurname || !hasFormOfName(name) || !OFFICE.test(office?.word ?? ''))
    return undefined
  return { words: [toName(name)], count: 2 }
}

/** `书记|麦|和|平等`: "and so on" is taken for the end of a word that starts in the name's last sign. */
export function joinBeforeOthers(words: readonly TaggedWord[], first: number): Mended | undefined {
  const [surname, ...rest] = words.slice(first, first + MOST_PARTS)
  const end = rest.findIndex(({ word }) => /^\p{Script=Han}等$/u.test(word))
  if (surname?.tag !== 'nr' || surname.word.length > 1 || end < 0) return undefined
  const name = [surname, ...rest.slice(0, end + 1)]
    .map(({ word }) => word)
    .join('')
    .slice(0, -1)
  if (!hasFormOfName(name)) return undefined
  return { words: [toName(name), { word: '等', tag: 'u' }], count: end + 2 }
}
