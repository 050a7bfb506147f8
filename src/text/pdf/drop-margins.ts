import type { PageLine } from './page-lines.ts'

/** Lines at the top and at the bottom of a page among which heads and numbers are looked for. */
const MARGIN_LINES = 2
/** A head stands on at least so many pages, and on so large a share of them. */
const LEAST_PAGES = 3
const LEAST_SHARE = 0.4
const PAGE_NUMBER =
  /^(?:[-–—·\s]*\d{1,4}[-–—·\s]*|[ivxlc]{1,7}|page\s+\d+(?:\s*(?:of|\/)\s*\d+)?|\d+\s*\/\s*\d+|第\s*\d+\s*页.*)$/i

/**
 * The pages without their running heads, feet and numbers: what stands at the edge of many pages
 * and differs in numbers alone, and numbers at an edge.
 */
export function dropMargins(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const key of new Set(marginsOf(page).map(keyOf))) {
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const isRunning = (line: PageLine) => {
    const count = counts.get(keyOf(line)) ?? 0
    return count >= LEAST_PAGES && count >= pages.length * LEAST_SHARE
  }
  return pages.map((page) => {
    const margins = new Set(marginsOf(page))
    return page.filter(
      (line) => !margins.has(line) || !(isRunning(line) || PAGE_NUMBER.test(line.text)),
    )
  })
}

function marginsOf(page: readonly PageLine[]): PageLine[] {
  const fromTop = [...page].sort((a, b) => b.bottom - a.bottom)
  return [...fromTop.slice(0, MARGIN_LINES), ...fromTop.slice(-MARGIN_LINES)]
}

const keyOf = ({ text }: PageLine): string => text.replace(/\d+/g, '#').toLowerCase()
