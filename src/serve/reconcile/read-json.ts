import { refused } from '../problem-error.ts'

export type Fields = Readonly<Record<string, unknown>>

/** A parameter as JSON that is an object; refused (400) when it is not. */
export function readObject(text: string, parameter: string): Fields {
  return asFields(parse(text, parameter), parameter)
}

function parse(text: string, parameter: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw wrong(parameter, 'JSON', 'something that cannot be read')
  }
}

export function asFields(value: unknown, where: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrong(where, 'an object', nameOf(value))
  }
  return Object.fromEntries(Object.entries(value))
}

export function asList(value: unknown, where: string, most: number): readonly unknown[] {
  if (!Array.isArray(value)) throw wrong(where, 'an array', nameOf(value))
  if (value.length > most) throw wrong(where, `at most ${most} items`, `${value.length}`)
  return value
}

export function asText(value: unknown, where: string, longest: number): string {
  if (typeof value !== 'string') throw wrong(where, 'a string', nameOf(value))
  if (value.length > longest) {
    throw wrong(where, `at most ${longest} characters`, `${value.length}; shorten it`)
  }
  return value.toWellFormed()
}

export function asCount(value: unknown, where: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) {
    throw wrong(where, 'a whole number from 1', shown(value))
  }
  return value
}

/** What is wrong, where, what was expected and what was found. */
export function wrong(where: string, expected: string, found: string) {
  return refused(400, `${shorten(where)}: expected ${expected}, found ${found}`, {
    code: 'bad-reconciliation',
  })
}

/** A value of a stranger in a message. */
export function shown(value: unknown): string {
  return shorten(JSON.stringify(value) ?? 'nothing')
}

const LONGEST_SHOWN = 80
const shorten = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN).toWellFormed()}…` : text

const nameOf = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`
}
