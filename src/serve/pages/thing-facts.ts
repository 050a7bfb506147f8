import { compareCodeUnits } from '../../graph/compare-code-units.ts'
import { expand } from '../../rdf/terms.ts'
import { pathOf } from '../paths.ts'
import type { Served } from '../served.ts'
import { factGroups } from './fact-groups.ts'
import type { FactGroup } from './facts.ts'
import { termNames } from './term-name.ts'

/** What is said of a thing, sorted by what readers want of it. */
export interface ThingFacts {
  /** Of properties that the pack defines, or that something vouches for; small groups first. */
  readonly statements: readonly FactGroup[]
  /** Links to the same or nearly the same thing elsewhere. */
  readonly links: readonly FactGroup[]
  /** All else: identifiers, sources, places in schemes. */
  readonly details: readonly FactGroup[]
}

/** Of each group, a page shows so many facts. */
export const FACTS_SHOWN = 30

/** Housekeeping, though pages of the dataset stand at the other end. */
const DETAILS = new Set(
  (['skos:inScheme', 'skos:topConceptOf', 'skos:hasTopConcept', 'dcterms:source'] as const).map(
    expand,
  ),
)

export function thingFacts(iri: string, served: Served): ThingFacts {
  const groups = factGroups(iri, served, { limit: FACTS_SHOWN }).sort(
    (a, b) =>
      compareCodeUnits(
        a.direction === 'outgoing' ? 'a' : 'b',
        b.direction === 'outgoing' ? 'a' : 'b',
      ) ||
      a.count - b.count ||
      compareCodeUnits(
        termNames(a.predicate, served.pack).main.value,
        termNames(b.predicate, served.pack).main.value,
      ),
  )
  const kinds = new Map(groups.map((group) => [group, kindOf(group, served)]))
  const of = (kind: keyof ThingFacts): FactGroup[] =>
    groups.filter((group) => kinds.get(group) === kind)
  return { statements: of('statements'), links: of('links'), details: of('details') }
}

function kindOf({ predicate, direction, facts }: FactGroup, served: Served): keyof ThingFacts {
  if (DETAILS.has(predicate)) return 'details'
  const isOutside = facts.every(
    ({ object }) => object.termType === 'NamedNode' && pathOf(object.value, served) === undefined,
  )
  if (direction === 'outgoing' && isOutside) return 'links'
  if (served.pack.properties.has(predicate)) return 'statements'
  const isBetweenThings = facts.every(({ object }) => object.termType === 'NamedNode')
  const isVouchedFor = facts.some(({ sayings }) => sayings.length > 0)
  return isBetweenThings || isVouchedFor ? 'statements' : 'details'
}
