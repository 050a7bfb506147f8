/** One line of CC-CEDICT. */
export interface CedictEntry {
  readonly traditional: string
  readonly simplified: string
  /** As written, with tone numbers: `qiu1 sha1`. */
  readonly pinyin: string
  /** As written, one for each sense. */
  readonly senses: readonly string[]
}

const LINE = /^(\S+) (\S+) \[([^\]]*)\] \/(.*)\/\s*$/

/**
 * The entries of CC-CEDICT in its own format, in order; lines of any other kind are passed over.
 *
 *     秋沙 秋沙 [qiu1 sha1] /autumn sand/
 */
export function parseCedict(text: string): CedictEntry[] {
  return text.split('\n').flatMap((line) => {
    const [, traditional, simplified, pinyin, senses] = LINE.exec(line) ?? []
    if (traditional === undefined || simplified === undefined) return []
    return [{ traditional, simplified, pinyin: pinyin ?? '', senses: (senses ?? '').split('/') }]
  })
}
