import type { End } from './claim.ts'
import { individualsOf, shortlyNamed } from './heads-and-labels.ts'
import { range } from './range.ts'
import type { Reading } from './reading.ts'

/** Plain words of a name, at most, that its title alone tells of. */
const LONGEST_PLAIN = 4

/** The ends that stand in the very name, and in no longer one inside it. */
export const endsInside = ({ ends }: Pick<Reading, 'ends'>, { first, last }: End): End[] =>
  ends.filter(({ inside }) => inside?.first === first && inside.last === last)

/**
 * The part of a longer name where it is sure to be a name itself. "New Type Square" in "New Type Square Rules" is
 * none: of a class that addresses are made of, many plain words in capitals, or some that tell of a kind, must
 * be known or be named alone elsewhere in the text. What is known inside such words stands for them.
 */
export function surelyNamed(reading: Reading, end: End): readonly End[] {
  const { lexicon, tokens } = reading.view
  const { language, addressClasses } = lexicon
  if (language.tokensPerWord > 1 || !addressClasses.has(end.thing.classIri)) return [end]
  if (isKnown(reading, end) || reading.namedAlone.has(end.thing)) return [end]
  const known = knownIn(reading, end)
  const isOfKnown = (index: number): boolean =>
    known.some(({ first, last }) => first <= index && index <= last)
  const own = range(end.first, end.last).filter((index) => !isOfKnown(index))
  const isPlain = own.every((index) => {
    const token = tokens[index]
    return !token || !language.persons.isStrange(token)
  })
  const tellsKind = own.some((index) => {
    const word = tokens[index]?.normal ?? ''
    return /^\d/.test(word) || language.words.kindWords.has(word)
  })
  return isPlain && (tellsKind || own.length > LONGEST_PLAIN) ? known : [end]
}

/** What the pack knows of the same class inside the words. */
const knownIn = (reading: Reading, { first, last, thing }: End): End[] =>
  reading.ends.filter(
    (end) =>
      end.thing !== thing &&
      end.thing.classIri === thing.classIri &&
      end.first >= first &&
      end.last <= last &&
      isKnown(reading, end),
  )

const isKnown = ({ view }: Reading, end: End): boolean =>
  individualsOf(view, end).length > 0 || shortlyNamed(view, end).length > 0
