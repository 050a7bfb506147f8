import type { ViewData } from '../view-model.ts'
import { byId } from './element.ts'

/** The data that `renderView` put into the page. */
export function readData(): ViewData {
  const json = byId('merganser-data').textContent
  return JSON.parse(json) as ViewData // written by `renderView`, which takes nothing else
}
