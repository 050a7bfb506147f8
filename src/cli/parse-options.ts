import { InvalidArgumentError } from 'commander'
import { type Query, readQuery } from '../explain/read-query.ts'
import { FORMAT_NAMES, type FormatName, isFormatName } from '../format-names.ts'
import { LOCAL_ORIGINS } from '../serve/app-settings.ts'

const ABSOLUTE_IRI = /^[a-z][a-z0-9+.-]*:\/\/[^\s<>"{}|\\^`]+[/#]$/i

/** An absolute IRI that names can be put behind. */
export function parseBase(value: string): string {
  if (ABSOLUTE_IRI.test(value) && URL.canParse(value)) return value
  throw new InvalidArgumentError(
    'Give an absolute IRI that ends in / or #, such as https://example.org/id/',
  )
}

/** The name of an encoding that the platform decodes, as it calls it. */
export function parseEncoding(value: string): string {
  try {
    return new TextDecoder(value).encoding
  } catch {
    throw new InvalidArgumentError('Give an encoding such as utf-8, gb18030, big5 or windows-1252')
  }
}

/** A whole number from 1. */
export function parseLimit(value: string): number {
  const number = /^\d{1,6}$/.test(value) ? Number(value) : 0
  if (number >= 1) return number
  throw new InvalidArgumentError('Give a whole number from 1')
}

/** A number from 0 to 1. */
export function parseConfidence(value: string): number {
  const number = /^\d*\.?\d+$/.test(value) ? Number(value) : Number.NaN
  if (number >= 0 && number <= 1) return number
  throw new InvalidArgumentError('Give a number from 0 to 1')
}

/** Seconds, more than 0, as milliseconds. */
export function parseSeconds(value: string): number {
  const seconds = /^\d{1,6}(?:\.\d+)?$/.test(value) ? Number(value) : 0
  if (seconds > 0) return Math.ceil(seconds * 1000)
  throw new InvalidArgumentError('Give a number of seconds, such as 30 or 0.5')
}

/** Names of hosts between commas, each perhaps with a port, after those given before. */
export function parseHosts(
  value: string,
  before: readonly string[] | undefined,
): readonly string[] {
  const hosts = value.split(',').map((host) => host.trim().toLowerCase())
  const wrong = hosts.find((host) => !/^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/.test(host))
  if (wrong === undefined) return [...(before ?? []), ...hosts]
  throw new InvalidArgumentError(
    `${JSON.stringify(wrong)} is no host; give names such as sparql.example.org or localhost:8000`,
  )
}

/** Names of formats between commas, after those that were given before. */
export function parseFormats(
  value: string,
  before: readonly FormatName[] | undefined,
): readonly FormatName[] {
  const names = value.split(',').map((name) => name.trim().toLowerCase())
  const unknown = names.find((name) => !isFormatName(name))
  if (unknown === undefined) return [...(before ?? []), ...names.filter(isFormatName)]
  throw new InvalidArgumentError(
    `There is no format ${JSON.stringify(unknown)}; there are ${FORMAT_NAMES.join(', ')}`,
  )
}

/** What to explain: an IRI, words, or two of these with an arrow between them. */
export function parseQuery(value: string): Query {
  const query = readQuery(value)
  if (query !== undefined) return query
  throw new InvalidArgumentError('Give an IRI, words, or "A -> B" for what leads from A to B')
}

/** A number of a port, 0 for one that is free. */
export function parsePort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 65_536
  if (port <= 65_535) return port
  throw new InvalidArgumentError('Give a number from 0 to 65535')
}

/** A whole number from 0. */
export function parseCount(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Give a whole number')
}

/** A number of bytes: `65536`, `64k`, `2M`. */
export function parseBytes(value: string): number {
  const [, digits = '', unit = ''] = /^(\d{1,9})([kM]?)$/.exec(value) ?? []
  const bytes =
    digits === '' ? 0 : Number(digits) * (unit === 'k' ? 2 ** 10 : unit === 'M' ? 2 ** 20 : 1)
  if (bytes > 0) return bytes
  throw new InvalidArgumentError('Give a number of bytes, such as 65536, 64k or 2M')
}

/** Origins of pages between commas, `local` for those of this machine; or `*`, or `none`. */
export function parseOrigins(value: string): readonly string[] {
  if (value === '*') return ['*']
  if (value === 'none') return []
  return value.split(',').map((each) => {
    const origin = each.trim()
    if (origin === LOCAL_ORIGINS) return origin
    if (URL.canParse(origin) && new URL(origin).origin === origin) return origin
    throw new InvalidArgumentError(
      `${JSON.stringify(each)} is no origin; give *, none, local, or such as https://example.org`,
    )
  })
}
