import type { Token } from '../../model.ts'
import { startsSmall } from '../letter-case.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Plurals for persons who are not named. */
const OTHERS =
  set(`others people persons officials leaders heads representatives members officers ministers
  councillors councilors staff cadres comrades experts guests delegates participants colleagues dignitaries
  executives directors managers scholars entrepreneurs personnel professionals stakeholders chiefs secretaries
  mayors governors bureaucrats senators lawmakers legislators chairmen deputies employees volunteers
  researchers academics diplomats ambassadors partners students teachers farmers residents`)
/** Words before the noun: "the relevant provincial". */
const LONGEST_LEAD = 5
/** Tokens behind it: "of the departments and agencies concerned". */
const LONGEST_TAIL = 14

/** The last token of words that end a list of persons and name none: "and other senior officials of the Guild". */
export function openEndAt(tokens: readonly Token[], first: number): number | undefined {
  const start = behindJoint(tokens, first)
  if (start === undefined) return undefined
  if (tokens[start]?.normal === 'so' && tokens[start + 1]?.normal === 'on') return start + 1
  const noun = nounAt(tokens, start)
  return noun === undefined ? undefined : tailEnd(tokens, noun)
}

/** The token behind "and", "as well as" or "along with", with a comma before it or none. */
function behindJoint(tokens: readonly Token[], first: number): number | undefined {
  const at = tokens[first]?.text === ',' ? first + 1 : first
  const word = tokens[at]?.normal
  const next = tokens[at + 1]?.normal
  if (word === 'and') return at + 1
  if (word === 'as') return next === 'well' && tokens[at + 2]?.normal === 'as' ? at + 3 : undefined
  return (word === 'along' || word === 'together') && next === 'with' ? at + 2 : undefined
}

/** Where the noun for persons stands that only words in small letters part from the joint. */
function nounAt(tokens: readonly Token[], start: number): number | undefined {
  for (let index = start; index <= start + LONGEST_LEAD; index++) {
    const { normal = '', text = '', partOfSpeech = 'X' } = tokens[index] ?? {}
    if (!startsSmall(text)) return undefined
    if (OTHERS.has(normal) && tokens[index + 1]?.partOfSpeech !== 'NOUN') return index
    if (!/^(?:NOUN|ADJ|DET|NUM|ADP|PART|PROPN)$/.test(partOfSpeech)) return undefined
  }
  return undefined
}

/** The last noun of what the persons are of or from; the noun itself without. */
function tailEnd(tokens: readonly Token[], noun: number): number {
  let end = noun
  if (!/^(?:of|from|in|at|for|with)$/.test(tokens[noun + 1]?.normal ?? '')) return end
  for (let index = noun + 1; index <= noun + LONGEST_TAIL; index++) {
    const { partOfSpeech = 'X', text = '' } = tokens[index] ?? {}
    if (/^(?:NOUN|PROPN)$/.test(partOfSpeech)) end = index
    else if (!/^(?:ADJ|DET|ADP|CCONJ|PART|NUM)$/.test(partOfSpeech) && text !== ',') return end
  }
  return end
}
