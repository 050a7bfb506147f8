import type { Child } from 'hono/jsx'

/** Another form of a page, or of what it is about. */
export interface Alternate {
  /** Media type. */
  readonly type: string
  readonly href: string
}

/** What a page says to the layout that it stands in. */
export interface PageOptions {
  /** Of the page alone; the name of the dataset comes behind it. */
  readonly title: string
  /** A sentence for search engines and previews. */
  readonly description?: string | undefined
  /** The one address of this page, absolute or a path. */
  readonly canonical?: string | undefined
  readonly alternates?: readonly Alternate[]
  /** Where the reader is, of the links in the header. */
  readonly current?: 'things' | 'terms' | 'query' | 'data'
  /** What stands in the search box. */
  readonly searched?: string
  /** Scripts besides that of every page, by the file name of the asset: `neighbourhood.js`. */
  readonly scripts?: readonly string[]
  /** Style sheets besides those of every page, by the file name of the asset. */
  readonly styles?: readonly string[]
  /** Whether the page takes the whole width of the window; else a column that is good to read. */
  readonly isWide?: boolean
  /** What stands in `<main>`; it brings the `<h1>`. */
  readonly children: Child
}
