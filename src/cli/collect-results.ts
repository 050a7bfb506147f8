import { MerganserError } from '../errors.ts'

/**
 * What a step makes of each value, one after the other. When it fails for some, the others are tried
 * all the same, and an `AggregateError` tells of each failure.
 */
export async function collectResults<Value, Result>(
  values: Iterable<Value>,
  step: (value: Value) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const failures: MerganserError[] = []
  for (const value of values) {
    try {
      results.push(await step(value))
    } catch (error) {
      if (!(error instanceof MerganserError)) throw error
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures)
  return results
}
