import { dumpPath } from './dump-path.ts'
import type { Served } from './served.ts'

export const EXPLORE_PATH = '/explore'

/** Where the graph is explored; `undefined` where there is none to show. */
export function explorePath({ dumps, explorer }: Served): string | undefined {
  if (!dumps.has('graph.html')) return undefined
  return explorer === undefined ? dumpPath('graph.html') : EXPLORE_PATH
}
