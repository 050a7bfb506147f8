import type { PackTerm } from '../../pack.ts'
import { localName } from '../../rdf/local-name.ts'
import { PREFIXES } from '../../rdf/namespaces.ts'
import { oncePer } from '../../rdf/once-per.ts'
import { selectRows } from '../lookup.ts'
import { foldLabel } from '../search/fold-label.ts'
import { searchOf } from '../search/search-of.ts'
import type { Served } from '../served.ts'

/** A class or property as the service tells of it. */
export interface Term {
  readonly id: string
  readonly name: string
  readonly description?: string
  /** Folded names in all languages, for finding it. */
  readonly names: readonly string[]
}

/** The classes and properties that queries may name. */
export interface Vocabulary {
  /** By name in code units. */
  readonly types: readonly Term[]
  readonly properties: readonly Term[]
  /** Those of whose things the dataset has some, the most first: sensible to begin with. */
  readonly usual: readonly Term[]
  /** A class by its IRI, `prefix:name`, local name or label; `undefined` when there is none. */
  readonly type: (id: string) => Term | undefined
  readonly property: (id: string) => Term | undefined
  /** Whether a class is another, or one below it. */
  readonly isKindOf: (classIri: string, other: string) => boolean
}

/** The vocabulary of what is served: the pack's, and what else the data use. */
export const vocabularyOf = oncePer(makeVocabulary)

function makeVocabulary(served: Served): Vocabulary {
  const { pack } = served
  const counts = new Map<string, number>()
  for (const { classes } of searchOf(served).things) {
    for (const each of classes) counts.set(each, (counts.get(each) ?? 0) + 1)
  }
  const count = (iri: string) => counts.get(iri) ?? 0
  const types = makeTerms([...pack.classes.keys(), ...counts.keys()], pack.classes)
  const used = usedProperties(served)
  const properties = makeTerms([...pack.properties.keys(), ...used], pack.properties)
  return {
    types,
    properties,
    usual: types
      .filter(({ id }) => count(id) > 0 && pack.classes.has(id))
      .sort((a, b) => count(b.id) - count(a.id) || (a.id < b.id ? -1 : 1)),
    type: finder(types, served),
    property: finder(properties, served),
    isKindOf: (classIri, other) => ancestors(classIri, pack.classes).has(other),
  }
}

/** Properties of anything in the data. */
function usedProperties({ store }: Served): string[] {
  const rows = selectRows(store, 'SELECT DISTINCT ?p WHERE { ?s ?p ?o }')
  return rows.flatMap((row) => row.get('p')?.value ?? [])
}

function makeTerms(iris: readonly string[], known: ReadonlyMap<string, PackTerm>): Term[] {
  return [...new Set(iris)]
    .map((id): Term => {
      const { labels = [], comments = [] } = known.get(id) ?? {}
      const name = labels[0]?.value ?? localName(id)
      const [comment] = comments
      const names = [...labels.map(({ value }) => value), localName(id)]
      return {
        id,
        name: name === '' ? id : name,
        ...(comment && { description: comment.value }),
        names: [...new Set(names.map((each) => foldLabel(each)))].filter(Boolean),
      }
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1))
}

function finder(terms: readonly Term[], { pack }: Served): (id: string) => Term | undefined {
  const byIri = new Map(terms.map((term) => [term.id, term]))
  const byName = new Map<string, Term>()
  // The pack's own terms go before those of other vocabularies of the same name.
  const isOwn = ({ id }: Term) => pack.classes.has(id) || pack.properties.has(id)
  for (const term of [...terms.filter(isOwn), ...terms]) {
    for (const name of term.names) if (!byName.has(name)) byName.set(name, term)
  }
  const prefixes = new Map(Object.entries({ ...PREFIXES, ...pack.prefixes }))
  return (id) => {
    const [, prefix = '', local = ''] = /^([\w-]*):(.*)$/s.exec(id) ?? []
    return (
      byIri.get(id) ?? byIri.get(`${prefixes.get(prefix)}${local}`) ?? byName.get(foldLabel(id))
    )
  }
}

function ancestors(iri: string, classes: Served['pack']['classes']): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [iri]
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (found.has(each)) continue
    found.add(each)
    open.push(...(classes.get(each)?.parents ?? []))
  }
  return found
}
