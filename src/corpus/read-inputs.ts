import { setImmediate } from 'node:timers/promises'
import type { CorpusFailure, CorpusInput, ReadInput } from './corpus-input.ts'
import { limitParallel } from './limit-parallel.ts'
import { type ReadInputOptions, readOneInput } from './read-one-input.ts'

export interface ReadInputs {
  /** Sorted by path (code units). Of an input that failed in part, what is whole, under no hash. */
  readonly inputs: readonly ReadInput[]
  /** Sorted by path. */
  readonly failures: readonly CorpusFailure[]
  /** How many documents were read: for the others there was a shard. */
  readonly extracted: number
}

/** Inputs may be opened without waiting: so many of them later, signals and threads are heard. */
const INPUTS_A_TURN = 32

/**
 * Sees to it that there is a shard for each document of the inputs, and says which. What cannot be
 * read or done is told of, and the others go on; only a disk that cannot be written stops all.
 */
export async function readInputs(
  inputs: AsyncIterable<CorpusInput>,
  options: ReadInputOptions,
): Promise<ReadInputs> {
  const { progress, signal, runner } = options
  const read: ReadInput[] = []
  const failures: CorpusFailure[] = []
  let [extracted, gone] = [0, 0]
  const readNext = async (input: CorpusInput) => {
    const outcome = await readOneInput(input, options)
    if (outcome.read !== undefined) read.push(outcome.read)
    for (const failure of outcome.failures) failures.push(failure)
    extracted += outcome.extracted
    progress.inputDone(input.path)
  }
  const places = limitParallel(runner.parallel)
  for await (const input of inputs) {
    if (++gone % INPUTS_A_TURN === 0) await setImmediate()
    signal?.throwIfAborted()
    await places.start(() => readNext(input))
  }
  await places.finish()
  signal?.throwIfAborted()
  const byPath = (a: { readonly path: string }, b: { readonly path: string }) =>
    a.path < b.path ? -1 : 1
  return { inputs: read.sort(byPath), failures: failures.sort(byPath), extracted }
}
