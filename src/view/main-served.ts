import { mountHome } from './mount-home.ts'
import { queryPart } from './query-pane/query-part.ts'
import { readQueries } from './query-pane/read-queries.ts'
import { serverEngine } from './query-pane/server-engine.ts'
import { startPage } from './start-page.ts'

/** The page as a server gives it, which answers its queries. */
mountHome()
void startPage([queryPart(readQueries(), { engine: serverEngine(), hasPages: true })])
