import type { PageElement } from './page-node.ts'

/** One selector of a style sheet that says whether what it selects is displayed. */
interface HidingRule {
  readonly tag: string
  /** `#id` and `.class`, all of which an element must have. */
  readonly names: readonly string[]
  readonly hides: boolean
}

/** The rules by the name, or else tag, that they end with; in each list the strongest comes last. */
export type HidingRules = ReadonlyMap<string, readonly HidingRule[]>

const LONGEST_SELECTOR = 200
const LONGEST_BODY = 4_000
/** For one class; a sheet with more is not written by people. */
const MOST_RULES = 50
const SELECTOR = /^([a-z][a-z0-9]*)?((?:[.#][\w-]+)*)$/i
const DISPLAY = /(?:^|[;\s])display\s*:\s*([a-z-]+)/i
const INVISIBLE = /(?:^|[;\s])visibility\s*:\s*(?:hidden|collapse)/i

/**
 * What the style sheets in a page hide, by simple selectors such as `div.hide`; those with
 * combinators, pseudo-classes or media conditions are passed over. Linear in the text.
 */
export function hidingRules(css: string): HidingRules {
  const rules = new Map<string, HidingRule[]>()
  for (const { prelude, body } of topLevelRules(withoutComments(css))) {
    const display = DISPLAY.exec(body)?.[1]?.toLowerCase()
    if (display === undefined && !INVISIBLE.test(body)) continue
    const hides = display === undefined || display === 'none'
    for (const selector of prelude.split(',')) addRule(rules, selector.trim(), hides)
  }
  for (const list of rules.values()) list.sort((a, b) => strength(a) - strength(b))
  return rules
}

/** Whether the style sheets of a page hide an element. */
export function isHiddenByRules({ tag, attributes }: PageElement, rules: HidingRules): boolean {
  if (rules.size === 0) return false
  const classes = (attributes.get('class') ?? '').split(/\s+/).filter((name) => name !== '')
  const id = attributes.get('id')
  const names = new Set(classes.map((name) => `.${name}`))
  if (id !== undefined) names.add(`#${id}`)
  let strongest: HidingRule | undefined
  for (const key of [tag, ...names]) {
    for (const rule of rules.get(key) ?? []) {
      const applies =
        (rule.tag === '' || rule.tag === tag) && rule.names.every((name) => names.has(name))
      if (applies && (!strongest || strength(rule) >= strength(strongest))) strongest = rule
    }
  }
  return strongest?.hides ?? false
}

function addRule(rules: Map<string, HidingRule[]>, selector: string, hides: boolean): void {
  const match = selector.length > LONGEST_SELECTOR ? null : SELECTOR.exec(selector)
  if (match === null || selector === '') return
  const tag = (match[1] ?? '').toLowerCase()
  const names = match[2]?.match(/[.#][\w-]+/g) ?? []
  const key = names.at(-1) ?? tag
  const list = rules.get(key) ?? []
  rules.set(key, list)
  if (list.length < MOST_RULES) list.push({ tag, names, hides })
}

/** As CSS counts it: ids before classes before tags. */
function strength({ tag, names }: HidingRule): number {
  const ids = names.filter((name) => name.startsWith('#')).length
  return ids * 10_000 + (names.length - ids) * 100 + (tag === '' ? 0 : 1)
}

/** Rules that are not inside an at-rule; such a rule with all that is in it is passed over. */
function* topLevelRules(css: string): Generator<{ prelude: string; body: string }> {
  let start = 0
  let depth = 0
  let open = 0
  for (const { 0: mark, index } of css.matchAll(/[{};]/g)) {
    if (mark === '{') {
      if (depth === 0) open = index
      depth += 1
    } else if (mark === '}') {
      if (depth === 1) {
        const prelude = css.slice(start, open).trim()
        if (!prelude.startsWith('@') && index - open <= LONGEST_BODY) {
          yield { prelude, body: css.slice(open + 1, index) }
        }
      }
      depth = Math.max(0, depth - 1)
      if (depth === 0) start = index + 1
    } else if (depth === 0) {
      start = index + 1
    }
  }
}

function withoutComments(css: string): string {
  let kept = ''
  let start = 0
  for (;;) {
    const comment = css.indexOf('/*', start)
    const end = comment < 0 ? -1 : css.indexOf('*/', comment + 2)
    if (comment < 0) return kept + css.slice(start)
    kept += css.slice(start, comment)
    if (end < 0) return kept
    start = end + 2
  }
}
