/**
 * The characters of bytes in an encoding; what is none becomes U+FFFD.
 *
 * In one piece, Node decodes windows-1252 as Latin-1 and so loses its quotation marks and dashes;
 * as a stream it does not.
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding)
  return decoder.decode(bytes, { stream: true }) + decoder.decode()
}
