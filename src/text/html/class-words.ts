import type { PageElement } from './page-node.ts'

/** One name of a class or id, as its author wrote it and cut into words. */
export interface ClassName {
  /** Lower case. */
  readonly name: string
  readonly words: readonly string[]
}

/** Longer names are made by machines and mean nothing. */
const LONGEST = 80
const MOST_NAMES = 20

/** Words by which pages mark who, when and where from. */
export const BYLINE_WORDS: ReadonlySet<string> = new Set(
  (
    'attribution author authors by byline cdate ctime date dateline datetime from info laiyuan meta ' +
    'ly origin pubdate publish published pubtime source sources subinfo time timestamp writer'
  ).split(' '),
)
/** What the classes and the id of an element are named: `topAd_2` has the words `top`, `ad`. */
export function classNames({ attributes }: PageElement): ClassName[] {
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
    .split(/\s+/)
    .filter((name) => name !== '' && name.length <= LONGEST)
  return names.slice(0, MOST_NAMES).map((name) => ({
    name: name.toLowerCase(),
    words: name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word !== ''),
  }))
}
