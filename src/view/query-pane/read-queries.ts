import type { ViewQueries } from '../../view-model.ts'
import { byId } from '../element.ts'

/** What was put into the page for its queries. */
export function readQueries(): ViewQueries {
  // Written by `renderView`, which takes nothing else.
  return JSON.parse(byId('merganser-queries').textContent) as ViewQueries
}
