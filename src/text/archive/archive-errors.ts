import { InputError } from '../../errors.ts'

export function tooMuchUnpacked(name: string, most: number): InputError {
  return new InputError(
    'archive-too-large',
    `${name} unpacks to more than the ${most} bytes that are safe for its size; unpack it and give the files`,
    { details: { file: name, value: most } },
  )
}

export function brokenArchive(name: string, cause: unknown): InputError {
  return new InputError(
    'broken-archive',
    `${name} is cut off or damaged and cannot be unpacked; get a whole copy of it`,
    { details: { file: name }, cause },
  )
}

export function tooManyFiles(name: string, most: number): InputError {
  return new InputError('archive-too-large', `${name} holds more than ${most} files; split it`, {
    details: { file: name, value: most },
  })
}
