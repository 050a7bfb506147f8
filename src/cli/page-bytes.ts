import { statSync } from 'node:fs'
import { join } from 'node:path'

/** The size of a page that answers queries, as it was written; `undefined` where there is none. */
export function pageBytes(
  directory: string,
  { withQuery }: { readonly withQuery?: boolean | undefined },
): number | undefined {
  if (withQuery !== true) return undefined
  return statSync(join(directory, 'graph.html'), { throwIfNoEntry: false })?.size
}
