import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

export const CLI = resolve('dist/cli.js')
/**
 * Node and how it runs what ends after a second or two: without the compiler that pays off later, and with collecting
 * garbage in the one thread, which leaves the other cores to other tests: a quarter less time.
 */
export const NODE = [process.execPath, '--no-opt', '--single-threaded-gc'] as const
export const CORPUS = resolve('corpus/jilin-executive-meeting.txt')
/** A small pack and a text for it, where it does not matter what is read: a build takes half as long. */
export const SMALL_PACK = ['--pack', resolve('test/fixtures/chess-club')] as const
export const SMALL_TEXT = resolve('test/fixtures/chess-club/bulletin.txt')

export interface RunOptions {
  /** Of another installation than the one built here. */
  readonly cli?: string
  readonly cwd?: string
  /** Whether it has so much to do that the compiler pays off. */
  readonly isLong?: boolean
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Uint8Array
}

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command line in a process of its own. */
export function merganser(args: readonly string[], options: RunOptions = {}): Run {
  const node = options.isLong ? [process.execPath] : NODE
  return run([...node, options.cli ?? CLI, ...args], options)
}

/** Runs a line of bash in which `$merganser` is the command. */
export function bash(line: string, options: RunOptions = {}): Run {
  const env = { merganser: `${NODE.join(' ')} ${CLI}`, ...options.env }
  return run(['bash', '-c', `set -o pipefail; ${line}`], { ...options, env })
}

/** Nothing of the shell that the tests run in decides how things are printed. */
export const { NO_COLOR: _, FORCE_COLOR: __, MERGANSER_DEBUG: ___, ...ENVIRONMENT } = process.env

function run([program = '', ...args]: readonly string[], { cwd, env, input }: RunOptions): Run {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...ENVIRONMENT, ...env },
    input: input ?? '',
    ...(cwd === undefined ? {} : { cwd }),
  })
  return { status, stdout, stderr }
}
