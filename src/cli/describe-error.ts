import { MerganserError } from '../errors.ts'

export interface DescribeOptions {
  /** With the stack and the causes. */
  readonly isDebug: boolean
}

/** What is printed about a failure: a line for each thing that is wrong, each ended by a newline. */
export function describeError(error: unknown, options: DescribeOptions): string {
  if (error instanceof AggregateError) {
    return error.errors.map((each) => describeError(each, options)).join('')
  }
  const line = `merganser: ${messageOf(error)}\n`
  return options.isDebug && error instanceof Error ? `${line}${stackOf(error)}\n` : line
}

function messageOf(error: unknown): string {
  if (error instanceof MerganserError && error.kind !== 'internal') return placed(error)
  const message = error instanceof Error ? error.message : String(error)
  return (
    `${message} (this should not happen: a defect of Merganser; please report it with what ` +
    'MERGANSER_DEBUG=1 adds to this line)'
  )
}

/** With file and line in front, unless the message names them itself. */
function placed({ message, details: { file, line } }: MerganserError): string {
  if (file === undefined || message.includes(String(file))) return message
  return line === undefined ? `${file}: ${message}` : `${file}, line ${line}: ${message}`
}

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${stackOf(error.cause)}` : ''
  return `${error.stack ?? error.message}${cause}`
}
