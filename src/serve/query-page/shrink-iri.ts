export type Prefixes = Readonly<Record<string, string>>

/** What may follow a prefix without escapes. */
const LOCAL_NAME = /^[\p{L}_\d](?:[\p{L}\p{N}_-]*[\p{L}\p{N}_])?$/u

/**
 * An IRI as a query may write it with one of the prefixes, by the longest namespace that fits;
 * `undefined` where none does.
 *
 *     shrinkIri('http://www.w3.org/2001/XMLSchema#date', PREFIXES)  // 'xsd:date'
 */
export function shrinkIri(iri: string, prefixes: Prefixes): string | undefined {
  let best: readonly [prefix: string, namespace: string] | undefined
  for (const [prefix, namespace] of Object.entries(prefixes)) {
    if (namespace.length <= (best?.[1].length ?? 0) || !iri.startsWith(namespace)) continue
    if (LOCAL_NAME.test(iri.slice(namespace.length))) best = [prefix, namespace]
  }
  return best && `${best[0]}:${iri.slice(best[1].length)}`
}
