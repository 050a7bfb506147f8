import { endsInHead, endsInLabel, labelsOf, startsHead } from '../heads-and-labels.ts'
import { personalNameAt } from '../personal-name-at.ts'
import { isCapitalised, type SentenceView } from '../sentence-view.ts'

/**
 * The last token of a run of capitalised words that its personal name is cut off: "arbiter of the
 * Rook Team | Ann Roe", "arbiter of the Rook Team | Mr Roe". Some word must be left. Without a title
 * the name must look like one by itself, and stand behind a head noun, or anywhere behind an office.
 */
export function endBeforePerson(
  view: SentenceView,
  run: { readonly first: number; readonly last: number },
  { isOffice }: { readonly isOffice: boolean },
): number {
  const { language } = view.lexicon
  if (language.tokensPerWord > 1) return run.last
  for (let index = run.first + 1; index <= run.last; index++) {
    if (isTitled(view, index, run.last)) return index - 1
    if (!isOffice && endsHead(view, index - 1) && startsOffice(view, index)) return index - 1
    const isBehindBody = endsHead(view, index - 1) || (isOffice && endsName(view, run, index - 1))
    if (!isOffice && !isBehindBody) continue
    const name = personalNameAt(view, index, isBehindBody ? 'context' : 'none')
    const isLikely = name !== undefined && name.likeness >= LIKELY
    if (isLikely && name.last === run.last && !isOther(view, index, run.last)) return index - 1
    if (isOffice && isStrangeName(view, index, run.last)) return index - 1
  }
  return run.last
}

/**
 * Whether words that are none of the language, and look like a name, stand behind one of its words
 * and end the run: "arbiter of Clocks | Ranu Pellim".
 */
function isStrangeName(view: SentenceView, first: number, last: number): boolean {
  const before = view.tokens[first - 1]
  const isBehindWord = before && !view.lexicon.language.persons.isStrange(before)
  const name = isBehindWord ? personalNameAt(view, first, 'context') : undefined
  if (name === undefined || name.last !== last || name.likeness < LIKELY) return false
  return !isOther(view, first, last)
}

/** Whether an office starts at the token: that of the body before. */
const startsOffice = (view: SentenceView, index: number): boolean =>
  startsHead(view, index, ({ shape }) => shape === 'OfficeShape')

/** How much the words must look like a name, which no word of the language does. */
const LIKELY = 0.55

/** Whether a known name, or letters that are short for one, ends at the token. */
const endsName = (
  view: SentenceView,
  { first }: { readonly first: number },
  last: number,
): boolean =>
  /^\p{Lu}{2,}$/u.test(view.tokens[last]?.text ?? '') || endsInLabel(view, { first, last })

/** Whether a title stands at the token, and a name behind it that ends the run: a surname alone behind "Ms". */
function isTitled(view: SentenceView, index: number, last: number): boolean {
  const { persons } = view.lexicon.language
  const title = persons.titleAt(view.tokens, index)
  if (!title) return false
  const whole = personalNameAt(view, title.last + 1, 'context')
  const alone = title.gender && persons.surnameAt(view.tokens, title.last + 1)
  return whole?.last === last || alone?.last === last
}

/** Whether a head noun of things ends at the token: what stands behind it is no part of a name. */
const endsHead = (view: SentenceView, index: number): boolean =>
  endsInHead(view, { first: index, last: index }, ({ shape }) => shape === 'ProperShape')

/** Whether the words are a label of something else, or go on to be one: "Ann Roe marshes". */
function isOther(view: SentenceView, first: number, last: number): boolean {
  const isLabel = labelsOf(view, { first, last }).length > 0
  return isLabel || view.lexicon.language.persons.namesThing(view.tokens, { first, last })
}

/**
 * The first token behind a personal name that a run of capitalised words before an office starts
 * with, when nothing but letters for degrees and seats follows it there: "Dr Ann Roe KC | Arbiter".
 */
export function startBehindPerson(view: SentenceView, first: number, end: number): number {
  const { language } = view.lexicon
  if (language.tokensPerWord > 1) return first
  const title = language.persons.titleAt(view.tokens, first)
  const start = title ? title.last + 1 : first
  const name = personalNameAt(view, start, title ? 'context' : 'none')
  if (!name || !isCapitalised(view, name.last)) return first
  let next = name.last + 1
  while (next < end && language.persons.isPostNominal(view.tokens, next)) next++
  const isWhole = next === end && (title !== undefined || next > name.last + 1)
  return isWhole ? end : first
}
