import { pathUnder } from '../view/path-under.ts'
import { safeLink } from '../view/safe-link.ts'
import type { Served } from './served.ts'
import { termPaths } from './term-paths.ts'

type Names = Pick<Served, 'base' | 'pack'>

/**
 * The path of this server under which an IRI of the dataset answers: what stands behind the base,
 * `/person/x` for `<base>person/x`, or `/ns/<name>` for a term of the pack. `undefined` for all
 * others.
 */
export function pathOf(iri: string, { base, pack }: Names): string | undefined {
  return pathUnder(iri, base) ?? termPaths(pack).get(iri)
}

/** Where a link to an IRI may lead: a page here, or a site of the web; `undefined` for all else. */
export function hrefOf(iri: string, names: Names): string | undefined {
  return pathOf(iri, names) ?? safeLink(iri)
}

/**
 * The IRIs that a path of this server may stand for, the likeliest first: a browser encodes what is
 * not ASCII, which an IRI holds as it is.
 */
export function irisOf(path: string, { base }: Pick<Served, 'base'>): string[] {
  const tail = path.slice(1)
  const candidates = [decodeWith(decodeURI, tail), decodeWith(decodeURIComponent, tail), tail]
  return [...new Set(candidates.map((each) => base + each))].filter(isIri)
}

function decodeWith(decode: (text: string) => string, text: string): string {
  try {
    return decode(text)
  } catch {
    return text
  }
}

/** Whether a string may stand between `<` and `>` in SPARQL. */
export function isIri(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`\p{Cc}]*$/iu.test(text)
}
