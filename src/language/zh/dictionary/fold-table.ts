import type { CedictEntry } from './parse-cedict.ts'

/**
 * For each traditional character the simplified one that most words write it as, where that is
 * another. A character that is both (乾) goes the way of most words: all that is compared is folded
 * in the same way.
 */
export function foldTable(entries: readonly CedictEntry[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { traditional, simplified } of entries) {
    const from = [...traditional]
    const to = [...simplified]
    if (from.length !== to.length) continue
    for (const [index, character] of from.entries()) {
      const targets = counts.get(character) ?? new Map<string, number>()
      counts.set(character, targets)
      const target = to[index] ?? character
      targets.set(target, (targets.get(target) ?? 0) + 1)
    }
  }
  const table = new Map<string, string>()
  for (const [character, targets] of counts) {
    const [best] = [...targets].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    if (best !== undefined && best[0] !== character) table.set(character, best[0])
  }
  // What is folded stays as it is when it is folded again.
  for (const target of table.values()) table.delete(target)
  return table
}

/** Simplified characters, lower case, NFKC. */
export function foldHan(text: string, table: ReadonlyMap<string, string>): string {
  let folded = ''
  for (const character of text.normalize('NFKC').toLowerCase()) {
    folded += table.get(character) ?? character
  }
  return folded
}
