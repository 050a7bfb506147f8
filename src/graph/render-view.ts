import { InternalError } from '../errors.ts'
import type { ViewData, ViewQueries } from '../view-model.ts'
import { escapeHtml } from './escape-html.ts'
import { packView } from './pack-view.ts'
import { readView } from './unpack-view.ts'

const DATA_SLOT = '<script type="application/json" id="merganser-data"></script>'
const QUERIES_SLOT = '<script type="application/json" id="merganser-queries"></script>'
const DATASET_SLOT = '<script type="application/gzip;base64" id="merganser-dataset"></script>'
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

/** What goes into a page that answers queries. */
export interface QueryParts {
  readonly queries: ViewQueries
  /** What the page itself is to answer from: RDF as gzip in base64. */
  readonly dataset?: string
}

/**
 * The page: `template` (what `vite build` makes of `src/view/`) with the data and the title put in.
 * One file that needs nothing else and asks for nothing.
 */
export function renderView(data: ViewData, template: string, parts?: QueryParts): string {
  if (!TITLE_SLOT.test(template)) throw noPlace()
  const contents: readonly (readonly [slot: string, content: string])[] = [
    [DATA_SLOT, embeddedJson(packView(data))],
    ...(parts === undefined ? [] : [[QUERIES_SLOT, embeddedJson(parts.queries)] as const]),
    ...(parts?.dataset === undefined ? [] : [[DATASET_SLOT, parts.dataset] as const]),
  ]
  const titled = template.replace(TITLE_SLOT, () => `<title>${escapeHtml(data.title)}</title>`)
  return contents.reduce((html, [slot, content]) => {
    if (!html.includes(slot)) throw noPlace()
    return html.replace(slot, () => slot.replace('></', () => `>${content}</`))
  }, titled)
}

function noPlace(): InternalError {
  return new InternalError(
    'view-template',
    'The template of the page has no place for its data; expected what `npm run build` makes',
  )
}

/** The data of a page that `renderView` made; `undefined` for any other text. */
export function dataOfView(html: string): ViewData | undefined {
  const [before = '', after = ''] = DATA_SLOT.split('</')
  const start = html.indexOf(before)
  const end = html.indexOf(`</${after}`, start)
  if (start < 0 || end < 0) return undefined
  try {
    return readView(html.slice(start + before.length, end))
  } catch {
    return undefined
  }
}
