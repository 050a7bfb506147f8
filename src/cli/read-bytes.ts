import { createReadStream, readFileSync } from 'node:fs'
import { InputError } from '../errors.ts'

export const STANDARD_INPUT = '-'

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not read it',
  EISDIR: 'it is a folder; give the files in it',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
}

/**
 * The bytes of a file, or of standard input where the path is `-`. Reading stops at the first byte
 * over `maxBytes`, so that an endless input does not fill the memory: one byte more is returned.
 */
export async function readBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const bytes of readChunks(path)) {
    chunks.push(bytes)
    length += bytes.length
    if (length > maxBytes) break
  }
  return new Uint8Array(Buffer.concat(chunks)).subarray(0, maxBytes + 1)
}

/** The bytes of a file whose length is known; in memory of their own, as some readers want them. */
export function readWhole(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path))
  } catch (cause) {
    throw cannotRead(path, cause)
  }
}

/** What is read of a path; a failure becomes an `InputError` in words for a person. */
export async function orCannotRead<Result>(path: string, step: Promise<Result>): Promise<Result> {
  try {
    return await step
  } catch (cause) {
    throw cannotRead(path, cause)
  }
}

/** The bytes of a file, or of standard input, piece by piece as they come. */
export async function* readChunks(path: string): AsyncGenerator<Buffer> {
  try {
    const stream = path === STANDARD_INPUT ? process.stdin : createReadStream(path)
    for await (const chunk of stream) yield Buffer.from(chunk)
  } catch (cause) {
    throw cannotRead(path, cause)
  }
}

function cannotRead(path: string, cause: unknown): InputError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const reason = REASONS[code] ?? (cause instanceof Error ? cause.message : String(cause))
  return new InputError('cannot-read', `Cannot read ${path}: ${reason}`, {
    details: { file: path, value: code },
    cause,
  })
}
