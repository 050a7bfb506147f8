import { InputError } from '../errors.ts'

/** The fields of a JSON object, each read as what it must be or refused with its path. */
export interface Fields {
  string(name: string): string
  /** `''` when there is none. */
  optionalString(name: string): string
  /** A whole number from 0. */
  offset(name: string): number
  /** False when there is none. */
  flag(name: string): boolean
  list(name: string): Fields[]
}

/** Where an object stands. */
export interface Place {
  readonly file: string
  /** Such as `facts[3]`; `''` for the file itself. */
  readonly path: string
}

/** Throws an `InputError` that names file and field for what is not as expected. */
export function readFields(value: unknown, place: Place): Fields {
  if (!isObject(value)) throw fault(place, 'an object')
  const at = (name: string): Place => ({
    ...place,
    path: place.path === '' ? name : `${place.path}.${name}`,
  })
  const string = (name: string): string => {
    const field = value[name]
    if (typeof field === 'string') return field
    throw fault(at(name), 'a string')
  }
  return {
    string,
    optionalString: (name) => (value[name] === undefined ? '' : string(name)),
    offset(name) {
      const field = value[name]
      if (typeof field === 'number' && Number.isInteger(field) && field >= 0) return field
      throw fault(at(name), 'a whole number from 0')
    },
    flag(name) {
      const field = value[name] ?? false
      if (typeof field === 'boolean') return field
      throw fault(at(name), 'true or false')
    },
    list(name) {
      const field = value[name]
      if (!Array.isArray(field)) throw fault(at(name), 'a list')
      return field.map((each, index) =>
        readFields(each, { ...place, path: `${at(name).path}[${index}]` }),
      )
    },
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fault({ file, path }: Place, expected: string): InputError {
  const what = path === '' ? 'what it holds' : path
  return new InputError('bad-gold', `${file}: ${what} is not ${expected}`, {
    details: { file, value: path },
  })
}
