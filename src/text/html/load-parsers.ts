import { createRequire } from 'node:module'
import type { Readability } from '@mozilla/readability'
import type { Tokenizer } from 'htmlparser2'
import type { parseHTML } from 'linkedom'

/** The parsers take a third of a second to load, which only a run that meets a page should pay. */
const load = createRequire(import.meta.url)

// `require` returns `any`: the casts name what each package exports.

export function loadTokenizer(): typeof Tokenizer {
  return (load('htmlparser2') as { Tokenizer: typeof Tokenizer }).Tokenizer
}

export function loadReadability(): typeof Readability {
  return (load('@mozilla/readability') as { Readability: typeof Readability }).Readability
}

export function loadParseHtml(): typeof parseHTML {
  return (load('linkedom') as { parseHTML: typeof parseHTML }).parseHTML
}
