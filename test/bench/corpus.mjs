// How building a folder grows: time, CPU, memory and a rebuild after one change, for more and more
// documents; one thread and two; against wink-nlp and compromise alone on the same text, and what wink-nlp and n3
// alone take for a document, at the least. After `npm run build`:
// `npm run bench:corpus -- [--documents 100,1000] [--jobs 1,2] [--pack DIR] [--length 2000]`.
import { execFile } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { Parser, Writer } from 'n3'
import { makeCorpus } from './make-corpus.mjs'
import { readWithWink, winkScaling } from './read-with-wink.mjs'

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

const compromise = createRequire(import.meta.url)('compromise')
/** Sentences and parts of speech. */
const winkRate = rateOf(200, readWithWink)
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
await printLeast()
rmSync(room, { recursive: true })

/** What no build can do without: wink-nlp for the text, n3 for the quads that say what was read. */
async function printLeast() {
  const documents = 200
  const folder = join(room, 'in-least')
  const bytes = writeCorpus(folder, documents)
  const out = join(room, 'out-least')
  await build(folder, out, 1)
  const quads = new Parser({ format: 'trig' }).parse(
    readFileSync(join(out, 'dataset.trig'), 'utf8'),
  )
  let writing = Number.POSITIVE_INFINITY
  for (let round = 0; round < 5; round += 1) writing = Math.min(writing, secondsToWrite(quads))
  const texts = [...makeCorpus({ documents, length })].map(({ text }) => text)
  const scaling = await winkScaling(texts)
  process.stdout.write(
    `a document, at the least: wink-nlp reads it in ${(bytes / documents / 1e3 / winkRate).toFixed(2)} ms, ` +
      `n3 writes its ${Math.round(quads.length / documents)} quads in ${((writing * 1e3) / documents).toFixed(2)} ms\n` +
      `two threads of wink-nlp alone read ${scaling.toFixed(2)} times as much as one\n`,
  )
}

/** CPU to write them once as TriG, in no order, to nowhere. */
function secondsToWrite(quads) {
  const start = process.cpuUsage()
  const writer = new Writer(
    { write: (_chunk, _encoding, done) => done?.(), end: (done) => done?.() },
    { format: 'application/trig' },
  )
  for (const quad of quads) writer.addQuad(quad)
  writer.end()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}
