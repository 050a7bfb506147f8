#!/usr/bin/env node
/**
 * Prints how the names of test/resolve/lattice/name-pairs.tsv fare among every n-th headword of the
 * dictionary: `node .ci/score-name-pairs.mjs [25]`. Needs `npm run build` first.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const every = Number(process.argv[2] ?? 25)

process.chdir(ROOT)
const { module } = await runnerImport(join(ROOT, 'test', 'resolve', 'lattice', 'score-pairs.ts'), {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
})
console.table(Object.fromEntries(module.scorePairs(every)))
