import { hasFormOfName } from './has-form-of-name.ts'
import { type Mended, toName } from './join-name-parts.ts'
import type { TaggedWord } from './tagged-word.ts'

/** What leads others, or goes somewhere: no name ends in them before those whom they lead. */
const LEADING = /[率赴到偕携]$/u
/** Prepositions before those whom something is told, given or shown. */
const TOWARDS = /[向对對与與同]$/u
/** What is done to them. */
const TELLING =
  /^(?:详细|重点)?(?:介绍|介紹|[汇匯][报報]|[说說]|讲解|講解|通[报報]|[报報]告|反映|表示|讲述|講述|透露|提出|捐赠|捐贈|赠送|贈送|颁发|頒發|致以|展示|演示|请教|推介|推荐|推薦|致敬|问好|致意|道歉|学习)/u
/** Words up to the verb, in the same clause. */
const REACH = 14
const CLAUSE_END = /^[，,。；;！!？?\n]/u

/** Whether something is told, given or shown in the rest of the clause. */
function isTold(words: readonly TaggedWord[], from: number): boolean {
  for (const { word } of words.slice(from, from + REACH)) {
    if (CLAUSE_END.test(word)) return false
    if (TELLING.test(word)) return true
  }
  return false
}

/**
 * A name behind an office or a calling that the dictionary runs together with the word behind it:
 * `总裁|喻长风率|团队`, `经理|李秋向|客人`, `经理|黎炳|方向|客人`.
 */
export function partRunName(words: readonly TaggedWord[], first: number): Mended | undefined {
  const [head, next] = words.slice(first, first + 2)
  if (!head || !next || !/^(?:x|nr)/.test(head.tag)) return undefined
  return partWord(head, words, first) ?? partNext(head, next, { words, first })
}

/** The word is a name and the sign behind it. */
function partWord(
  head: TaggedWord,
  words: readonly TaggedWord[],
  first: number,
): Mended | undefined {
  const [name, last] = [head.word.slice(0, -1), head.word.slice(-1)]
  const isObject = /^(?:[nmrx]|eng|j)/.test(words[first + 1]?.tag ?? '')
  if (!hasFormOfName(name) || !isObject) return undefined
  if (LEADING.test(last)) return { words: [toName(name), { word: last, tag: 'v' }], count: 1 }
  const isGiven = TOWARDS.test(last) && isTold(words, first + 1)
  return isGiven ? { words: [toName(name), { word: last, tag: 'p' }], count: 1 } : undefined
}

/** The next word starts with the last sign of the name. */
function partNext(
  head: TaggedWord,
  next: TaggedWord,
  { words, first }: { readonly words: readonly TaggedWord[]; readonly first: number },
): Mended | undefined {
  const name = `${head.word}${next.word.slice(0, 1)}`
  const isRun = /^\p{Script=Han}{2}$/u.test(next.word) && TOWARDS.test(next.word)
  if (!isRun || !hasFormOfName(name) || !isTold(words, first + 2)) return undefined
  return { words: [toName(name), { word: next.word.slice(1), tag: 'p' }], count: 2 }
}
