import type { Quad } from '@rdfjs/types'
import type { LinkTarget } from '../pack.ts'
import { getOrAdd } from '../rdf/get-or-add.ts'
import { expand, type PrefixedName } from '../rdf/terms.ts'

/** The links that lead to one set of open data. */
export interface LinkGroup {
  readonly target: LinkTarget
  /** What tells the group from others, fit for an IRI: `open.example`. */
  readonly name: string
  /** In the default graph, each once, in the order in which they came. */
  readonly links: readonly Quad[]
}

const LINK_PREDICATES: ReadonlySet<string> = new Set(
  (
    [
      'owl:sameAs',
      'skos:exactMatch',
      'skos:closeMatch',
      'skos:broadMatch',
      'skos:narrowMatch',
      'skos:relatedMatch',
    ] satisfies PrefixedName[]
  ).map(expand),
)

/** Whether a property links things to open data. */
export const isLink = (property: string): boolean => LINK_PREDICATES.has(property)

/**
 * The links among facts by where they lead, sorted by the IRI of the target (code units). A link
 * belongs to the target with the longest URI space that it stands in; one that the targets given
 * do not cover belongs to a target of its own, the web site it leads to.
 */
export function groupLinks(facts: Iterable<Quad>, targets: readonly LinkTarget[]): LinkGroup[] {
  const groups = new Map<string, { target: LinkTarget; links: Quad[] }>()
  for (const link of facts) {
    if (!isLink(link.predicate.value)) continue
    const target = targetOf(link.object.value, targets)
    getOrAdd(groups, target.iri, () => ({ target, links: [] })).links.push(link)
  }
  return [...groups.values()]
    .sort((a, b) => (a.target.iri < b.target.iri ? -1 : 1))
    .map((group) => ({ ...group, name: nameOf(group.target.iri) }))
}

function targetOf(iri: string, targets: readonly LinkTarget[]): LinkTarget {
  const [known] = targets
    .filter(({ uriSpace }) => iri.startsWith(uriSpace))
    .sort((a, b) => b.uriSpace.length - a.uriSpace.length)
  return known ?? siteOf(iri)
}

function siteOf(iri: string): LinkTarget {
  const [site = iri, host = iri] = /^[a-z][a-z\d+.-]*:\/\/([^/?#]+)\/?/i.exec(iri) ?? []
  return { iri: site, title: host, uriSpace: site, description: [] }
}

function nameOf(iri: string): string {
  return iri
    .replace(/^[a-z][a-z\d+.-]*:(?:\/\/(?:www\.)?)?/i, '')
    .replace(/[^a-z\d.]+/gi, '-')
    .replace(/^-|-$/g, '')
}
