export interface SparqlToken {
  /** `word`: keywords and functions; `name`: `prefix:local`; `sign`: numbers and punctuation. */
  readonly kind: 'word' | 'name' | 'iri' | 'string' | 'variable' | 'sign'
  readonly text: string
  readonly startOffset: number
  /** How many braces, parentheses and brackets are open in front of it. */
  readonly depth: number
}

/**
 * By the terminals of the grammar of SPARQL, the longest first. A prefix has a bounded length, so
 * that a megabyte of `a.a.a.…` is read in linear time.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?<space>[\s]+|#[^\n\r]*)`,
    String.raw`(?<iri><[^<>"{}|^\x60\\\x00-\x20]*>)`,
    String.raw`(?<string>"""(?:[^"\\]|\\[\s\S]|"(?!""))*"""|'''(?:[^'\\]|\\[\s\S]|'(?!''))*'''` +
      String.raw`|"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*')`,
    String.raw`(?<variable>[?$][\p{L}\p{N}_]+)`,
    String.raw`(?<name>(?:[\p{L}_][\p{L}\p{N}_.-]{0,255})?:(?:[\p{L}\p{N}_:.·-]|%[0-9A-Fa-f]{2}|\\.)*)`,
    String.raw`(?<word>@?[\p{L}_][\p{L}\p{N}_]*)`,
    String.raw`(?<sign>[0-9]+|[\s\S])`,
  ].join('|'),
  'uy',
)

const KINDS = ['iri', 'string', 'variable', 'name', 'word', 'sign'] as const

/**
 * A query cut into tokens, without white space and comments. It is no parser: what is no SPARQL is
 * cut too, so that a message can point into it, and no depth of nesting is too much for it.
 */
export function sparqlTokens(sparql: string): SparqlToken[] {
  const tokens: SparqlToken[] = []
  let depth = 0
  for (const { groups = {}, index, 0: text } of sparql.matchAll(new RegExp(TOKEN, 'guy'))) {
    const kind = KINDS.find((each) => groups[each] !== undefined)
    if (kind === undefined) continue
    if (kind === 'sign' && '})]'.includes(text)) depth = Math.max(0, depth - 1)
    tokens.push({ kind, text, startOffset: index, depth })
    if (kind === 'sign' && '{(['.includes(text)) depth += 1
  }
  return tokens
}

/** Whether a token is a keyword, in letters of either case. */
export function isKeyword(token: SparqlToken | undefined, ...keywords: readonly string[]): boolean {
  return token?.kind === 'word' && keywords.includes(token.text.toUpperCase())
}
