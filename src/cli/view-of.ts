import { readFileSync } from 'node:fs'
import type { BuildOptions } from '../pipeline.ts'
import { installation } from './installation.ts'

/** The page that a build makes: whether it answers queries, and its template. */
export function viewOf(withQuery = false): Pick<BuildOptions, 'viewTemplate' | 'withQuery'> {
  const { plain, withQuery: answering } = installation.viewTemplates
  return { withQuery, viewTemplate: readFileSync(withQuery ? answering : plain, 'utf8') }
}
