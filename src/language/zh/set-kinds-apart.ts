import type { TaggedWord } from './tagged-word.ts'

/** Words for a kind of firm or work. */
const KIND = /^(?:企[业業]|公司|民企|[项項]目|工程(?:[项項]目)?)$/u
/** Words that say which, before them. */
const QUALITY = /^(?:重点|重大|本土|百强|强|高新技术|老字号|大型|特大型)$/u
/** Both in one word. */
const QUALIFIED =
  /^(?:(?:上市|民营|国有|龙头|骨干|知名|著名|重点|重大|头部|领军)(?:企[业業]|公司|[项項]目|工程)|[央国國民]企)$/u
/** `世界|500|强`: of what, and how many. */
const OF_MANY = /^(?:世界|全[球国國]|[国國][内內]|行[业業]|\d+)$/u
/** Tags of what may be the first word of a name. */
const NAME = /^(?:n[rstz]|x$)/
const HAN = /^\p{Script=Han}{2,}$/u

/**
 * `重点|工程|石岭…`, `500|强|公司|远山…`: words that say what kind of firm or work is named right behind
 * them are no part of the name. Where a common noun stands behind them they are left alone: they may be part of its name.
 */
export function setKindsApart(words: readonly TaggedWord[]): TaggedWord[] {
  const apart = new Set<number>()
  for (const [index, { word }] of words.entries()) {
    const next = words[index + 1]
    if (next === undefined || !NAME.test(next.tag) || !HAN.test(next.word)) continue
    if (QUALIFIED.test(word)) apart.add(index)
    if (!KIND.test(word) || !QUALITY.test(words[index - 1]?.word ?? '')) continue
    apart.add(index).add(index - 1)
    for (let at = index - 2; OF_MANY.test(words[at]?.word ?? ''); at--) apart.add(at)
  }
  return words.map((tagged, index) => (apart.has(index) ? { ...tagged, tag: 'r' } : tagged))
}
