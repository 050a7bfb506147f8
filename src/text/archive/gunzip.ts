import { gunzipSync } from 'node:zlib'
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
