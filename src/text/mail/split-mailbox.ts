/**
 * The messages of a mailbox in the form `mbox`, in order: each begins at a line `From `, at the start
 * or behind a blank line, and what its own words had of such lines stands behind a `>`.
 */
export function splitMailbox(bytes: Uint8Array): Uint8Array[] {
  // One character a byte, so that no encoding is touched.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return text
    .split(/(?:^|(?<=\n\r?\n))From [^\n]*\n/)
    .filter((message) => message.trim() !== '')
    .map((message) => Buffer.from(message.replace(/^>(>*From )/gm, '$1'), 'latin1'))
}
