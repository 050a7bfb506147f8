/** What may follow a prefix without a backslash: of the grammar's names the usual ones. */
const LOCAL_NAME = /^[\p{L}_\d](?:(?:[\p{L}\p{N}_.-]|%[\da-f]{2})*[\p{L}\p{N}_-])?$/iu

/**
 * An IRI as a person reads it and a query may write it: with the prefix of the longest namespace
 * that fits; `undefined` where none does.
 *
 *     shortenIri('http://www.w3.org/2001/XMLSchema#date', PREFIXES)  // 'xsd:date'
 */
export function shortenIri(
  iri: string,
  prefixes: Readonly<Record<string, string>>,
): string | undefined {
  let best: readonly [prefix: string, namespace: string] | undefined
  for (const [prefix, namespace] of Object.entries(prefixes)) {
    if (namespace.length <= (best?.[1].length ?? 0) || !iri.startsWith(namespace)) continue
    if (LOCAL_NAME.test(iri.slice(namespace.length))) best = [prefix, namespace]
  }
  return best && `${best[0]}:${iri.slice(best[1].length)}`
}
