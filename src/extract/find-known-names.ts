import { startsSmall } from '../language/letter-case.ts'
import type { Candidate } from './candidate.ts'
import { findListedSites } from './find-listed-sites.ts'
import { startsHead } from './heads-and-labels.ts'
import { isMeant } from './is-meant.ts'
import { findKnownSites, type KnownSite } from './known-sites.ts'
import type { KnownName } from './lexicon-entries.ts'
import { range } from './range.ts'
import type { SentenceView } from './sentence-view.ts'
import { settleNamesakes } from './settle-namesakes.ts'
import { isPlural } from './shapes/is-plural.ts'
import { endsUnheld } from './shapes/may-be-held.ts'
import { isOfMany } from './shapes/office-shape.ts'

/**
 * The labels of the pack that name something in a sentence, all of them, overlapping ones too.
 * `named` is what the document names by labels of its own: it tells namesakes apart, and names from
 * words that are spelt alike.
 */
export function findKnownNames(
  view: SentenceView,
  named: ReadonlySet<string> = NOTHING,
): Candidate[] {
  return meaningfulSites(view, named).flatMap((site) => {
    const meant = settleNamesakes(site.names, named)
    return meant ? [toCandidate(meant, site)] : []
  })
}

/** The individuals that the sentences name without doubt, by labels that no other of their class bears. */
export function namedAlone(views: readonly SentenceView[]): ReadonlySet<string> {
  const alone = new Set<string>()
  for (const view of views) {
    for (const { names } of meaningfulSites(view, NOTHING)) {
      const iri = names[0]?.individual?.iri
      const isOne = names.every(({ individual }) => individual?.iri === iri)
      if (iri !== undefined && isOne) alone.add(iri)
    }
  }
  return alone
}

const NOTHING: ReadonlySet<string> = new Set()

/** The sites of labels, without the names that mean something else there. */
function meaningfulSites(view: SentenceView, named: ReadonlySet<string>): readonly KnownSite[] {
  const sites = findKnownSites(view)
  if (sites.length === 0) return sites
  const context = { view, named, listed: findListedSites(view, sites) }
  return sites.map((site) => {
    if (countsOthers(view, site) || isOfficeOfMany(view, site)) return { ...site, names: [] }
    const isUnheld =
      site.names.some(({ relativeName }) => relativeName !== undefined) &&
      (endsUnheld(view, { first: site.first, last: site.end - 1 }) || endsInWord(view, site))
    const names = site.names.filter(
      (name) => isMeant(name, site, context) && !(isUnheld && name.relativeName),
    )
    return names.length === site.names.length ? site : { ...site, names }
  })
}

/** `馆数据局|部`: whether the last sign opens another word, and no head noun of an office, as in `局|长`. */
function endsInWord(view: SentenceView, { end }: KnownSite): boolean {
  const { language, officeClasses } = view.lexicon
  if (language.endsWord(view.tokens[end])) return false
  return !startsHead(view, end - 1, ({ names }) => officeClasses.has(names))
}

/** "the guild's twenty big | boards": a number in small letters at the end counts the plural behind it. */
function countsOthers(view: SentenceView, { first, end }: KnownSite): boolean {
  const { tokens } = view
  const last = tokens[end - 1]
  return (
    /^(?:ADJ|NUM)$/.test(last?.partOfSpeech ?? '') &&
    startsSmall(last?.text ?? '') &&
    range(first, end - 1).some((index) => tokens[index]?.partOfSpeech === 'NUM') &&
    tokens[end]?.partOfSpeech === 'NOUN' &&
    isPlural(view, { first: end, last: end })
  )
}

/** Whether it is a plural in small letters that nobody holds; behind an "of" it is the field that is one. */
function isOfficeOfMany(view: SentenceView, { first, end, classIri }: KnownSite): boolean {
  const { officeClasses, language } = view.lexicon
  const isOf = ({ normal }: { readonly normal: string }) => language.words.genitives.has(normal)
  return (
    officeClasses.has(classIri) &&
    !view.tokens.slice(first, end).some(isOf) &&
    isOfMany(view, { first, last: end - 1 })
  )
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
