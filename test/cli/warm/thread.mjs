/**
 * Holds the process in which the command runs again and again, and hands it one run after another,
 * while the thread of the tests sleeps until the run has ended.
 */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { workerData } from 'node:worker_threads'

const { cli, ended, port } = workerData
const PROGRAM = fileURLToPath(new URL('process.mjs', import.meta.url))
const LIMIT_MS = 120_000

let child
let timer

port.on('message', (run) => {
  child ??= start()
  timer = setTimeout(() => child?.kill('SIGKILL'), LIMIT_MS)
  child.send(run)
})

function start() {
  const started = fork(PROGRAM, [cli], {
    execArgv: ['--single-threaded-gc'],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  started.on('message', answer)
  started.on('exit', (code, signal) => {
    child = undefined
    answer({ fault: `its process ended with ${signal ?? code}` })
  })
  return started
}

function answer(outcome) {
  clearTimeout(timer)
  port.postMessage(outcome)
  Atomics.store(ended, 0, 1)
  Atomics.notify(ended, 0)
}
