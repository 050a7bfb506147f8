import { posix } from 'node:path'
import { createTarDecoder } from 'modern-tar'
import { InputError } from '../../errors.ts'
import { brokenArchive, tooManyFiles, tooMuchUnpacked } from './archive-errors.ts'
import { mostUnpacked, type UnpackLimits } from './limits.ts'

/**
 * The files in a tar archive, one packed with gzip too, by their paths there, in the order of the
 * archive; of two with one path the later, as tar unpacks them. Folders and links are left out. What
 * comes out is counted on the way: no more is unpacked than `limits` allow.
 *
 * Throws an `InputError` when the archive is damaged, or when more would come out of it.
 */
export async function readTar(
  bytes: Uint8Array,
  name: string,
  limits: UnpackLimits,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const most = mostUnpacked(bytes.length, limits)
  const stream = bytesOf(bytes)
    .pipeThrough(upTo(most, () => tooMuchUnpacked(name, most)))
    .pipeThrough(createTarDecoder({ strict: true }))
  try {
    for await (const { header, body } of stream) {
      if (header.type !== 'file') {
        await body.cancel()
        continue
      }
      const path = posix.normalize(header.name)
      if (header.size > limits.maxBytes) throw tooMuchUnpacked(`${name}/${path}`, limits.maxBytes)
      if (files.size >= limits.maxEntries) throw tooManyFiles(name, limits.maxEntries)
      files.set(path, new Uint8Array(await new Response(body).arrayBuffer()))
    }
  } catch (cause) {
    throw cause instanceof InputError ? cause : brokenArchive(name, cause)
  }
  return files
}

function bytesOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  const whole = new Blob([new Uint8Array(bytes)]).stream()
  return isGzip(bytes) ? whole.pipeThrough(new DecompressionStream('gzip')) : whole
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Lets so many bytes pass, and fails at one more. */
function upTo(most: number, failure: () => Error): TransformStream<Uint8Array, Uint8Array> {
  let passed = 0
  return new TransformStream({
    transform(chunk, controller) {
      passed += chunk.length
      if (passed > most) controller.error(failure())
      else controller.enqueue(chunk)
    },
  })
}
