import { resolve } from 'node:path'
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { CLI, ENVIRONMENT, type Run, type RunOptions } from './run-cli.ts'

type Outcome = Run | { readonly fault: string }

let ask: ((run: object) => Outcome) | undefined

/**
 * Runs the built command line in a process where it has run before, which the test files of a worker
 * share: loading takes longer than what most runs have to do. For tests of what is printed and
 * written, with nothing on standard input. Exit codes, environment, pipes, signals, terminals and
 * memory are tested with `merganser`, which runs each command at least once.
 */
export function warmMerganser(
  args: readonly string[],
  { cwd = process.cwd() }: Pick<RunOptions, 'cwd'> = {},
): Run {
  ask ??= openProcess()
  const outcome = ask({ args, cwd })
  if ('fault' in outcome) throw new Error(`merganser ${args.join(' ')}: ${outcome.fault}`)
  return outcome
}

function openProcess(): (run: object) => Outcome {
  const ended = new Int32Array(new SharedArrayBuffer(4))
  const { port1: here, port2: there } = new MessageChannel()
  const thread = new Worker(resolve('test/cli/warm/thread.mjs'), {
    workerData: { cli: CLI, ended, port: there },
    transferList: [there],
    env: ENVIRONMENT,
  })
  thread.unref()
  return (run) => {
    here.postMessage(run)
    Atomics.wait(ended, 0, 0)
    Atomics.store(ended, 0, 0)
    return receiveMessageOnPort(here)?.message
  }
}
