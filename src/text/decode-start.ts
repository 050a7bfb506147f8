/** In bytes; even, for UTF-16. */
const START_BYTES = 8 * 1024

/** The first characters of a file, to see what it is: those beyond ASCII may be wrong. */
export function decodeStart(bytes: Uint8Array): string {
  const start = bytes.subarray(0, START_BYTES)
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le').decode(start)
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be').decode(start)
  return new TextDecoder('utf-8').decode(start)
}
