import type { Gender } from '../../model.ts'
import type { FoundMention } from '../find-mentions.ts'
import type { ReadSentence } from '../read-sentence.ts'
import type { KnownPerson, Place } from './known-persons.ts'
import { titlesBeside } from './titles-beside.ts'

/**
 * Gives surnames beside titles and offices the key of the person whom they mean. `persons` grows by
 * those whom the document never names in full, and learns genders. Names that fit several persons,
 * or one who holds another office, mean nobody for sure and are left out.
 */
export function settleShortNames(
  sentences: readonly ReadSentence[],
  persons: Map<string, KnownPerson>,
): ReadSentence[] {
  const commonWords = lowerCaseWords(sentences)
  return sentences.map(({ view, found }) => ({
    view,
    found: found.flatMap((place) =>
      place.person?.isShort && place.person.surname
        ? settle({ view, place }, { persons, commonWords })
        : [place],
    ),
  }))
}

interface Known {
  readonly persons: Map<string, KnownPerson>
  /** What the document writes without a capital somewhere. */
  readonly commonWords: ReadonlySet<string>
}

function lowerCaseWords(sentences: readonly ReadSentence[]): Set<string> {
  const tokens = sentences.flatMap(({ view }) => view.tokens)
  return new Set(tokens.filter(({ text }) => /^\p{Ll}/u.test(text)).map(({ text }) => text))
}

function settle({ view, place }: Place, { persons, commonWords }: Known): FoundMention[] {
  const surname = place.person?.surname ?? []
  const gender = place.person?.gender
  const titles = titlesBeside(view, place)
  const bearers = [...persons.values()].filter((person) => hasSurname(person, surname))
  const meant = whoIsMeant(bearers, { gender, titles })
  if (meant) {
    meant.gender ??= bearers.length === 1 ? gender : undefined
    return [withKey(place, meant.mention.key)]
  }
  if (bearers.some(({ gender: other }) => !contradicts(gender, other))) return []
  if (place.person?.title === undefined && commonWords.has(surname.at(-1) ?? '')) return []
  return [addStranger(place, persons, { surname, gender, titles })]
}

interface Told {
  readonly gender: Gender | undefined
  readonly titles: readonly string[]
}

function whoIsMeant(
  bearers: readonly KnownPerson[],
  { gender, titles }: Told,
): KnownPerson | undefined {
  const fitting = bearers.filter((person) => !contradicts(gender, person.gender))
  const inOffice = fitting.filter((person) => titles.some((title) => person.titles.has(title)))
  const [holder, otherHolder] = inOffice
  if (holder && !otherHolder) return holder
  const [only, another] = fitting
  if (!only || another) return undefined
  const holdsOther = gender === undefined && titles.length > 0 && only.titles.size > 0
  return holdsOther ? undefined : only
}

const contradicts = (a: Gender | undefined, b: Gender | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b

/** Whether the words are the surname, or end the name and hold it: "García Márquez". */
function hasSurname({ surname, words }: KnownPerson, short: readonly string[]): boolean {
  const isSurname = short.join(' ') === surname.join(' ')
  const isEnd = ` ${words.join(' ')}`.endsWith(` ${short.join(' ')}`)
  return isSurname || (isEnd && short.length > surname.length)
}

/** A person whom the document names by surname alone. */
function addStranger(
  place: FoundMention,
  persons: Map<string, KnownPerson>,
  { surname, gender, titles }: Told & { readonly surname: readonly string[] },
): FoundMention {
  const key = [...surname, gender ?? titles[0] ?? ''].join(' ').trim()
  const settled = withKey(place, key)
  const { mention } = settled
  persons.set(key, { mention, surname, words: surname, gender, titles: new Set(titles) })
  return settled
}

const withKey = (place: FoundMention, key: string): FoundMention => ({
  ...place,
  mention: { ...place.mention, key },
})
