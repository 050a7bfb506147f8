#!/usr/bin/env node
/**
 * Makes `dist/`: the program and the pages one after another, and beside them, since it takes as
 * long as they do together, the dictionary. What each prints is shown when it has ended.
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PROGRAM_AND_PAGES = [
  'tsdown',
  'vite build',
  'vite build --mode view-served',
  'vite build --mode view-with-query',
  'vite build --mode serve',
]
const DICTIONARY = ['node .ci/compile-dictionary.mjs']

/** Runs a command line, with the programs of the packages on its path, as npm has put them there. */
function run(line) {
  return new Promise((resolve, reject) => {
    const child = spawn(line, { cwd: ROOT, shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        printed += data
      })
    }
    child.on('error', reject)
    child.on('close', (status, signal) => {
      process.stdout.write(printed)
      if (status === 0) resolve()
      else reject(new Error(`${line} failed: it ended with ${signal ?? status}`))
    })
  })
}

async function runInTurn(lines) {
  for (const line of lines) await run(line)
}

const ends = await Promise.allSettled([PROGRAM_AND_PAGES, DICTIONARY].map(runInTurn))
for (const { reason } of ends.filter(({ status }) => status === 'rejected')) {
  process.stderr.write(`build: ${reason.message}\n`)
  process.exitCode = 1
}
