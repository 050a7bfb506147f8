import { refused } from './problem-error.ts'

/**
 * The body of a request as text. One that is longer than `maxBytes` is refused before it has all come
 * (413), as is one that is compressed (415) or no UTF-8 (400).
 */
export async function readBody(request: Request, maxBytes: number): Promise<string> {
  const encoding = request.headers.get('content-encoding')
  if (encoding !== null && encoding.toLowerCase() !== 'identity') {
    throw refused(415, `A body is read as it is, found Content-Encoding ${encoding}`)
  }
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes)
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.length
    if (length > maxBytes) throw tooLarge(maxBytes)
    chunks.push(chunk)
  }
  return decode(Buffer.concat(chunks))
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refused(400, 'The body is not UTF-8')
  }
}

function tooLarge(maxBytes: number) {
  return refused(413, `A request may have ${maxBytes} bytes, and this one has more; ask for less`, {
    code: 'body-too-large',
    headers: { connection: 'close' },
  })
}
