import { type Command, Option } from 'commander'
import { parseEncoding } from './parse-options.ts'

/** How the documents given to a command are to be read. */
export interface DocumentOptions {
  /** As `TextDecoder` knows it; by default it is found out. */
  readonly encoding?: string
  /** The ending of a name by which look-alike texts are told apart, whatever the name. */
  readonly as?: Ending
  readonly textColumn?: string
  readonly titleColumn?: string
  readonly authorColumn?: string
  readonly dateColumn?: string
  readonly idColumn?: string
  /** Whether addresses of private networks may be read. */
  readonly allowPrivate?: boolean
}

const ENDINGS = ['txt', 'html', 'md', 'csv', 'tsv', 'jsonl', 'eml'] as const
type Ending = (typeof ENDINGS)[number]

/** What commands that read documents call these in their help. */
export const DOCUMENTS =
  'text, HTML, Markdown, PDF, .docx, EPUB, e-mail, mbox, CSV, JSON, JSON Lines, ZIP, tar or gzip of these; ' +
  'folders, patterns, http(s) addresses; - reads standard input'

/** Adds the options that say how documents are to be read. */
export function addDocumentOptions(command: Command): Command {
  const uses = ['text', 'title', 'author', 'date', 'id'] as const
  for (const use of uses) {
    command.option(`--${use}-column <name>`, `column or field of tables with the ${use}`)
  }
  return command
    .addOption(
      new Option(
        '--encoding <name>',
        'encoding of the text, such as big5 (default: found out)',
      ).argParser(parseEncoding),
    )
    .addOption(
      new Option('--as <ending>', 'what texts are, whatever their names end in').choices(ENDINGS),
    )
    .option('--allow-private', 'read addresses of private networks too')
}
