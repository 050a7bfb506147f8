import type { SearchHit } from '../search/search-index.ts'
import type { SearchThing } from '../search/search-thing.ts'

const MOST_LABELS = 3

/** What a thing is called besides its name, for telling namesakes apart; `''` when nothing. */
export function otherNames({ name, labels }: SearchThing): string {
  return labels
    .filter(({ text, kind }) => text !== name && kind !== 'hidden')
    .slice(0, MOST_LABELS)
    .map(({ text }) => text)
    .join(', ')
}

/** Why a thing was found, in a few words: `translates 黑猫: 黑~black + 猫~cat`. */
export function describeHit({ label, how, reasons }: SearchHit): string {
  const why = reasons.length > 0 ? `: ${reasons.join(' + ')}` : ''
  switch (how) {
    case 'iri':
      return 'found by its identifier'
    case 'exact':
      return `called ${label.text}`
    case 'spelling':
      return `spelt like ${label.text}${why}`
    case 'sound':
      return `sounds like ${label.text}`
    case 'translation':
      return `translates ${label.text}${why}`
  }
}
