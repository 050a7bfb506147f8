import { lookup } from 'node:dns/promises'
import { get as getPlain, type IncomingMessage } from 'node:http'
import { get as getSecure } from 'node:https'
import { isIP } from 'node:net'
import { InputError } from '../errors.ts'
import { isPublicAddress } from './is-public-address.ts'

export interface FetchOptions {
  /** Larger answers are refused, as soon as they are. In bytes. */
  readonly maxBytes: number
  /** For the whole, redirects included. */
  readonly timeoutMs: number
  /** Whether an IP address may be asked; by default those of the open network alone. */
  readonly mayAsk?: (address: string) => boolean
}

/** What an address answered. */
export interface FetchedFile {
  readonly bytes: Uint8Array
  /** Such as `text/html`, lower case, without parameters; `''` when the server says nothing. */
  readonly mediaType: string
  /** The encoding that the server declares, in its own words. */
  readonly charset?: string
}

const MOST_REDIRECTS = 5

/**
 * The file at an `http:` or `https:` address. Names are looked up once, and what is asked is the IP
 * address that was checked; redirects, at most five, are checked as the address itself.
 *
 * Throws an `InputError` that says what the server, the network or the limits did.
 */
export async function fetchAddress(address: string, options: FetchOptions): Promise<FetchedFile> {
  const signal = AbortSignal.timeout(options.timeoutMs)
  if (!URL.canParse(address)) throw refusal(address, 'it is no address of the web')
  let url = new URL(address)
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const answer = await ask(url, { ...options, signal })
      const { statusCode = 0, headers } = answer
      if (statusCode < 300 || statusCode >= 400 || headers.location === undefined) {
        return await readAnswer(answer, address, options)
      }
      answer.destroy()
      url = redirected(headers.location, url)
    }
  } catch (cause) {
    throw cause instanceof InputError ? cause : failure(address, cause, options)
  }
  throw refusal(address, `it leads on more than ${MOST_REDIRECTS} times; give where it leads to`)
}

function redirected(location: string, from: URL): URL {
  const url = URL.canParse(location, from.href) ? new URL(location, from.href) : undefined
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url
  throw refusal(from.href, `it leads to ${location}, which is no address of the web`)
}

function refusal(address: string, reason: string): InputError {
  return new InputError('cannot-fetch', `Cannot read ${address}: ${reason}`, {
    details: { file: address },
  })
}

function failure(address: string, cause: unknown, { timeoutMs }: FetchOptions): InputError {
  const isLate = cause instanceof Error && /^(?:AbortError|TimeoutError)$/.test(cause.name)
  const reason = isLate
    ? `it took longer than ${timeoutMs / 1000} seconds; try again, or save the file and give that`
    : cause instanceof Error
      ? cause.message
      : String(cause)
  return new InputError('cannot-fetch', `Cannot read ${address}: ${reason}`, {
    details: { file: address },
    cause,
  })
}

async function ask(
  url: URL,
  { mayAsk = isPublicAddress, signal }: FetchOptions & { readonly signal: AbortSignal },
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const found = isIP(host)
    ? [{ address: host, family: isIP(host) }]
    : await lookup(host, { all: true })
  signal.throwIfAborted()
  const [first] = found
  if (first === undefined || !found.every(({ address }) => mayAsk(address))) {
    throw refusal(url.href, 'it is on a private network; --allow-private reads from there')
  }
  const get = url.protocol === 'https:' ? getSecure : getPlain
  return new Promise((resolve, reject) => {
    const request = get(url, {
      signal,
      headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'merganser' },
      // Another look-up might give another address than the one that was checked.
      lookup: (_host, { all }, found) =>
        all ? found(null, [first]) : found(null, first.address, first.family),
    })
    request.on('response', resolve).on('error', reject)
  })
}

async function readAnswer(
  answer: IncomingMessage,
  address: string,
  { maxBytes }: FetchOptions,
): Promise<FetchedFile> {
  const { statusCode = 0, headers } = answer
  const encoding = headers['content-encoding'] ?? 'identity'
  if (statusCode !== 200) {
    answer.destroy()
    throw refusal(address, `the server answers ${statusCode} ${answer.statusMessage ?? ''}`.trim())
  }
  if (encoding !== 'identity') {
    answer.destroy()
    throw refusal(
      address,
      `it comes compressed (${encoding}), unasked; save the file and give that`,
    )
  }
  const tooLarge = () => refusal(address, `it is larger than the ${maxBytes} bytes that are read`)
  if (Number(headers['content-length'] ?? 0) > maxBytes) {
    answer.destroy()
    throw tooLarge()
  }
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of answer) {
    length += chunk.length
    if (length > maxBytes) throw tooLarge()
    chunks.push(Buffer.from(chunk))
  }
  return { bytes: new Uint8Array(Buffer.concat(chunks)), ...typeOf(headers['content-type'] ?? '') }
}

function typeOf(contentType: string): { readonly mediaType: string; readonly charset?: string } {
  const [mediaType = ''] = contentType.split(';', 1)
  const charset = /;\s*charset\s*=\s*"?([\w:.-]+)/i.exec(contentType)?.[1]
  return {
    mediaType: mediaType.trim().toLowerCase(),
    ...(charset === undefined ? {} : { charset }),
  }
}
