import type { Token } from '../../model.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** What people put into other things than places. */
const HELD =
  set(`share shares stake stakes interest interests confidence trust holding holdings invest
  invests invested investing investment investments investor investors belief believe believes believed
  faith degree course courses lecturer professor fluent written published reported article degrees
  position role job career dressed clad`)

/** Capitalised words behind "in" that are no names: tongues, parts of texts, halls of power. */
const OTHERS =
  set(`english french german dutch welsh irish gaelic spanish portuguese italian latin greek
  russian polish turkish arabic hebrew hindi urdu swahili mandarin cantonese vietnamese malay tagalog
  norwegian swedish danish finnish hungarian czech romanian ukrainian persian bengali tamil punjabi
  parliament congress senate cabinet court government office council committee session part chapter
  section table figure annex appendix schedule article volume phase year week day class group room
  level stage step box hall council conclusion addition summary total general particular short brief
  attendance memoriam nature science god christ heaven covid facebook twitter instagram linkedin google
  wikipedia windows excel python java bitcoin`)

/** Whether a name of a place may stand behind the preposition at the token. */
export function mayLocate(tokens: readonly Token[], index: number): boolean {
  const [before, next] = [tokens[index - 1]?.normal ?? '', tokens[index + 1]]
  if (HELD.has(before) || next === undefined) return false
  const isAcronym = /^[\p{Lu}\d]{2,}$/u.test(next.text)
  return !isAcronym && !OTHERS.has(next.normal) && !/(?:ish|ese)$/.test(next.normal)
}
