import type { PageMetadata } from './page-metadata.ts'
import { foldText } from './tidy-text.ts'

/**
 * What parts a title from the name of its site: `_`, `|`, a dash between spaces or after Chinese.
 * The long Chinese dash belongs to the title.
 */
const SEPARATOR =
  /\s*[_|｜]+\s*|\s+(?:[-–—]{1,2}|[·»«:]{1,2})\s+|(?<=[\p{Script=Han}》”）!?！？])-{1,2}(?=\p{Script=Han})/u
const STRONG_SEPARATOR = /[_|｜]/
const SEPARATORS_AT_END = /[\s_|｜\-–—·»«:]+$/u
const SEPARATORS_AT_START = /^[\s_|｜\-–—·»«:]+/u
/** Longer titles are cut up no further than this. */
const MOST_PARTS = 12

/**
 * Texts that may be the headline of a page, the likeliest first: each declared title without the
 * name of the site, and its parts.
 */
export function possibleTitles(metadata: PageMetadata): string[] {
  const titles = metadata.titles.flatMap((title) => {
    const parts = partsOf(title)
    return [withoutSite(title, metadata.siteName), title, ...parts.slice(0, -1)]
  })
  const site = foldText(metadata.siteName ?? '')
  return [...new Set(titles)].filter((title) => foldText(title) !== '' && foldText(title) !== site)
}

/** Whether a text is the name of the site, as far as the titles of the page tell. */
export function isSiteName(text: string, { titles, siteName }: PageMetadata): boolean {
  const folded = foldText(text)
  if (folded === foldText(siteName ?? '')) return true
  return titles.some((title) =>
    partsOf(title)
      .slice(1)
      .some((part) => foldText(part).includes(folded)),
  )
}

function partsOf(title: string): string[] {
  const parts = title.split(SEPARATOR).filter((part) => part !== '')
  return parts.length > MOST_PARTS ? [title] : parts
}

/** As `title | Site`, `title - Site` and `Site | title` mean it. */
function withoutSite(title: string, siteName: string | undefined): string {
  const parts = partsOf(title)
  if (parts.length < 2) return title
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const before = title.slice(0, title.lastIndexOf(last)).replace(SEPARATORS_AT_END, '')
  const site = foldText(siteName ?? '')
  if (site !== '' && foldText(last) === site) return before
  if (site !== '' && foldText(first) === site) {
    return title.slice(title.indexOf(first) + first.length).replace(SEPARATORS_AT_START, '')
  }
  if (STRONG_SEPARATOR.test(title)) return longest(parts)
  return last.length < before.length ? before : title
}

/** Of several of one length the first. */
function longest(parts: readonly string[]): string {
  return parts.reduce((best, part) => (part.length > best.length ? part : best), '')
}
