/**
 * Runs the built command for each message as if it were started anew, with arguments, folder, streams
 * and exit code of its own: `dist/cli.js` is evaluated once more, what it imports is there already.
 */
import { Readable, Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'

const [, , cli] = process.argv
const SIGNALS = ['SIGINT', 'SIGTERM']
let runs = 0

process.on('message', async (asked) => process.send(await run(asked)))
process.on('disconnect', () => process.exit())

async function run({ args, cwd }) {
  const output = collect()
  const errors = collect()
  process.chdir(cwd)
  process.argv = [process.execPath, cli, ...args]
  process.exitCode = undefined
  put('stdin', Readable.from([]))
  put('stdout', output.stream)
  put('stderr', errors.stream)
  await import(`${pathToFileURL(cli)}?run=${++runs}`)
  const status = process.exitCode ?? 0
  process.exitCode = undefined
  const left = SIGNALS.filter((signal) => process.listenerCount(signal) > 0)
  if (left.length > 0) return { fault: `it still listens to ${left.join(' and ')}` }
  return { status, stdout: output.text(), stderr: errors.text() }
}

const put = (name, value) => Object.defineProperty(process, name, { value, configurable: true })

function collect() {
  const chunks = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') }
}
