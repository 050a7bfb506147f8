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

let loadedParseHtml: typeof parseHTML | undefined

export function loadParseHtml(): typeof parseHTML {
  loadedParseHtml ??= (load('linkedom') as { parseHTML: typeof parseHTML }).parseHTML
  return loadedParseHtml
}

/**
 * Loads it ahead, for those who can wait. Packages that it needs are modules, which threads do not
 * load by `require`: Node breaks down where a thread is ended meanwhile.
 */
export async function preloadParseHtml(): Promise<void> {
  loadedParseHtml ??= (await import('linkedom')).parseHTML
}
