import { readView } from '../graph/unpack-view.ts'
import type { ViewData } from '../view-model.ts'
import { byId } from './element.ts'

/** The data that `renderView` put into the page. */
export function readData(): ViewData {
  return readView(byId('merganser-data').textContent ?? '')
}
