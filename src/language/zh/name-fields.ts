import type { TaggedWord } from './tagged-word.ts'
import { EVENT_VERBS, FIELD_VERBS, LEGAL_VERBS, NAMES_OF_FIRMS, OFFICE_VERBS } from './words.ts'

/** Words of a name, before its legal form. */
export const LONGEST_FIRM = 5

/** Whether a legal form is among the words, and nouns alone before it. */
export function endsAsFirm(ahead: readonly TaggedWord[]): boolean {
  const end = ahead.findIndex(
    ({ word }) => /^(?:[集總总]|有限|股|控股|公司)/u.test(word) && BODY_END.test(word),
  )
  return end >= 0 && ahead.slice(0, end).every(({ tag }) => /^(?:n|vn|x|b|a|j)/.test(tag))
}

/** Whether a verb that names a firm stands in its name: behind a place, with nouns alone up to its legal form. */
const isInFirm = (words: readonly TaggedWord[], index: number): boolean =>
  NAMES_OF_FIRMS.has(words[index]?.word ?? '') &&
  /^(?:ns|x)/.test(words[index - 1]?.tag ?? '') &&
  endsAsFirm(words.slice(index + 1, index + 1 + LONGEST_FIRM))

/** What a firm's name ends in. */
const BODY_END = /(?:公司|集[团團])$/u

/** What follows where they are not done, but named. */
const BODY =
  /^(?:[协協学學商]会|[学學協][会會]|[联聯]盟|[联聯]合[会會]|基金[会會]|委[员員][会會]|[办辦]公室|中心|公司|集[团團])/u

/** The same of offices and commissions; what else stands behind a verb is often its object. */
const OFFICE = /^[联聯]席|(?:委[员員][会會]|[办辦]公室|中心)$/u

/** What laws and rules end in. */
const LAW = /^(?:[法条條]|条例|條例|法典|草案|暂行|暫行)/u

/** What events and work for something end in. */
const EVENT =
  /^(?:工作|[大年论論峰全][会會坛壇]|[会會][议議]|[座研交洽推现現动動部调調][谈談讨討流洽介进進场場员員署度][会會]?|专题|專題|电视|電視|视频|視頻|[检檢督调調考巡评評验驗][查导導研察视視估收][组組团團])/u

/** What work that goes under a name ends in. */
const WORK = /^(?:[项項]目|工程)/u

/** Verbs that say what bodies, laws, events and work are for. */
const NAMING_VERBS = [FIELD_VERBS, LEGAL_VERBS, EVENT_VERBS, OFFICE_VERBS] as const

/** Whether a verb is a noun before the next word, which ends the name of a body, a law, an event or work. */
function isFieldOf(word: string, next: string): boolean {
  const isField = FIELD_VERBS.has(word)
  return (
    (isField && BODY.test(next)) ||
    (OFFICE.test(next) && NAMING_VERBS.some((verbs) => verbs.has(word))) ||
    ((isField || LEGAL_VERBS.has(word)) && LAW.test(next)) ||
    ((isField || EVENT_VERBS.has(word)) && EVENT.test(next)) ||
    (isField && WORK.test(next))
  )
}

/** Verbs behind a noun and before a noun for a body, for a law, or for an event are nouns, several of them as well: "prevention control centre". */
export function nameFields(words: readonly TaggedWord[]): TaggedWord[] {
  const fields = new Set<number>()
  for (let index = words.length - 1; index >= 0; index--) {
    const { word } = words[index] as TaggedWord
    const isJoined = fields.has(index + 1) && NAMING_VERBS.some((verbs) => verbs.has(word))
    const isField = isFieldOf(word, words[index + 1]?.word ?? '') || isInFirm(words, index)
    if (isJoined || isField) fields.add(index)
  }
  let isBehind = false
  return words.map((tagged, index) => {
    if (!fields.has(index)) return tagged
    const before = words[index - 1]
    if (!fields.has(index - 1))
      isBehind = /^[nxabjzl]/.test(before?.tag ?? '') || /[年季]$/u.test(before?.word ?? '')
    return isBehind ? { ...tagged, tag: 'vn' } : tagged
  })
}
