import { CallerError } from '../errors.ts'
import { decodeText } from '../text/decode-text.ts'
import { readBytes } from './read-bytes.ts'

const MIN_LENGTH = 16
const MAX_BYTES = 4096

/**
 * The token that updates carry, out of a file or else of the environment: what stands on the command
 * line, every user of the machine can read.
 */
export async function readToken(file: string | undefined): Promise<string> {
  const text =
    file === undefined
      ? (process.env.MERGANSER_TOKEN ?? '')
      : decodeText(await readBytes(file, MAX_BYTES), file)
  const token = text.trim()
  if (token.length >= MIN_LENGTH && /^[\x21-\x7e]+$/.test(token)) return token
  const where = file ?? 'MERGANSER_TOKEN'
  throw new CallerError(
    'bad-token',
    token === ''
      ? 'Updates need a token: set MERGANSER_TOKEN, or name a file with --token-file'
      : `The token of ${where} is no ${MIN_LENGTH} characters of ASCII without blanks; make a longer one`,
  )
}
