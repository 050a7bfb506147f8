import type { Command } from 'commander'
import type { FormatName } from '../format-names.ts'

interface PageOptions {
  readonly withQuery?: boolean
  readonly format?: readonly FormatName[]
}

/** Ends a build as misused where its page is to answer queries, and is not to be written. */
export function refuseMissingPage(command: Command): void {
  const { withQuery, format } = command.opts<PageOptions>()
  if (withQuery !== true || format === undefined || format.includes('html')) return
  command.error(
    'error: --with-query is about graph.html, which --format leaves out; add html to it',
  )
}
