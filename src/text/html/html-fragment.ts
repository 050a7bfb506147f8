import { hidingRules } from './hiding-rules.ts'
import { isUnseen } from './is-unseen.ts'
import { elementsOf, textOf } from './page-node.ts'
import { parsePage } from './parse-page.ts'
import { prune } from './prune.ts'
import { toBlocks } from './to-blocks.ts'

/**
 * The paragraphs of markup that is all text: no article has to be found in it. Of a table each row
 * is a line, of a list each item. `name` is for messages.
 */
export function readHtmlFragment(markup: string, name = 'the text'): string[] {
  const page = parsePage(markup, name)
  const styles = elementsOf(page).filter(({ tag }) => tag === 'style')
  const rules = hidingRules(styles.map(textOf).join('\n'))
  return toBlocks(prune(page, (element) => isUnseen(element, rules))).map(({ text }) => text)
}
