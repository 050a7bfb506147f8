import { detectLanguage } from './detect-language.ts'
import type { ExtractedText } from './extracted-text.ts'
import { isoDay } from './html/iso-day.ts'
import { foldText, tidyText } from './html/tidy-text.ts'

/** A document's paragraphs, and what it says of itself outside of them. */
export interface DeclaredText {
  /** Without blank lines inside. */
  readonly blocks: readonly string[]
  readonly title?: string | undefined
  readonly authors?: readonly string[]
  readonly publisher?: string | undefined
  /** Any form that begins with the day. */
  readonly date?: string | undefined
  /** The day the file was made, in such a form: counts only where the text begins without a year. */
  readonly fileDate?: string | undefined
}

/** How a text itself would say who wrote and who published it. */
const LABELS = {
  en: { author: 'Author: ', publisher: 'Publisher: ', and: ', ' },
  zh: { author: '作者：', publisher: '来源：', and: '、' },
} as const
/** Blocks at the head of a text in which a title or a name is looked for. */
const HEAD = 4
const HAS_YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/
/** The longest line that may be taken for a title, in UTF-16 units. */
const LONGEST_TITLE = 500

/**
 * One text of what a document declares and its paragraphs, as a page shows them: the title first,
 * then a line of who wrote it and who published it, then the rest. What the paragraphs begin with is
 * not said twice. `undefined` when there are no paragraphs.
 *
 * @example
 * composeText({ title: 'Tea', authors: ['Ada Example'], blocks: ['It is hot.'] })
 * // { text: 'Tea\n\nAuthor: Ada Example\n\nIt is hot.\n', title: { start: 0, end: 3 } }
 */
export function composeText(declared: DeclaredText): ExtractedText | undefined {
  const blocks = declared.blocks.map((block) => block.trim()).filter((block) => block !== '')
  if (blocks.length === 0) return undefined
  const title = tidyText(declared.title ?? '').slice(0, LONGEST_TITLE)
  const at = title === '' ? -1 : blocks.slice(0, HEAD).findIndex((block) => isSame(block, title))
  const before = at < 0 ? [] : blocks.slice(0, at + 1)
  const head = title === '' || at >= 0 ? before : [title]
  const rest = at < 0 ? blocks : blocks.slice(at + 1)
  const lines = [...head, ...bylines(declared, rest), ...rest]
  const start = lines.slice(0, Math.max(0, head.length - 1)).join('\n\n').length
  const titleStart = head.length > 1 ? start + 2 : 0
  const titleEnd = titleStart + (head.at(-1)?.length ?? 0)
  const isDated = HAS_YEAR.test(lines.slice(0, HEAD + 1).join('\n'))
  const date = isoDay(declared.date) ?? (isDated ? undefined : isoDay(declared.fileDate))
  return {
    text: `${lines.join('\n\n')}\n`,
    ...(title === '' ? {} : { title: { start: titleStart, end: titleEnd } }),
    ...(date === undefined ? {} : { date }),
  }
}

const isSame = (block: string, title: string): boolean =>
  foldText(block) === foldText(title) && !block.includes('\n')

/** Who wrote and who published it, in lines of their own, but for those the text names at once. */
function bylines({ authors, publisher }: DeclaredText, rest: readonly string[]): string[] {
  const start = rest.slice(0, HEAD).join('\n')
  const isNew = (name: string) => name !== '' && !start.includes(name)
  const names = (authors ?? []).map(tidyText).filter(isNew)
  const house = tidyText(publisher ?? '')
  const { author, publisher: from, and } = LABELS[detectLanguage(rest.join('\n'))]
  return [
    ...(names.length > 0 ? [`${author}${[...new Set(names)].join(and)}`] : []),
    ...(isNew(house) ? [`${from}${house}`] : []),
  ]
}
