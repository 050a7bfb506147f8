// How building a folder grows: time, CPU, memory and a rebuild after one change, for more and more
// documents; one thread and two; against wink-nlp and compromise alone on the same text. After `npm run build`:
// `npm run bench:corpus -- [--documents 100,1000] [--jobs 1,2] [--pack DIR] [--length 2000]`.
import { execFile } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { makeCorpus } from './make-corpus.mjs'

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '100,1000' },
    jobs: { type: 'string', default: '1,2' },
    length: { type: 'string', default: '2000' },
    pack: { type: 'string', default: 'ontology' },
  },
})
const numbers = (list) => list.split(',').map(Number)
const length = Number(values.length)
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const run = promisify(execFile)
const room = mkdtempSync(join(tmpdir(), 'merganser-bench-'))
const print = (...cells) => process.stdout.write(`| ${cells.join(' | ')} |\n`)

/** The last event of a build: its figures. */
async function build(folder, out, jobs) {
  const args = [
    cli,
    'build',
    folder,
    '-o',
    out,
    '--json',
    '--jobs',
    String(jobs),
    '--pack',
    values.pack,
  ]
  const { stdout } = await run(process.execPath, args, { maxBuffer: 2 ** 28 })
  return JSON.parse(stdout.trim().split('\n').at(-1))
}

function writeCorpus(folder, documents) {
  mkdirSync(folder, { recursive: true })
  let bytes = 0
  for (const { name, text } of makeCorpus({ documents, length })) {
    writeFileSync(join(folder, name), text)
    bytes += Buffer.byteLength(text)
  }
  return bytes
}

/** MB a second of CPU that a library reads alone, after a first round. */
function rateOf(documents, readOne) {
  const texts = [...makeCorpus({ documents, length })].map(({ text }) => text)
  for (const text of texts) readOne(text)
  const start = process.cpuUsage()
  for (const text of texts) readOne(text)
  const { user, system } = process.cpuUsage(start)
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / (user + system)
}

const load = createRequire(import.meta.url)
const nlp = load('wink-nlp')(load('wink-eng-lite-web-model'), ['sbd', 'pos'])
const compromise = load('compromise')
/** Sentences and parts of speech. */
const winkRate = rateOf(200, (text) =>
  nlp
    .readDoc(text)
    .sentences()
    .each((sentence) => sentence.tokens().out(nlp.its.pos)),
)
/** The same, and people, places and organisations, which it has besides. */
const compromiseRate = rateOf(50, (text) => {
  const read = compromise(text)
  read.json()
  for (const names of [read.people(), read.places(), read.organizations()]) names.out('array')
})

print(
  'documents',
  'threads',
  'seconds',
  'CPU seconds',
  'CPU ms a document',
  'MB/s a core',
  'of wink',
  'of compromise',
  'peak MB',
  'one changed, s',
  'share',
)
print(...Array(11).fill('---'))
for (const documents of numbers(values.documents)) {
  const folder = join(room, `in-${documents}`)
  writeCorpus(folder, documents)
  for (const jobs of numbers(values.jobs)) {
    const out = join(room, `out-${documents}-${jobs}`)
    const whole = await build(folder, out, jobs)
    appendFileSync(join(folder, 'document-000001.txt'), 'A line more.\n')
    const again = await build(folder, out, jobs)
    const rate = whole.bytes / 1e6 / whole.cpuSeconds
    print(
      documents,
      jobs,
      whole.seconds.toFixed(1),
      whole.cpuSeconds.toFixed(1),
      ((whole.cpuSeconds * 1000) / documents).toFixed(1),
      rate.toFixed(3),
      (rate / winkRate).toFixed(3),
      (rate / compromiseRate).toFixed(2),
      (whole.peakMemory / 1e6).toFixed(0),
      again.seconds.toFixed(1),
      `${((again.seconds / whole.seconds) * 100).toFixed(1)} %`,
    )
    rmSync(out, { recursive: true })
  }
}
process.stdout.write(
  `alone: wink-nlp ${winkRate.toFixed(2)}, compromise ${compromiseRate.toFixed(3)} MB/s a core\n`,
)
rmSync(room, { recursive: true })
