import { classNames } from './class-words.ts'
import { type HidingRules, isHiddenByRules } from './hiding-rules.ts'
import { isElement, type PageElement } from './page-node.ts'
import { NEVER_SHOWN } from './tags.ts'

/** Names that style sheets elsewhere give to what is hidden, or shown to screen readers alone. */
const HIDING_CLASSES = new Set(
  (
    'd-none hidden hide invisible is-hidden offscreen off-screen screen-reader screen-reader-only ' +
    'screen-reader-text sr-only u-hidden visually-hidden visuallyhidden'
  ).split(' '),
)
/** `md:block`, `d-lg-flex`: hidden on small screens only. */
const SHOWN_ON_LARGE =
  /^(?:(?:sm|md|lg|xl|2xl):|d-(?:sm|md|lg|xl|xxl)-)(?:block|flex|grid|inline|table)/
const HIDING_STYLES = [
  /(?:^|[;\s])display\s*:\s*none/i,
  /(?:^|[;\s])visibility\s*:\s*(?:hidden|collapse)/i,
  /(?:^|[;\s])(?:left|top|text-indent)\s*:\s*-\d{4}/i,
]
const NO_SIZE = /(?:^|[;\s])font-size\s*:\s*0(?![.\d])/i

/** Whether an element, with all that is in it, is not for the eyes of a reader of the page. */
export function isUnseen(element: PageElement, rules: HidingRules): boolean {
  const { tag, attributes } = element
  if (NEVER_SHOWN.has(tag) || attributes.has('hidden')) return true
  if (attributes.get('aria-hidden')?.trim().toLowerCase() === 'true') return true
  const style = attributes.get('style') ?? ''
  if (HIDING_STYLES.some((pattern) => pattern.test(style))) return true
  if (NO_SIZE.test(style) && !element.children.some(isElement)) return true
  return isHiddenByClass(element) || isHiddenByRules(element, rules)
}

function isHiddenByClass(element: PageElement): boolean {
  if (!element.attributes.has('class')) return false
  const names = classNames(element).map(({ name }) => name)
  return (
    names.some((name) => HIDING_CLASSES.has(name)) &&
    !names.some((name) => SHOWN_ON_LARGE.test(name))
  )
}
