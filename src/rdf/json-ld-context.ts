import type { JsonLdUses, ValueForm } from './json-ld-uses.ts'
import { shortenIris } from './shorten-iris.ts'

export interface JsonLdContext {
  /** The key of a property. */
  readonly key: (propertyIri: string) => string
  readonly form: (propertyIri: string) => ValueForm
  /** The name of a class or datatype. */
  readonly name: (iri: string) => string
  /** The IRI of a thing or graph, relative to the base where it can be. */
  readonly reference: (iri: string) => string
  /** What stands in the file as `@context`: what the names given so far need. */
  readonly definitions: () => Readonly<Record<string, unknown>>
}

export interface JsonLdContextOptions {
  readonly prefixes: Readonly<Record<string, string>>
  /** What IRIs are written relative to; `''` for none. */
  readonly baseIri: string
}

/**
 * A context for people: properties and classes by their local names, where these tell them apart,
 * other terms behind prefixes, and the kind of a property's values said once. All IRIs are encoded
 * already.
 *
 *     { "@base": "https://a.example/id/", "mg": "https://…/ns#", "Person": "mg:Person",
 *       "won": { "@id": "mg:won", "@type": "@id" },
 *       "label": { "@id": "rdfs:label", "@container": "@language" } }
 */
export function jsonLdContext(uses: JsonLdUses, options: JsonLdContextOptions): JsonLdContext {
  // A prefix `geo` would turn the IRI `geo:1,2` into another.
  const prefixes = Object.entries(options.prefixes).filter(
    ([prefix, namespace]) => !uses.schemes.has(prefix) && /^[a-z].*[#/]$/i.test(namespace),
  )
  const short = shortenIris(Object.fromEntries(prefixes), options.baseIri)
  const usedPrefixes = new Map<string, string>()
  let isBaseUsed = false

  function compact(iri: string): string {
    const found = short.abbreviate(iri)
    if (found === undefined || found.prefix === '') return iri
    usedPrefixes.set(found.prefix, found.namespace)
    return `${found.prefix}:${found.local}`
  }

  function reference(iri: string): string {
    const rest = short.relative(iri)
    // What looks like a keyword (`@id`) is none of our IRIs to a reader of JSON-LD.
    if (rest === undefined || rest.startsWith('@')) return compact(iri)
    isBaseUsed = true
    return rest
  }

  const iris = [...uses.forms.keys(), ...uses.classes]
  const taken = new Set([...prefixes.map(([prefix]) => prefix), ...uses.schemes])
  const localNames = new Map(iris.map((iri) => [iri, short.abbreviate(iri)?.local ?? '']))
  const names = tellApart(localNames, taken)
  const name = (iri: string) => names.get(iri) ?? compact(iri)

  function define(iri: string): unknown {
    const id = compact(iri)
    const form = uses.forms.get(iri)
    if (form?.kind === 'iri') return { '@id': id, '@type': '@id' }
    if (form?.kind === 'language') return { '@id': id, '@container': '@language' }
    return form?.kind === 'type' ? { '@id': id, '@type': compact(form.datatype) } : id
  }

  return {
    key: name,
    form: (iri) => (names.has(iri) ? uses.forms.get(iri) : undefined) ?? { kind: 'mixed' },
    name,
    reference,
    definitions() {
      const terms = [...names].map(([iri, term]) => [term, define(iri)] as const).sort(byFirst)
      return Object.fromEntries([
        ...(isBaseUsed ? [['@base', short.base] as const] : []),
        ...[...usedPrefixes].sort(byFirst),
        ...terms,
      ])
    },
  }
}

/** The names that are plain words, stand for one IRI only, and are not taken. */
function tellApart(
  localNames: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  for (const name of localNames.values()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return new Map(
    [...localNames].filter(
      ([, name]) => /^[a-z][\w-]*$/i.test(name) && counts.get(name) === 1 && !taken.has(name),
    ),
  )
}

function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
