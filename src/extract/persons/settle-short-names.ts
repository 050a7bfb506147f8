import { startsSmall } from '../../language/letter-case.ts'
import type { Gender } from '../../model.ts'
import type { FoundMention } from '../find-mentions.ts'
import type { ReadSentence } from '../read-sentence.ts'
import type { KnownPerson, Place } from './known-persons.ts'
import { officesBeside } from './offices-beside.ts'

/**
 * Gives surnames beside titles and offices the key of the person whom they mean. `persons` grows by
 * those whom the document never names in full, and learns genders. Names that fit several persons,
 * or one who holds another office, mean nobody for sure and are left out.
 */
export function settleShortNames(
  sentences: readonly ReadSentence[],
  persons: Map<string, KnownPerson>,
): ReadSentence[] {
  const bearersOf = new Map<string, KnownPerson[]>()
  for (const person of persons.values()) addBearer(bearersOf, person)
  let words: ReadonlySet<string> | undefined
  const isCommonWord = (word: string): boolean => {
    words ??= lowerCaseWords(sentences)
    return words.has(word)
  }
  const known = { persons, bearersOf, isCommonWord }
  return sentences.map(({ view, found }) => ({
    view,
    found: found.flatMap((place) =>
      place.person?.isShort && place.person.surname ? settle({ view, place }, known) : [place],
    ),
  }))
}

interface Known {
  readonly persons: Map<string, KnownPerson>
  /** Persons by the last word of their surnames. */
  readonly bearersOf: Map<string, KnownPerson[]>
  /** Whether the document writes it without a capital somewhere. */
  isCommonWord(word: string): boolean
}

function addBearer(bearersOf: Map<string, KnownPerson[]>, person: KnownPerson): void {
  const word = person.surname.at(-1) ?? ''
  bearersOf.set(word, [...(bearersOf.get(word) ?? []), person])
}

function lowerCaseWords(sentences: readonly ReadSentence[]): Set<string> {
  const words = new Set<string>()
  for (const { view } of sentences) {
    for (const { text } of view.tokens) if (startsSmall(text)) words.add(text)
  }
  return words
}

/** What stands beside a surname. */
interface Told {
  readonly gender: Gender | undefined
  readonly title: string | undefined
  readonly offices: readonly string[]
}

function settle(
  { view, place }: Place,
  { persons, bearersOf, isCommonWord }: Known,
): FoundMention[] {
  const { surname = [], gender, title, isDoubtful } = place.person ?? {}
  const told = { gender, title, offices: officesBeside(view, place) }
  const bearers = (bearersOf.get(surname.at(-1) ?? '') ?? []).filter((person) =>
    isCalled(person, surname),
  )
  const meant = whoIsMeant(bearers, told)
  if (meant) {
    meant.gender ??= bearers.length === 1 ? gender : undefined
    return [withKey(place, meant.mention.key)]
  }
  if (isDoubtful || bearers.some((person) => !contradicts(gender, person.gender))) return []
  if (title === undefined && isCommonWord(surname.at(-1) ?? '')) return []
  const stranger = makeStranger(place, { ...told, surname })
  persons.set(stranger.mention.key, stranger)
  addBearer(bearersOf, stranger)
  return [withKey(place, stranger.mention.key)]
}

function whoIsMeant(
  bearers: readonly KnownPerson[],
  { gender, title, offices }: Told,
): KnownPerson | undefined {
  const fitting = bearers.filter((person) => !contradicts(gender, person.gender))
  const holders = fitting.filter(
    (person) =>
      offices.some((office) => person.offices.has(office)) ||
      (title !== undefined && gender === undefined && person.titles.has(title)),
  )
  const [holder, otherHolder] = holders
  if (holder && !otherHolder) return holder
  const [only, another] = fitting
  if (!only || another) return undefined
  const holdsOther = offices.length > 0 && only.offices.size > 0
  return holdsOther ? undefined : only
}

const contradicts = (a: Gender | undefined, b: Gender | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b

/** Whether the words are the surname, or end the name and hold it: "García Márquez". */
function isCalled({ surname, words }: KnownPerson, short: readonly string[]): boolean {
  const isSurname = short.join(' ') === surname.join(' ')
  const isEnd = ` ${words.join(' ')}`.endsWith(` ${short.join(' ')}`)
  return isSurname || (isEnd && short.length > surname.length)
}

/** A person whom the document names by surname alone. */
function makeStranger(
  place: FoundMention,
  { surname, gender, title, offices }: Told & { readonly surname: readonly string[] },
): KnownPerson {
  const key = [...surname, gender ?? offices[0] ?? title ?? ''].join(' ').trim()
  return {
    mention: withKey(place, key).mention,
    surname,
    words: surname,
    gender,
    offices: new Set(offices),
    titles: new Set(title === undefined ? [] : [title]),
  }
}

const withKey = (place: FoundMention, key: string): FoundMention => ({
  ...place,
  mention: { ...place.mention, key },
})
