import type { FoundMention } from '../find-mentions.ts'
import { personalNameAt } from '../personal-name-at.ts'
import type { ReadSentence } from '../read-sentence.ts'
import { type Place, placesOf } from './known-persons.ts'

/**
 * A headline names persons of its text. Where a translator has turned another part of a name into
 * words there, "To Haitang" over "Xiang Begonia", the two may share no more than a surname: they are
 * one person if the text names no other of that surname, and no other surname fits. It is a guess,
 * as the name is.
 */
export function joinHeadline(sentences: readonly ReadSentence[]): ReadSentence[] {
  const [headline, ...body] = sentences
  if (!headline) return []
  const garbled = headline.found.filter(({ person }) => person?.inferredSurnames !== undefined)
  if (garbled.length === 0) return [...sentences]
  const places = placesOf(body)
  const joined = new Map<FoundMention, FoundMention>()
  for (const place of garbled) {
    const { mention, person } = place
    const isRepeated = places.some((other) => other.place.mention.key === mention.key)
    const options = isRepeated ? [] : (person?.inferredSurnames ?? [])
    const fitting = options.flatMap((surname) => soleBearer(places, surname))
    const [only, another] = fitting
    if (only && !another) joined.set(place, sameAs(place, only))
  }
  if (joined.size === 0) return [...sentences]
  const found = headline.found.map((place) => joined.get(place) ?? place)
  return [{ ...headline, found }, ...body]
}

interface Bearer {
  readonly surname: string
  readonly place: FoundMention
}

/** The one person of the text with that surname, if it is the given name that was translated. */
function soleBearer(places: readonly Place[], surname: string): Bearer[] {
  const bearers = places.filter(({ place }) => place.person?.surname?.join(' ') === surname)
  const [first] = bearers
  if (!first || new Set(bearers.map(({ place }) => place.mention.key)).size > 1) return []
  const name = personalNameAt(first.view, first.place.first, 'context')
  return name && name.key === undefined ? [{ surname, place: first.place }] : []
}

function sameAs(place: FoundMention, { surname, place: bearer }: Bearer): FoundMention {
  const [, ...given] = (place.mention.inferredName ?? '').split(' ')
  const inferredName = [surname.charAt(0).toUpperCase() + surname.slice(1), ...given].join(' ')
  return { ...place, mention: { ...place.mention, key: bearer.mention.key, inferredName } }
}
