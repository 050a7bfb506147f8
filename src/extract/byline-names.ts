import { startsLarge, startsSmall } from '../language/letter-case.ts'
import type { PropertyCue } from '../pack.ts'
import { behindDeterminers } from './behind-determiners.ts'
import { pointsAtPersons } from './personal-class.ts'
import { personEnd } from './persons/person-end.ts'
import { isParted, isWord, type SentenceView } from './sentence-view.ts'

/** Token indices, both inclusive. */
interface Stretch {
  readonly first: number
  readonly last: number
}

/** Words of a name behind a label; more of them are prose. */
const LONGEST_NAME = 9

/**
 * The names between two tokens behind a label, parted by commas and, where they are those of
 * persons, by "and". In a line that is a byline for its names alone, only names of persons count.
 */
export function splitNames(
  view: SentenceView,
  { first, last, cue, isLine }: Stretch & { readonly cue: PropertyCue; readonly isLine: boolean },
): Stretch[] {
  const isPersonal = pointsAtPersons(view.lexicon, cue)
  const named = isPersonal ? last : beforeAnyOf(view, { first, last })
  const names = splitAtMarks(view, { first, last: named }).flatMap((part) =>
    isPersonal
      ? splitPersons(view, part).filter((name) => !hasOtherLabel(view, name))
      : [part].filter((name) => !pointsAtItself(view, name)),
  )
  const whole = isPersonal ? names.map((name) => cutBehindPerson(view, name, isLine)) : names
  const isSpaceless = view.lexicon.language.tokensPerWord > 1
  const persons = isPersonal ? whole.filter((name) => isPerson(view, name)) : []
  const isPicked = isPersonal && (isLine || (isSpaceless && persons.length > 0))
  const kept = isPicked ? persons : whole
  return cue.objectShape === 'Entity' ? kept : kept.slice(0, 1)
}

/** "this leaflet", "our leaflet": words in small letters that point at the text's own sender and name nobody. */
function pointsAtItself(view: SentenceView, { first, last }: Stretch): boolean {
  const { determiners, definites, indefinites } = view.lexicon.language.words
  const before = view.tokens[first - 1]?.normal ?? ''
  const isPointing = [definites, indefinites].every((list) => !list.has(before))
  return (
    determiners.has(before) &&
    isPointing &&
    view.tokens.slice(first, last + 1).every(({ text }) => startsSmall(text))
  )
}

/** "photos Ann Roe": a word in small letters before a whole name is a label that the pack does not know. */
const hasOtherLabel = (view: SentenceView, { first, last }: Stretch): boolean =>
  view.lexicon.language.tokensPerWord === 1 &&
  last - first > 1 &&
  startsSmall(view.tokens[first]?.text ?? '') &&
  view.tokens.slice(first + 1, last + 1).every(({ text }) => startsLarge(text)) &&
  personEnd(view, first + 1) === last

const isPerson = (view: SentenceView, { first, last }: Stretch): boolean =>
  personEnd(view, first) === last

/** The last token before "each": where no spaces part words, those whom a paper is for follow its source. */
function beforeAnyOf(view: SentenceView, { first, last }: Stretch): number {
  const { words, tokensPerWord } = view.lexicon.language
  const any = view.tokens
    .slice(first, last + 1)
    .findIndex(({ text, partOfSpeech }) => words.indefinites.has(text) && partOfSpeech === 'PRON')
  return tokensPerWord > 1 && any > 0 ? first + any - 1 : last
}

/**
 * Without what stands right behind a name where no space parts words, the "on" before the day of its
 * line, and words for what it is.
 */
function cutBehindPerson(view: SentenceView, name: Stretch, isLine: boolean): Stretch {
  const { language } = view.lexicon
  const end = personEnd(view, name.first)
  if (end === undefined || end >= name.last) return name
  const rest = view.tokens.slice(end + 1, name.last + 1)
  const isRest = rest.every(({ text }) => startsSmall(text))
  if (language.tokensPerWord === 1 && !isLine)
    return isRest && language.words.senderTies.has(rest.at(-1)?.normal ?? '')
      ? { ...name, last: end }
      : name
  const isTied = language.words.senderTies.has(view.tokens[end + 1]?.normal ?? '')
  return language.tokensPerWord > 1 || isTied ? { ...name, last: end } : name
}

function splitAtMarks(view: SentenceView, { first, last }: Stretch): Stretch[] {
  const parts: Stretch[] = []
  let start = first
  for (let index = first; index <= last + 1; index++) {
    const isMark = index > last || /^[,，、;；/／]$/.test(view.tokens[index]?.text ?? '')
    const isSpace = !isMark && index > start && isParted(view, index)
    if (!isSpace && (!isMark || isInitial(view, index + 1))) continue
    const part = trim(view, start, index)
    if (part) parts.push(part)
    start = isSpace ? index : index + 1
  }
  return parts
}

/** "J." behind the comma of "Smith, J.". */
const isInitial = (view: SentenceView, index: number): boolean =>
  /^(?:\p{Lu}\.)+$/u.test(view.tokens[index]?.text ?? '') &&
  !/^\p{Lu}\p{Ll}/u.test(view.tokens[index + 1]?.text ?? '')

/** Without determiners and marks at the edges; `undefined` when nothing or too much is left. */
function trim(view: SentenceView, from: number, to: number): Stretch | undefined {
  let [start, end] = [behindDeterminers(view, from), to]
  while (end > start && !isWord(view, end - 1)) end--
  while (start < end && !isWord(view, start)) start++
  const longest = LONGEST_NAME * view.lexicon.language.tokensPerWord
  return end > start && end - start <= longest ? { first: start, last: end - 1 } : undefined
}

/** "Ann Roe and Tom de Vries" are two; a lone word behind "and" has it for a surname. */
function splitPersons(view: SentenceView, { first, last }: Stretch): Stretch[] {
  const { conjunctions } = view.lexicon.language.words
  const end = personEnd(view, first)
  const joint = (end ?? last) + 1
  if (joint >= last || !conjunctions.has(view.tokens[joint]?.normal ?? '')) return [{ first, last }]
  const next = joint + 1 === last ? joint : joint + 1
  return [{ first, last: joint - 1 }, ...splitPersons(view, { first: next, last })]
}
