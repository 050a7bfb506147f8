import { queryPart } from './query-pane/query-part.ts'
import { readQueries } from './query-pane/read-queries.ts'
import { workerEngine } from './query-pane/worker-engine.ts'
import { startPage } from './start-page.ts'

/** The page with an engine of its own, which answers from the disk. */
const queries = readQueries()
void startPage([queryPart(queries, { engine: workerEngine(queries.prefixes), hasPages: false })])
