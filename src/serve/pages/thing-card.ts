import { compareCodeUnits } from '../../graph/compare-code-units.ts'
import type { Label } from '../../model.ts'
import { localName } from '../../rdf/local-name.ts'
import type { PrefixedName } from '../../rdf/terms.ts'
import { type Names, namesOf } from '../../view/names.ts'
import { type Properties, propertiesOf } from '../lookup.ts'
import { compareLanguages, NAMING } from '../naming.ts'
import type { Served } from '../served.ts'

/** What is shown of a thing wherever it is named. */
export interface ThingCard {
  /** Its name, and its name in another language where there is one. */
  readonly names: Names
  /** All other names, each once. */
  readonly otherNames: readonly Label[]
  /** What it is in a sentence, in each language. */
  readonly comments: readonly Label[]
  /** IRIs, those of the pack first. */
  readonly classes: readonly string[]
}

const MOST_KEPT = 20_000
const kept = new WeakMap<object, Map<string, ThingCard>>()

/** The card of a thing; those of things seen lately are kept. */
export function thingCard(iri: string, served: Pick<Served, 'store' | 'pack'>): ThingCard {
  const cards = kept.get(served) ?? new Map<string, ThingCard>()
  const known = cards.get(iri)
  if (known !== undefined) return known
  const card = makeCard(iri, served)
  if (cards.size >= MOST_KEPT) cards.clear()
  kept.set(served, cards.set(iri, card))
  return card
}

function makeCard(iri: string, { store, pack }: Pick<Served, 'store' | 'pack'>): ThingCard {
  const said = propertiesOf(store, iri)
  const main = NAMING.flatMap((name) => labels(said, name))
  const alternative = labels(said, 'skos:altLabel')
  const names = namesOf([...main, ...alternative, nameOfIri(iri)], undefined)
  const shown = [names.main.value, names.other?.value]
  const all = new Map([...main, ...alternative].map((label) => [label.value, label]))
  const rank = (classIri: string): number => (pack.classes.has(classIri) ? 0 : 1)
  return {
    names: main.length > 0 ? names : { main: names.main },
    otherNames: [...all.values()].filter(({ value }) => !shown.includes(value)),
    comments: labels(said, 'rdfs:comment'),
    classes: said
      .get('rdf:type')
      .flatMap((term) => (term.termType === 'NamedNode' ? [term.value] : []))
      .sort((a, b) => rank(a) - rank(b) || compareCodeUnits(a, b)),
  }
}

/** What one property calls a thing: English first, then by language and code unit. */
function labels(said: Properties, name: PrefixedName): Label[] {
  return said
    .get(name)
    .flatMap((term) =>
      term.termType === 'Literal' && term.value.trim() !== ''
        ? [{ value: term.value, language: term.language }]
        : [],
    )
    .sort((a, b) => compareLanguages(a.language, b.language) || compareCodeUnits(a.value, b.value))
}

/** For a thing without a name: the last part of its IRI, readable. */
function nameOfIri(iri: string): Label {
  const name = localName(iri)
  try {
    return { value: decodeURIComponent(name), language: '' }
  } catch {
    return { value: name, language: '' }
  }
}
