import { encodeIri } from './encode-iri.ts'

export interface IriShortener {
  /** The prefix and the rest, where a prefix stands for all up to the last `#`, `/` or `:`. */
  readonly abbreviate: (iri: string) => Abbreviation | undefined
  /** What stands behind the base, where every reader can put the two together again. */
  readonly relative: (iri: string) => string | undefined
  /** Encoded; `undefined` where there is none that IRIs can be written relative to. */
  readonly base: string | undefined
}

export interface Abbreviation {
  readonly prefix: string
  readonly namespace: string
  readonly local: string
}

/**
 * The short forms of IRIs that are encoded already. `baseIri` counts when it ends in `/`; prefixes
 * that Turtle cannot declare are left out.
 *
 *     shortenIris({ a: 'https://a.example/' }, '').abbreviate('https://a.example/x')
 *     // { prefix: 'a', namespace: 'https://a.example/', local: 'x' }
 */
export function shortenIris(
  prefixes: Readonly<Record<string, string>>,
  baseIri: string,
): IriShortener {
  const prefixByNamespace = invert(prefixes)
  const base = /^[a-z][a-z\d+.-]*:\/\/.*\/$/i.test(baseIri) ? encodeIri(baseIri) : undefined
  return {
    base,
    abbreviate(iri) {
      const end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'), iri.lastIndexOf(':')) + 1
      const namespace = iri.slice(0, end)
      const local = iri.slice(end)
      const prefix = prefixByNamespace.get(namespace)
      return prefix !== undefined && LOCAL_NAME.test(local)
        ? { prefix, namespace, local }
        : undefined
    },
    relative(iri) {
      if (base === undefined || !iri.startsWith(base)) return undefined
      const rest = iri.slice(base.length)
      return RELATIVE.test(rest) ? rest : undefined
    },
  }
}

/**
 * What every parser resolves by putting the base before it: no query, no `.` or `..` segment, and
 * no colon, which n3 takes for that of a scheme wherever it stands.
 */
const RELATIVE = /^(?!\.{0,2}(?:[/#]|$))[^/:?#]+(?:\/(?!\.{1,2}(?:[/#]|$))[^/:?#]*)*(?:#[^:]*)?$/

/** Names that every parser of Turtle takes: a subset of the grammar's. */
const LOCAL_NAME =
  /^(?:[\w\u3400-\u4dbf\u4e00-\u9fff](?:[\w\u3400-\u4dbf\u4e00-\u9fff-]|\.(?!$))*)?$/

/** Prefixes that Turtle cannot declare are left out: their IRIs are written in full. */
function invert(prefixes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const entries = Object.entries(prefixes).filter(
    ([prefix, namespace]) =>
      /^(?:[a-z][\w-]*)?$/i.test(prefix) && encodeIri(namespace) === namespace,
  )
  // The last of two entries with one key wins: of two prefixes, the first in order.
  entries.sort(([a], [b]) => (a < b ? 1 : -1))
  return new Map(entries.map(([prefix, namespace]) => [namespace, prefix]))
}
