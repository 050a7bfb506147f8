import type { Candidate } from './candidate.ts'
import { findListedSites } from './find-listed-sites.ts'
import { isMeant } from './is-meant.ts'
import { findKnownSites, type KnownSite } from './known-sites.ts'
import type { KnownName } from './lexicon-entries.ts'
import type { SentenceView } from './sentence-view.ts'
import { settleNamesakes } from './settle-namesakes.ts'

/**
 * The labels of the pack that name something in a sentence, all of them, overlapping ones too.
 * `named` is what the document names by labels of its own: it tells namesakes apart, and names from
 * words that are spelt alike.
 */
export function findKnownNames(
  view: SentenceView,
  named: ReadonlySet<string> = new Set(),
): Candidate[] {
  return meaningfulSites(view, named).flatMap((site) => {
    const meant = settleNamesakes(site.names, named)
    return meant ? [toCandidate(meant, site)] : []
  })
}

/** The individuals that the sentences name without doubt, by labels that no other of their class bears. */
export function namedAlone(views: readonly SentenceView[]): ReadonlySet<string> {
  const alone = views
    .flatMap((view) => meaningfulSites(view, new Set()))
    .map(({ names }) => new Set(names.map(({ individual }) => individual?.iri)))
  return new Set(alone.flatMap((iris) => (iris.size === 1 ? [...iris] : [])).filter(isIri))
}

const isIri = (iri: string | undefined): iri is string => iri !== undefined

/** The sites of labels, without the names that mean something else there. */
function meaningfulSites(view: SentenceView, named: ReadonlySet<string>): KnownSite[] {
  const sites = findKnownSites(view)
  const context = { view, named, listed: findListedSites(view, sites) }
  return sites.map((site) => ({
    ...site,
    names: site.names.filter((name) => isMeant(name, site, context)),
  }))
}

function toCandidate(name: KnownName, { first, end, classIri }: KnownSite): Candidate {
  const { individual, relativeName, score } = name
  return {
    first,
    last: end - 1,
    score,
    classIri,
    rule: individual?.iri ?? relativeName?.iri ?? '',
    ...(individual ? { individual } : {}),
    ...(relativeName ? { relativeName } : {}),
  }
}
