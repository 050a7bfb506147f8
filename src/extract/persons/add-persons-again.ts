import { namesByToken, overlaps } from '../candidate.ts'
import type { FoundMention } from '../find-mentions.ts'
import { personalNameAt } from '../personal-name-at.ts'
import type { ReadSentence } from '../read-sentence.ts'
import type { SentenceView } from '../sentence-view.ts'
import { insert, makeTrie, matchesAt, type TokenTrie } from '../token-trie.ts'
import type { KnownPerson } from './known-persons.ts'
import { nameWords } from './read-person.ts'

/** How sure a person is named again by fewer words. */
const AGAIN_SCORE = 0.85

/**
 * Finds persons again where the text names them by surname or given name alone, or in full without
 * a sign of a person beside the name. Words that could mean two persons mean nobody.
 */
export function addPersonsAgain(
  sentences: readonly ReadSentence[],
  persons: readonly KnownPerson[],
): ReadSentence[] {
  if (persons.length === 0) return [...sentences]
  const forms = shortForms(persons)
  return sentences.map(({ view, found }) => {
    const added = view.isShouted ? [] : findAgain(view, found, forms)
    if (added.length === 0) return { view, found }
    const kept = found.filter(
      (other) =>
        !added.some(
          (name) => overlaps(other, name) || (other.outer && overlaps(other.outer, name)),
        ),
    )
    return { view, found: [...kept, ...added].sort((a, b) => a.first - b.first || b.last - a.last) }
  })
}

/** The words by which each person may be named again; several values where several may be meant. */
function shortForms(persons: readonly KnownPerson[]): TokenTrie<KnownPerson> {
  const forms = makeTrie<KnownPerson>()
  for (const person of persons) {
    const { words, surname } = person
    const seen = new Set<string>()
    const add = (form: readonly string[]): void => {
      const id = form.join(' ')
      if (form.length === 0 || seen.has(id)) return
      seen.add(id)
      insert(forms, form, person)
    }
    add(words)
    if (surname.length === 0) continue
    add(surname)
    const familiar = familiarAt(words)
    if (familiar !== undefined) {
      add(words.slice(familiar, familiar + 1))
      add(words.toSpliced(familiar - 1, ENCLOSED))
    }
    for (let start = 1; words.length - start > surname.length; start++) {
      if (endsIn(words, surname)) add(words.slice(start))
    }
    if (endsIn(words, surname) && words.length > surname.length) add(givenName(words))
  }
  return forms
}

/** Tokens of a familiar name with the marks around it. */
const ENCLOSED = 3

/** Where the familiar name stands that marks enclose between the words: `konstantinos (kostas) vlahos`. */
function familiarAt(words: readonly string[]): number | undefined {
  const open = words.findIndex((word) => /^[("“‘']$/.test(word))
  return open > 0 ? open + 1 : undefined
}

const endsIn = (words: readonly string[], surname: readonly string[]): boolean =>
  ` ${words.join(' ')}`.endsWith(` ${surname.join(' ')}`)

/** "Jean-Luc" whole; no initial, which may be anyone's. */
function givenName(words: readonly string[]): string[] {
  let end = 1
  while (words[end] === '-') end += 2
  const given = words.slice(0, end)
  return given.some((word) => word.includes('.')) ? [] : given
}

function findAgain(
  view: SentenceView,
  found: readonly FoundMention[],
  forms: TokenTrie<KnownPerson>,
): FoundMention[] {
  const normals = nameWords(view, 0, view.tokens.length - 1)
  const added: FoundMention[] = []
  let others: ReadonlyMap<number, readonly FoundMention[]> | undefined
  for (let first = 0; first < normals.length; first++) {
    const match = matchesAt(forms, normals, first).at(-1)
    const [person, other] = match?.values ?? []
    if (!match || !person) continue
    const site = { first, last: match.end - 1 }
    others ??= namesByToken(found)
    if (!isFree(view, site, others)) continue
    if (other === undefined && isNamed(view, site, person)) added.push(again(view, site, person))
    first = site.last
  }
  return added
}

/** Whether nothing was found there, or nothing that counts. */
function isFree(
  view: SentenceView,
  site: Site,
  others: ReadonlyMap<number, readonly FoundMention[]>,
): boolean {
  for (let index = site.first; index <= site.last; index++) {
    const rivals = others.get(index) ?? []
    if (!rivals.every((rival) => isMistaken(view, rival, site))) return false
  }
  return true
}

/**
 * Whether what was found over a whole name is none, where no spaces part words: a label inside it, or a shape
 * around it that goes on behind what ends a name.
 */
function isMistaken(view: SentenceView, rival: FoundMention, { first, last }: Site): boolean {
  const { tokensPerWord } = view.lexicon.language
  if (tokensPerWord === 1 || last - first + 1 <= SHORT_HAN_NAME || rival.person) return false
  const isPart =
    rival.first >= first && rival.last <= last && rival.last - rival.first < last - first
  if (isPart) return true
  const isShape =
    rival.mention.individualIri === undefined && rival.mention.relativeNameIri === undefined
  return isShape && personalNameAt(view, first, 'context')?.last === last
}

interface Site {
  readonly first: number
  readonly last: number
}

/** A name in full is one by its words; a part of it only where it stands by itself. */
function isNamed(view: SentenceView, { first, last }: Site, { words }: KnownPerson): boolean {
  const { language } = view.lexicon
  const isCapital = language.mayBeName(view.tokens[last] ?? view.tokens[first] ?? NO_TOKEN)
  if (last - first + 1 < words.length) {
    return isCapital && language.persons.standsAlone(view.tokens, { first, last })
  }
  if (language.tokensPerWord === 1) return isCapital
  const name = personalNameAt(view, first, 'context')
  return words.length > SHORT_HAN_NAME || name?.last === last
}

/** Characters of a Chinese name that may also be the middle of two other words. */
const SHORT_HAN_NAME = 2
const NO_TOKEN = { start: 0, end: 0, text: '', normal: '', partOfSpeech: 'X' }

function again(
  view: SentenceView,
  { first, last }: Site,
  { mention, words, gender }: KnownPerson,
): FoundMention {
  const start = view.tokens[first]?.start ?? 0
  const end = view.tokens[last]?.end ?? start
  const { inside, inferredName, isShort, ...named } = mention
  const isPart = isShort === true || last - first + 1 < words.length
  const surface = view.text.slice(start, end)
  return {
    mention: {
      ...named,
      ...(isPart ? { isShort: true } : {}),
      start,
      end,
      surface,
      score: mention.score * AGAIN_SCORE,
    },
    first,
    last,
    person: { isShort: isPart, isDoubtful: false, ...(gender ? { gender } : {}) },
  }
}
