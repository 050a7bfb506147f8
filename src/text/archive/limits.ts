/** How much may come out of a compressed file. */
export interface UnpackLimits {
  /** Of one file inside, in bytes. */
  readonly maxBytes: number
  /** Of all of them together, in bytes. */
  readonly maxUnpackedBytes: number
  /** How many times larger than the compressed file all may be, beyond the first megabyte. */
  readonly maxRatio: number
  /** Files inside. */
  readonly maxEntries: number
}

export const UNPACK_LIMITS: Omit<UnpackLimits, 'maxBytes'> = Object.freeze({
  maxUnpackedBytes: 256 * 1024 * 1024,
  maxRatio: 200,
  maxEntries: 10_000,
})

/** So small that no ratio matters. */
const FREE_BYTES = 1024 * 1024

/** How many bytes may come out of a compressed file of so many. */
export function mostUnpacked(bytes: number, limits: UnpackLimits): number {
  return Math.min(limits.maxUnpackedBytes, Math.max(FREE_BYTES, bytes * limits.maxRatio))
}
