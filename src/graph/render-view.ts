import { InternalError } from '../errors.ts'
import type { ViewData } from '../view-model.ts'
import { escapeHtml } from './escape-html.ts'

const DATA_SLOT = '<script type="application/json" id="merganser-data"></script>'
const TITLE_SLOT = /<title>[^<]*<\/title>/

/**
 * JSON that may stand in a script element of any HTML page: nothing in it can end the element,
 * open a comment, or break a line of JavaScript, and `JSON.parse` gives back the same value.
 */
function embeddedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/**
 * The page: `template` (what `vite build` makes of `src/view/`) with the data and the title put in.
 * One file that needs nothing else and asks for nothing.
 */
export function renderView(data: ViewData, template: string): string {
  if (!template.includes(DATA_SLOT) || !TITLE_SLOT.test(template))
    throw new InternalError(
      'view-template',
      'The template of the page has no place for its data; expected what `npm run build` makes',
    )
  return template
    .replace(TITLE_SLOT, () => `<title>${escapeHtml(data.title)}</title>`)
    .replace(DATA_SLOT, () => DATA_SLOT.replace('></', () => `>${embeddedJson(data)}</`))
}
