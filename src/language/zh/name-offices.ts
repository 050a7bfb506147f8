import type { TaggedWord } from './tagged-word.ts'

/** What stands before the short name of an office of a government. */
const SEAT = /[省市县縣区區州镇鎮乡鄉委府国國]$/u
/** What stands behind it. */
const BEHIND_OFFICE = /^(?:[，,、。；;：:（）()]|[主副]|负责|負責|工作人员|临时|党|和|与|及)/u

/** `市|采购|办、`: what the dictionary takes for two verbs is an office of a government, and a noun. */
export function nameOffices(words: readonly TaggedWord[]): TaggedWord[] {
  const named: TaggedWord[] = []
  for (const [index, tagged] of words.entries()) {
    const [seat, field] = [named.at(-2), named.at(-1)]
    const next = words[index + 1]?.word ?? '。'
    const isOffice =
      /^[办辦]$/u.test(tagged.word) &&
      field?.word.length === 2 &&
      /^(?:v|n|x|i|l)/.test(field.tag) &&
      (seat === undefined || SEAT.test(seat.word) || /^防/u.test(field.word)) &&
      BEHIND_OFFICE.test(next)
    if (isOffice) named.splice(-1, 1, { word: `${field.word}${tagged.word}`, tag: 'nt' })
    else named.push(tagged)
  }
  return named
}
