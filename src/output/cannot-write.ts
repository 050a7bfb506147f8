import { CallerError, MerganserError } from '../errors.ts'

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there; choose another folder',
  EDQUOT: 'your share of the disk is full; free some space or choose another folder',
  EEXIST: 'a file stands where a folder is wanted; choose another folder',
  EFBIG: 'the file is larger than this system allows; choose another folder',
  EISDIR: 'a folder stands where the file is to go; move it or choose another folder',
  ELOOP: 'a link points back at itself; choose another folder',
  ENAMETOOLONG: 'the name is too long; choose another folder',
  ENOSPC: 'the disk is full; free some space or choose another folder',
  ENOTDIR: 'a file stands where a folder is wanted; choose another folder',
  EPERM: 'the system does not allow it; choose another folder',
  EROFS: 'the disk is read-only; choose another folder',
}

/** The result of a step of writing; a failure becomes a `CallerError` in words for a person. */
export async function orCannotWrite<Result>(path: string, step: Promise<Result>): Promise<Result> {
  try {
    return await step
  } catch (cause) {
    throw cannotWrite(path, cause)
  }
}

/** A failure to write a file, in words for a person; one that is in such words already stays as it is. */
export function cannotWrite(path: string, cause: unknown): MerganserError {
  if (cause instanceof MerganserError) return cause
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const reason = REASONS[code] ?? (cause instanceof Error ? cause.message : String(cause))
  return new CallerError('cannot-write', `Cannot write ${path}: ${reason}`, {
    details: { file: path, value: code },
    cause,
  })
}
