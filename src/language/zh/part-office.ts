import { hasFormOfName } from './has-form-of-name.ts'
import { MARK, type Mended, PREDICATE, toName } from './join-name-parts.ts'
import type { TaggedWord } from './tagged-word.ts'

/** What those are heads of who are called by it and 长. */
const HEADED = /[省市县縣區区州盟旗镇鎮乡鄉村局厅廳部处處院校所司站会會社团團庭科队隊行]$/u
/** Names of places of two signs: an office ends in the first, and a name starts in the second. */
const PLACE = /^[长長]\p{Script=Han}$/u
/** What of a river or a road is spoken of behind its name. */
const OF_RIVER =
  /^[段口水边邊畔岸鱼魚豚鲟鱘桥橋路源堤滩灘汛沿大全各干幹支主新老南北上中下禁刀江城]/u
/** What is done to one, in words that no dictionary has. */
const DONE_TO_RIVER = /^[采採挖禁疏洲治护護]/u
/** Tags of words that go on as a name: none that the dictionary knows as others, but for single signs. */
const GIVEN = /^(?:x|nr|[nvaz]?g$)/
/** Signs of the longest word: more are a phrase, of what somebody does with what. */
const LONGEST_WORD = 3

/**
 * An office whose last sign the dictionary takes for the first of another word, and the name behind it:
 * `副主|任何|树山`, and so with places in 长.
 */
export function partOffice(
  words: readonly TaggedWord[],
  first: number,
  before: TaggedWord | undefined,
): Mended | undefined {
  const [run, given, next] = words.slice(first, first + 3)
  if (run === undefined || given === undefined || before === undefined) return undefined
  const isChair = run.word === '任何' && /^副?主$/u.test(before.word)
  const isHead = PLACE.test(run.word) && isHeaded(before)
  if (!isChair && !isHead) return undefined
  if (isHead && DONE_TO_RIVER.test(given.word)) return undefined
  const isGiven = GIVEN.test(given.tag) || (given.word.length === 1 && !OF_RIVER.test(given.word))
  const name = `${run.word.slice(1)}${given.word}`
  if (!isGiven || !hasFormOfName(name) || !isEnd(next)) return undefined
  return { words: [{ word: run.word.slice(0, 1), tag: 'n' }, toName(name)], count: 2 }
}

/** Whether somebody may be called head of it: nobody is of a whole one, or of ours. */
const isHeaded = ({ word, tag }: TaggedWord): boolean =>
  tag !== 'r' && HEADED.test(word) && !/^[全本我该該各]/u.test(word)

/** Whether no more of a name stands there: a mark, or what somebody does. */
const isEnd = (next: TaggedWord | undefined): boolean =>
  next === undefined ||
  MARK.test(next.word) ||
  /^\s/.test(next.word) ||
  PREDICATE.test(next.tag) ||
  next.word.length > LONGEST_WORD
