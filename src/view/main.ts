import { missingQueryPart } from './query-pane/missing-query-part.ts'
import { startPage } from './start-page.ts'

void startPage([missingQueryPart()])
