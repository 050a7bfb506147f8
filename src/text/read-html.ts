import { InputError } from '../errors.ts'
import type { ExtractedText } from './extracted-text.ts'
import { dropBoilerplate } from './html/drop-boilerplate.ts'
import { findHeadline } from './html/find-headline.ts'
import { hidingRules } from './html/hiding-rules.ts'
import { isUnseen } from './html/is-unseen.ts'
import { pageMetadata } from './html/page-metadata.ts'
import { elementsOf, type PageElement, textOf } from './html/page-node.ts'
import { parsePage } from './html/parse-page.ts'
import { prune } from './html/prune.ts'
import { type Article, readArticle } from './html/read-article.ts'
import { toBlocks } from './html/to-blocks.ts'

/**
 * The article of an HTML page as a reader sees it: without navigation, advertisements, comments and
 * what is hidden. White space is one space; no markup is left.
 *
 * Throws an `InputError` when there is no text, or more markup than any text has.
 *
 * @example
 * readHtml('<title>Tea | Gazette</title><h1>Tea</h1><p>It is&nbsp;hot.', 'tea.html')
 * // { text: 'Tea\n\nIt is hot.\n', title: { start: 0, end: 3 } }
 */
export function readHtml(markup: string, name: string): ExtractedText {
  const page = parsePage(markup, name)
  const metadata = pageMetadata(page)
  const rules = hidingRules(styleSheets(page))
  const visible = prune(page, (element) => isUnseen(element, rules))
  const headline = findHeadline(visible, toBlocks(visible), metadata)
  const article =
    readArticle(dropBoilerplate(visible, headline), metadata) ?? readArticle(visible, metadata)
  if (article === undefined) {
    throw new InputError(
      'no-text-in-page',
      `No text found in this page: ${name}; give a page with an article, or the text of it`,
      { details: { file: name } },
    )
  }
  return toText(article, metadata.date ?? article.date)
}

function styleSheets(page: PageElement): string {
  return elementsOf(page)
    .filter(({ tag }) => tag === 'style')
    .map(textOf)
    .join('\n')
}

function toText({ title, blocks }: Article, date: string | undefined): ExtractedText {
  const all = title === undefined ? blocks : [title, ...blocks]
  return {
    text: `${all.join('\n\n')}\n`,
    ...(title === undefined ? {} : { title: { start: 0, end: title.length } }),
    ...(date === undefined ? {} : { date }),
  }
}
