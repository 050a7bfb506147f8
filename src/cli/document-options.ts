import { type Command, Option } from 'commander'
import { parseEncoding } from './parse-options.ts'

/** How the documents given to a command are to be read. */
export interface DocumentOptions {
  /** As `TextDecoder` knows it; by default it is found out. */
  readonly encoding?: string
}

/** What commands that read documents call these in their help. */
export const DOCUMENTS = 'plain text or HTML pages, or folders of such; - reads standard input'

/** Adds the options that say how documents are to be read. */
export function addDocumentOptions(command: Command): Command {
  return command.addOption(
    new Option(
      '--encoding <name>',
      'encoding of the text, such as big5 (default: found out)',
    ).argParser(parseEncoding),
  )
}
