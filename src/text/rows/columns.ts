/** Which columns of a table, or fields of an object, hold what; by default those so called. */
export interface Columns {
  readonly text?: string | undefined
  readonly title?: string | undefined
  readonly author?: string | undefined
  readonly date?: string | undefined
  readonly id?: string | undefined
}

/** What such columns are mostly called, the likeliest first. */
const USUAL: Readonly<Record<keyof Columns, readonly string[]>> = {
  text: ['text', 'content', 'body', 'article', '正文', '内容', '內容'],
  title: ['title', 'headline', 'subject', '标题', '標題'],
  author: ['author', 'authors', 'byline', '作者'],
  date: ['date', 'published', 'publication_date', 'pubdate', '日期', '发布日期'],
  id: ['id', '编号'],
}

/** The column of that use among those there are; `undefined` when none is. */
export function columnFor(
  use: keyof Columns,
  names: readonly string[],
  columns: Columns,
): string | undefined {
  const asked = columns[use]
  if (asked !== undefined) return names.find((name) => name === asked)
  return USUAL[use]
    .map((usual) => names.find((name) => name.trim().toLowerCase() === usual))
    .find((name) => name !== undefined)
}
