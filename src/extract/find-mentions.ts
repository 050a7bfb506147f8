import type { Mention, Span, TextDocument, Token } from '../model.ts'
import { bylineCandidates } from './byline-candidates.ts'
import { type Candidate, overlaps, type PersonTraits, takenTokens } from './candidate.ts'
import { findAddressUnits, withinUnits } from './find-address-units.ts'
import { type Byline, findBylines } from './find-bylines.ts'
import { findDefinedNames } from './find-defined-names.ts'
import { findExpectedFields } from './find-expected-fields.ts'
import { findExpectedNames } from './find-expected-names.ts'
import { findExpectedWords } from './find-expected-words.ts'
import { findFramedNames } from './find-framed-names.ts'
import { findKindItems } from './find-kind-items.ts'
import { findKindNames } from './find-kind-names.ts'
import { findKnownNames } from './find-known-names.ts'
import { findLatinNames } from './find-latin-names.ts'
import { findListedKinds } from './find-listed-kinds.ts'
import { findListedNames } from './find-listed-names.ts'
import { findLocatedNames } from './find-located-names.ts'
import { findPlaceWords } from './find-place-words.ts'
import { findShapedNames } from './find-shaped-names.ts'
import { findShortPlaces } from './find-short-places.ts'
import { findSiteNames } from './find-site-names.ts'
import { hasObjectHead } from './has-head.ts'
import { isOfEach } from './is-of-each.ts'
import { numbersOf } from './numbers-of.ts'
import { overCutEnds } from './over-cut-ends.ts'
import { isPersonalClass } from './personal-class.ts'
import { personalNameAt } from './personal-name-at.ts'
import { findPersonalNames } from './persons/find-personal-names.ts'
import { findQuotedObjects } from './quoted-objects.ts'
import { selectCandidates } from './select-candidates.ts'
import { isCapitalised, isWord, type SentenceView, touchesPrevious } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'
import { widenRelativeNames } from './widen-relative-names.ts'

/** A mention with the tokens that it covers, both inclusive, in the sentence of `view`. */
export interface FoundMention {
  readonly mention: Mention
  readonly first: number
  readonly last: number
  /** The mention around it, when it is a part of a longer name. */
  readonly outer?: FoundMention
  /** What a personal name tells besides its words. */
  readonly person?: PersonTraits
}

/**
 * All that names something in a sentence, in the order of the text, outer before inner;
 * `namedElsewhere` is what the whole document names by labels of its own.
 */
export function findMentions(
  view: SentenceView,
  document: TextDocument,
  namedElsewhere?: ReadonlySet<string>,
): FoundMention[] {
  const labelled = findKnownNames(view, namedElsewhere)
  const known = [...labelled, ...findShortPlaces(view, labelled)]
  const units = findAddressUnits(view, known)
  const shaped = withinUnits(overCutEnds(view, findShapedNames(view, [...known, ...units])), units)
  const plain = [...known, ...units, ...shaped]
  const single = plain.filter((name) => !isOfEach(view, name))
  const headed = [...single, ...widenRelativeNames(view, single), ...findDefinedNames(view)]
  const marked = [
    ...headed,
    ...findLatinNames(view, headed),
    ...findKindNames(view),
    ...findSiteNames(view),
  ]
  const listed = [...marked, ...findListedKinds(view, marked)]
  const named = [...listed, ...findKindItems(view, listed)]
  const bylines = findBylines(view)
  const persons = findPersonalNames(view, named)
  const things = named.filter(
    (name) =>
      !persons.some(
        (person) => isLastOf(name, person) || cuts(name, person) || introduces(view, name, person),
      ),
  )
  const sure = persons.filter(
    (name) => !isSomethingElse(name, things) && !isHeaded(view, name, things),
  )
  const words = [...findExpectedWords(view), ...findExpectedFields(view)]
  const expected = expectedOutside(view, named).filter(
    (name) => !sure.some((person) => introduces(view, name, person)),
  )
  const told = [...things, ...sure, ...words, ...expected]
  const certain = [...told, ...findListedNames(view, told)]
  const located = [...findLocatedNames(view, known), ...findPlaceWords(view, named)].filter(
    (name) => !isBesides(view, certain, name),
  )
  const placed = [...certain, ...located]
  const candidates = [...placed, ...findFramedNames(view, placed)]
  const free = freeCandidates(view, candidates, bylines)
  const all = [...free, ...bylineCandidates(view, bylines, candidates)]
  const { tellingClasses, partClasses } = view.lexicon
  const selected = selectCandidates(all, {
    mayHold: (outer, part) =>
      !areBothPersons(view, outer, part) &&
      (tellingClasses.has(outer.classIri) || partClasses.has(part.classIri)),
    isWhole: (outer, part) => isWholeOf(view, outer, part),
  })
  const made = new Map<Candidate, FoundMention>()
  return selected.map(({ candidate, outer }) => {
    const around = outer && made.get(outer)
    const found = makeMention(view, document.text, candidate, around)
    made.set(candidate, found)
    return found
  })
}

/**
 * "crew of the | Rook Guild": of one class, the second behind "of" at the end of the first, with a capital
 * where there are any. Without an article it is known, or has a head noun of such things: in "Crew of
 * Rook Clocks" the clocks are no guild.
 */
function isWholeOf(view: SentenceView, outer: Candidate, part: Candidate): boolean {
  const { ownPartCues, language } = view.lexicon
  const { genitives, determiners } = language.words
  const cues = ownPartCues.filter(({ subjectClasses }) => subjectClasses.includes(outer.classIri))
  if (cues.length === 0 || part.classIri !== outer.classIri) return false
  const hasArticle = determiners.has(view.tokens[part.first - 1]?.normal ?? '')
  const tie = hasArticle ? part.first - 2 : part.first - 1
  const isTied = tie > outer.first && genitives.has(view.tokens[tie]?.normal ?? '')
  const isHeaded = cues.some((cue) => cue.objectHeads.length > 0 && hasObjectHead(view, cue, part))
  const isNamed = hasArticle || part.individual !== undefined || isHeaded
  return isTied && isNamed && part.last === outer.last && isCapitalised(view, part.first)
}

/** No person is part of another's name. */
const areBothPersons = ({ lexicon }: SentenceView, outer: Candidate, part: Candidate): boolean =>
  isPersonalClass(lexicon, outer.classIri) && isPersonalClass(lexicon, part.classIri)

/** Whether what may be a person, or a firm, is known to be something else by its form. */
const isSomethingElse = (name: Candidate, things: readonly Candidate[]): boolean =>
  name.person?.isDoubtful === true && things.some((thing) => overlaps(thing, name))

/**
 * Whether what may be a person is, to the sign, a place that ends in the head noun of a part of an address,
 * and nothing before it tells of a person.
 */
const isHeaded = (view: SentenceView, name: Candidate, things: readonly Candidate[]): boolean =>
  name.person?.isSigned !== true &&
  !view.officeEnds.has(name.first - 1) &&
  matchesAt(view.lexicon.addressUnits, view.folded, name.last).length > 0 &&
  things.some(
    ({ first, last, head }) => first === name.first && last === name.last && head !== undefined,
  )

/** A known name that ends a person's, or is one, is no thing there: the text means the person. */
const isLastOf = (name: Candidate, person: Candidate): boolean =>
  name.individual !== undefined &&
  name.last === person.last &&
  (person.first < name.first || (person.first === name.first && person.person?.isSigned === true))

/** Whether a shape ends in the word that a person's surname was turned into: "Ms ink | Xiaobo". */
const cuts = (name: Candidate, { first, last, inferredName }: Candidate): boolean =>
  inferredName !== undefined &&
  name.individual === undefined &&
  name.first < first &&
  first <= name.last &&
  name.last < last

/**
 * Whether a shape is but a person's name with the office, the title or the calling before it: "Captain
 * | Ann Roe".
 */
function introduces(
  view: SentenceView,
  name: Candidate,
  { first, last, person }: Candidate,
): boolean {
  if (name.individual !== undefined || name.last !== last || first <= name.first) return false
  if (person?.isShort || person?.isDoubtful) return false
  const { isCalling } = view.lexicon.language.persons
  const isOffice = view.officeEnds.has(first - 1) || isCalling(view.tokens, first - 1)
  return isOffice || person?.title !== undefined
}

/** Whether a surer name stands where the name does. */
const isBesides = (view: SentenceView, others: readonly Candidate[], name: Candidate): boolean =>
  others.some((other) => overlaps(other, name)) ||
  personalNameAt(view, name.first, 'none') !== undefined

/** Expected names where no other name is: what has a label or a head noun, or is a person's name, is known better. */
function expectedOutside(view: SentenceView, named: readonly Candidate[]): Candidate[] {
  const taken = takenTokens(named)
  const { persons } = view.lexicon.language
  const isPerson = ({ first, last }: Candidate): boolean =>
    personalNameAt(view, first, 'none')?.last === last ||
    persons.titleAt(view.tokens, first) !== undefined
  return findExpectedNames(view).filter((name) => !isAmong(taken, name) && !isPerson(name))
}

/** The candidates but those whose words belong to a byline's name, or to an epithet, where names name nothing. */
function freeCandidates(
  view: SentenceView,
  candidates: readonly Candidate[],
  bylines: readonly Byline[],
): Candidate[] {
  const stretches = [...bylines.flatMap(({ names }) => names), ...findQuotedObjects(view)]
  const taken = takenTokens(stretches)
  return candidates.filter((candidate) => !isAmong(taken, candidate))
}

/** Whether the candidate covers one of the tokens. */
function isAmong(taken: ReadonlySet<number>, { first, last }: Candidate): boolean {
  for (let index = first; index <= last; index++) if (taken.has(index)) return true
  return false
}

/** The candidate as a mention of the document, with its key. */
export function makeMention(
  view: SentenceView,
  text: string,
  candidate: Candidate,
  outer: FoundMention | undefined,
): FoundMention {
  const { first, last, classIri, rule, score, individual, relativeName } = candidate
  const { inferredName, person } = candidate
  const [start, end] = [view.tokens[first]?.start ?? 0, view.tokens[last]?.end ?? 0]
  const isPersonal = isPersonalClass(view.lexicon, classIri)
  const mention: Writable<Mention> = {
    start,
    end,
    surface: text.slice(start, end),
    classIri,
    rule,
    score,
    key: candidate.key ?? keyOf(view, first, { last, isPersonal }),
    head: candidate.head ?? '',
    numbers: numbersOf(view, candidate, text),
  }
  if (individual) mention.individualIri = individual.iri
  if (relativeName) mention.relativeNameIri = relativeName.iri
  if (outer) mention.inside = spanOf(outer.mention)
  if (inferredName !== undefined) mention.inferredName = inferredName
  if (person?.isShort) mention.isShort = true
  const found: Writable<FoundMention> = { mention, first, last }
  if (outer) found.outer = outer
  if (person) found.person = person
  return found
}

type Writable<Thing> = { -readonly [Name in keyof Thing]: Thing[Name] }

/** The folded words, without marks, determiners and possessives; names of people have no plural. */
function keyOf(
  view: SentenceView,
  first: number,
  { last, isPersonal: isWhole }: { last: number; isPersonal: boolean },
): string {
  const { determiners } = view.lexicon.language.words
  let key = ''
  for (let index = first; index <= last; index++) {
    const token = view.tokens[index]
    const word = (isWhole && !isPartOfWord(token) ? token?.normal : view.folded[index]) ?? ''
    if (!isWord(view, index) || determiners.has(word)) continue
    const touches = isWord(view, index - 1) && touchesPrevious(view, index)
    key += key === '' || touches ? word : ` ${word}`
  }
  return key
}

/** Whether the token is a sign inside a word, which only folding sets free. */
const isPartOfWord = (token: Token | undefined): boolean => /:\d+$/.test(token?.normal ?? '')

const spanOf = ({ start, end }: Span): Span => ({ start, end })
