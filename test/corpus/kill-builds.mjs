// Kills builds at random moments, and checks that nothing is lost: after each kill every file of
// the graph is that of the earlier build or of this one, whole; and a build that is let run ends as one from
// nothing does. `node test/corpus/kill-builds.mjs [kills] [seed]`, after `npm run build`.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const kills = Number(process.argv[2] ?? 50)
let state = Number(process.argv[3] ?? 1) >>> 0
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const pack = fileURLToPath(new URL('../fixtures/chess-club', import.meta.url))
const room = mkdtempSync(join(tmpdir(), 'merganser-kills-'))
const [texts, out, fresh] = ['texts', 'out', 'fresh'].map((name) => join(room, name))

/** From 0 to 1; the same seed, the same moments. */
function chance() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 2 ** 32
}

function writeTexts(round) {
  mkdirSync(texts, { recursive: true })
  for (let number = 0; number < 120; number++) {
    const captain = `Captain Ada Marsh${number % 9 === round % 9 ? ` the ${round}th` : ''}`
    writeFileSync(
      join(texts, `${number}.txt`),
      `${captain} won the ${number}th Spring Open of the Larkfield Chess Club.\n`.repeat(8),
    )
  }
}

/** Ends with what the process said, or is killed after so long. */
function build(folder, killAfterMs) {
  const child = spawn(process.execPath, [
    cli,
    'build',
    texts,
    '-o',
    folder,
    '-q',
    '--pack',
    pack,
    '--jobs',
    '2',
  ])
  const timer =
    killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs)
  let said = ''
  child.stderr.on('data', (data) => (said += data))
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ code, signal, said })
    })
  })
}

/** The visible files of a folder: hashes by name. */
function hashesOf(folder) {
  let names = []
  try {
    names = readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort()
  } catch {}
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  )
}

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other)

function check(isFine, what) {
  if (isFine) return
  process.stderr.write(`${what}\nsee ${room}\n`)
  process.exit(1)
}

writeTexts(0)
const start = performance.now()
check((await build(fresh)).code === 0, 'A build from nothing fails')
const wholeMs = performance.now() - start
let before = {}
let wanted = hashesOf(fresh)
let killed = 0
for (let round = 0; round < kills; round++) {
  const { signal, code, said } = await build(out, chance() * wholeMs * 1.1)
  if (signal === 'SIGKILL') killed += 1
  else check(code === 0, `Round ${round}: ${said}`)
  const now = hashesOf(out)
  for (const [name, hash] of Object.entries(now)) {
    check([before[name], wanted[name]].includes(hash), `Round ${round}: ${name} is of no build`)
  }
  if (!isSame(now, wanted)) continue
  // The next texts, on top of what is there.
  before = now
  writeTexts(round + 1)
  rmSync(fresh, { recursive: true })
  check((await build(fresh)).code === 0, 'A build from nothing fails')
  wanted = hashesOf(fresh)
}
const last = await build(out)
check(last.code === 0, `The last build fails: ${last.said}`)
check(isSame(hashesOf(out), wanted), 'The last build is not as one from nothing')
process.stdout.write(`${killed} builds killed of ${kills}: nothing lost\n`)
rmSync(room, { recursive: true })
