import { constants, gunzipSync } from 'node:zlib'
import { brokenArchive, tooMuchUnpacked } from './archive-errors.ts'
import { mostUnpacked, type UnpackLimits } from './limits.ts'

/** What a gzip file holds. Throws an `InputError` when that is too much, or damaged. */
export function gunzip(bytes: Uint8Array, name: string, limits: UnpackLimits): Uint8Array {
  const most = Math.min(limits.maxBytes, mostUnpacked(bytes.length, limits))
  try {
    return gunzipSync(bytes, { maxOutputLength: most })
  } catch (cause) {
    const isTooLarge =
      cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE'
    throw isTooLarge ? tooMuchUnpacked(name, most) : brokenArchive(name, cause)
  }
}

/** Bytes of a gzip file that give its first few hundred, and a megabyte at the most. */
const HEAD = 1024

/** How what a gzip file holds begins; nothing where it is damaged there. */
export function gunzipHead(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes.subarray(0, HEAD), { finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    return new Uint8Array()
  }
}
