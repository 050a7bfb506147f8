import type { TextDocument } from '../../model.ts'
import { takenTokens } from '../candidate.ts'
import { type FoundMention, makeMention } from '../find-mentions.ts'
import type { ReadSentence } from '../read-sentence.ts'
import { readPerson } from './read-person.ts'

/**
 * Joins a person whose surname was turned into a word with the one whom the text names whole, where
 * the given name is the same and the word means the surname: "tour Hailan" is You Hailan. Such names
 * are found anywhere then.
 */
export function joinGarbled(
  sentences: readonly ReadSentence[],
  document: TextDocument,
): ReadSentence[] {
  const whole = wholeKeys(sentences)
  if (whole.size === 0) return [...sentences]
  return sentences.map((sentence) => {
    const found = sentence.found.map((place) => joined(place, whole))
    const added = garbledAgain(sentence, document, whole)
    const all = [...found, ...added].sort((a, b) => a.first - b.first || b.last - a.last)
    return { ...sentence, found: all }
  })
}

/** The keys of persons with a surname and a given name of their own, by given name. */
function wholeKeys(sentences: readonly ReadSentence[]): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, readonly string[]>()
  const known = new Set<string>()
  for (const { found } of sentences) {
    for (const { mention, person } of found) {
      if (!person?.surname || person.isShort || mention.inferredName !== undefined) continue
      if (known.has(mention.key)) continue
      const [surname, given, ...rest] = mention.key.split(' ')
      if (given === undefined || rest.length > 0 || surname !== person.surname.join(' ')) continue
      keys.set(given, [...(keys.get(given) ?? []), mention.key])
      known.add(mention.key)
    }
  }
  return keys
}

/** The mention under the key of the only person that it can mean. */
function joined(place: FoundMention, whole: ReadonlyMap<string, readonly string[]>): FoundMention {
  const { mention, person } = place
  const given = (mention.inferredName ?? '').split(' ').slice(1).join('').toLowerCase()
  const fitting = (person?.inferredSurnames ?? [])
    .map((surname) => `${surname} ${given}`)
    .filter((key) => whole.get(given)?.includes(key))
  const [key, other] = fitting
  if (key === undefined || other !== undefined) return place
  const [surname = ''] = key.split(' ')
  const name = (mention.inferredName ?? '').split(' ').slice(1)
  const inferredName = [surname.charAt(0).toUpperCase() + surname.slice(1), ...name].join(' ')
  return { ...place, mention: { ...mention, key, inferredName } }
}

function garbledAgain(
  { view, found }: ReadSentence,
  document: TextDocument,
  whole: ReadonlyMap<string, readonly string[]>,
): FoundMention[] {
  const added: FoundMention[] = []
  let taken: ReadonlySet<number> | undefined
  for (let index = 1; index < view.tokens.length; index++) {
    if (!whole.has(view.tokens[index]?.normal ?? '')) continue
    taken ??= takenTokens(found)
    const isFree = !taken.has(index) && !taken.has(index - 1)
    const name = isFree ? readPerson(view, index - 1, 'context') : undefined
    if (name?.last !== index || name.inferredName === undefined) continue
    const place = makeMention(view, document.text, name, undefined)
    const again = joined(place, whole)
    if (again !== place) added.push(again)
  }
  return added
}
