/**
 * An IRI behind the prefix that stands for all of it up to its last `#` or `/`; other strings as
 * they are.
 */
export function shortenIri(iri: string, prefixes: Readonly<Record<string, string>>): string {
  const end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1
  const prefix = Object.keys(prefixes).find((each) => prefixes[each] === iri.slice(0, end))
  return prefix === undefined || end === 0 ? iri : `${prefix}:${iri.slice(end)}`
}
