import { createReadStream } from 'node:fs'

/** Small, since many files are read side by side. */
const CHUNK_BYTES = 32_768

/** The lines of a file in UTF-8, without their ends, as they are needed; lines end in `\n` alone. */
export async function* readLines(path: string): AsyncGenerator<string> {
  const stream = createReadStream(path, { encoding: 'utf8', highWaterMark: CHUNK_BYTES })
  let rest = ''
  for await (const chunk of stream) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}
