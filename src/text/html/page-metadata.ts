import { isoDay } from './iso-day.ts'
import { elementsOf, type PageElement, textOf } from './page-node.ts'
import { tidyText } from './tidy-text.ts'

/** What a page says of itself where no reader sees it. */
export interface PageMetadata {
  /** Titles as declared, the most trustworthy first; they may end in the name of the site. */
  readonly titles: readonly string[]
  readonly siteName?: string
  /** The day of publication, `YYYY-MM-DD`. */
  readonly date?: string
}

const TITLE_KEYS = ['og:title', 'articletitle', 'twitter:title', 'dc.title']
const DATE_KEYS = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'dc.date.issued',
  'dcterms.issued',
]
const SITE_KEYS = ['og:site_name', 'sitename', 'application-name']
/** A longer one was never closed. */
const LONGEST_TITLE = 500
const LONGEST_JSON = 200_000

/** Open Graph, `<meta>`, JSON-LD and `<title>`, from the whole tree of a page. */
export function pageMetadata(page: PageElement): PageMetadata {
  const metas = new Map<string, string>()
  const linked: Readonly<Record<string, unknown>>[] = []
  let documentTitle = ''
  for (const element of elementsOf(page)) {
    if (element.tag === 'meta') addMeta(metas, element)
    else if (element.tag === 'title') documentTitle ||= tidyText(textOf(element))
    else if (element.tag === 'script') for (const thing of readJson(element)) linked.push(thing)
  }
  const headline = linked.map(({ headline }) => text(headline)).find(Boolean)
  const [ogTitle, ...others] = TITLE_KEYS.map((key) => metas.get(key))
  const titles = [ogTitle, headline, ...others, documentTitle]
    .filter(isText)
    .filter(({ length }) => length <= LONGEST_TITLE)
  const siteName = SITE_KEYS.map((key) => metas.get(key)).find(isText)
  const date = [
    ...DATE_KEYS.slice(0, 2).map((key) => metas.get(key)),
    ...linked.map(({ datePublished }) => text(datePublished)),
    ...DATE_KEYS.slice(2).map((key) => metas.get(key)),
  ]
    .map(isoDay)
    .find(isText)
  return {
    titles: [...new Set(titles)],
    ...(siteName === undefined ? {} : { siteName }),
    ...(date === undefined ? {} : { date }),
  }
}

const isText = (value: string | undefined): value is string => value !== undefined && value !== ''

const text = (value: unknown): string => (typeof value === 'string' ? tidyText(value) : '')

/** The first of each name counts. */
function addMeta(metas: Map<string, string>, { attributes }: PageElement): void {
  const content = tidyText(attributes.get('content') ?? '')
  for (const attribute of ['property', 'name', 'itemprop']) {
    const key = attributes.get(attribute)?.trim().toLowerCase()
    if (key !== undefined && content !== '' && !metas.has(key)) metas.set(key, content)
  }
}

/** The things that a JSON-LD script describes at its top or in its `@graph`; none if it is broken. */
function readJson(script: PageElement): Readonly<Record<string, unknown>>[] {
  const source = textOf(script)
  if (source === '' || source.length > LONGEST_JSON) return []
  let parsed: unknown
  try {
    parsed = JSON.parse(source)
  } catch {
    return []
  }
  const top = [parsed].flat().filter(isRecord)
  return [...top, ...top.flatMap((thing) => [thing['@graph']].flat().filter(isRecord))]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
