import { InternalError } from '../errors.ts'

/** One table: text, or numbers. */
export type Section = string | Uint8Array | Uint16Array | Uint32Array

const MAGIC = 'merganser dictionary 1'
const ALIGNMENT = 8

interface Entry {
  readonly name: string
  readonly kind: 'text' | 'u8' | 'u16' | 'u32'
  /** In bytes, from the first byte after the heading. */
  readonly start: number
  readonly length: number
}

/**
 * Tables by name as one run of bytes: a line of JSON that says what lies where, then the tables,
 * text in UTF-8 and numbers little-endian, each at a multiple of eight bytes.
 */
export function packSections(sections: Readonly<Record<string, Section>>): Uint8Array {
  const entries: Entry[] = []
  const parts: Uint8Array[] = []
  let start = 0
  for (const [name, section] of Object.entries(sections)) {
    const bytes = toBytes(section)
    entries.push({ name, kind: kindOf(section), start, length: bytes.length })
    parts.push(bytes, new Uint8Array(aligned(bytes.length) - bytes.length))
    start += aligned(bytes.length)
  }
  const heading = new TextEncoder().encode(`${MAGIC} ${JSON.stringify(entries)}`)
  const padded = new Uint8Array(aligned(heading.length + 1)).fill(0x20)
  padded.set(heading)
  padded[padded.length - 1] = 0x0a
  return joined([padded, ...parts])
}

/** Reads sections by name, each when it is asked for; throws `InternalError` where there is none. */
export interface SectionReader {
  text(name: string): string
  /** Of a text with a line for each thing; none where it is empty. */
  lines(name: string): string[]
  /** As numbers, which share the memory of the bytes where they can. */
  bytes(name: string): Uint8Array
  shorts(name: string): Uint16Array
  numbers(name: string): Uint32Array
  /** What `recordSections` packed under that name: each is decoded when it is asked for. */
  records(name: string): Records
}

/** Texts by number, from 0. */
export interface Records {
  readonly count: number
  at(number: number): string | undefined
}

/** Texts as sections whose names begin with `name`. */
export function recordSections(name: string, texts: readonly string[]): Record<string, Section> {
  const encoded = texts.map((text) => new TextEncoder().encode(text))
  const starts = new Uint32Array(texts.length + 1)
  for (const [number, { length }] of encoded.entries()) {
    starts[number + 1] = (starts[number] ?? 0) + length
  }
  return { [`${name}Texts`]: joined(encoded), [`${name}Starts`]: starts }
}

function openRecords(texts: Uint8Array, starts: Uint32Array): Records {
  const decoder = new TextDecoder()
  const count = starts.length - 1
  return {
    count,
    at: (number) =>
      number < count
        ? decoder.decode(texts.subarray(starts[number], starts[number + 1]))
        : undefined,
  }
}

/** What `packSections` packed. Throws `InternalError` on bytes of another kind. */
export function openSections(bytes: Uint8Array): SectionReader {
  const line = bytes.indexOf(0x0a)
  const heading = new TextDecoder().decode(bytes.subarray(0, Math.max(0, line)))
  if (!heading.startsWith(`${MAGIC} `)) {
    throw new InternalError('bad-tables', 'The tables are not those of this version')
  }
  const entries: readonly Entry[] = JSON.parse(heading.slice(MAGIC.length))
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  const body = bytes.subarray(line + 1)
  const read = <Part extends Section>(name: string, isRight: (each: Section) => each is Part) => {
    const entry = byName.get(name)
    const section = entry && fromBytes(body, entry)
    if (section !== undefined && isRight(section)) return section
    throw new InternalError('bad-tables', `The tables have no ${name}`)
  }
  const text = (name: string) => read(name, (each) => typeof each === 'string')
  const bytesOf = (name: string) => read(name, (each) => each instanceof Uint8Array)
  const numbers = (name: string) => read(name, (each) => each instanceof Uint32Array)
  return {
    text,
    lines: (name) => linesOf(text(name)),
    bytes: bytesOf,
    shorts: (name) => read(name, (each) => each instanceof Uint16Array),
    numbers,
    records: (name) => openRecords(bytesOf(`${name}Texts`), numbers(`${name}Starts`)),
  }
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'))

function fromBytes(body: Uint8Array, { kind, start, length }: Entry): Section {
  const part = body.subarray(start, start + length)
  if (kind === 'text') return new TextDecoder().decode(part)
  if (kind === 'u8') return part
  const { buffer, byteOffset } = part.byteOffset % 4 === 0 ? part : part.slice()
  return kind === 'u16'
    ? new Uint16Array(buffer, byteOffset, length / 2)
    : new Uint32Array(buffer, byteOffset, length / 4)
}

function toBytes(section: Section): Uint8Array {
  if (typeof section === 'string') return new TextEncoder().encode(section)
  return new Uint8Array(section.buffer, section.byteOffset, section.byteLength)
}

function kindOf(section: Section): Entry['kind'] {
  if (typeof section === 'string') return 'text'
  if (section instanceof Uint8Array) return 'u8'
  return section instanceof Uint16Array ? 'u16' : 'u32'
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
