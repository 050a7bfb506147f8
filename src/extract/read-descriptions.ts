import type { PropertyCue } from '../pack.ts'
import { type Claim, claimBetween, type End, fits, fitsSubject } from './claim.ts'
import { cuesOfForm } from './cues-of-form.ts'
import { behindField, type KindSite, kindAfterComma, type Phrase, phraseAt } from './kind-phrase.ts'
import type { Reading } from './reading.ts'
import type { SentenceView } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'

/** What a description behind a comma says: "Rook Hall, an old guild in Stane". */
export function readDescriptions({ view, ends }: Reading): Claim[] {
  const outer = ends.filter(({ isNested }) => !isNested)
  if (outer.length < 2) return []
  return cuesOfForm(view.lexicon, 'Description').flatMap((cue) => readCue(view, outer, cue))
}

function readCue(view: SentenceView, outer: readonly End[], cue: PropertyCue): Claim[] {
  const property = view.lexicon.pack.properties.get(cue.reads)
  if (!property || !outer.some(({ thing }) => fits(property.ranges, thing))) return []
  const subjects = outer.filter(({ thing }) => fitsSubject(cue, property, thing))
  return subjects.flatMap((subject) => {
    const kind = cue.objectFirst ? kindBehind(view, subject) : undefined
    const phrase = cue.objectFirst ? kind : phraseBehind(view, cue, subject)
    const object = cue.objectFirst
      ? outer.find(({ first, last }) => kind && first >= kind.first && last < kind.last)
      : phrase && objectAt(view, outer, phrase.last + 1)
    if (
      !phrase ||
      !object ||
      object.thing === subject.thing ||
      !fits(property.ranges, object.thing)
    )
      return []
    if (cue.reach === 0 && !cue.objectFirst && !isClosed(view, object.last + 1)) return []
    return [claimBetween(view, cue, { subject, object, marked: [subject, phrase, object] })]
  })
}

/** The phrase of the cue behind the subject's comma, and behind the kind that the subject is. */
function phraseBehind(view: SentenceView, cue: PropertyCue, subject: End): Phrase | undefined {
  const comma = subject.last + 1
  if (!/^[,，]$/.test(view.tokens[comma]?.text ?? '')) return undefined
  if (cue.reach === 0) return phraseAt(view, cue, comma + 1)
  const kind = kindBehind(view, subject)
  if (!kind) return undefined
  return phraseAt(view, cue, behindField(view, kind.last + 1)) ?? phraseAt(view, cue, kind.last + 1)
}

/** What the description behind the subject's comma says that it is: a kind of its class. */
function kindBehind(view: SentenceView, { last, thing }: End): KindSite | undefined {
  const kind = kindAfterComma(view, last + 1)
  return kind?.cue.names === thing.classIri ? kind : undefined
}

/** Words between the phrase and the name: "the small northern seat of". */
const MODIFIER_REACH = 6

/** The thing named at the token; a determiner, what describes it and words that introduce it are passed over. */
function objectAt(view: SentenceView, outer: readonly End[], from: number): End | undefined {
  const { determiners } = view.lexicon.language.words
  const start = determiners.has(view.tokens[from]?.normal ?? '') ? from + 1 : from
  for (let index = start; index <= start + MODIFIER_REACH; index++) {
    const introduced = behindIntroduction(view, index)
    const found = outer.find(
      ({ isNamed, first }) => isNamed && (first === index || first === introduced),
    )
    if (found) return found
    const isModifier = /^(?:ADJ|ADV)$/.test(view.tokens[index]?.partOfSpeech ?? '')
    if (!isModifier && behindIntroduction(view, index + 1) === undefined) return undefined
  }
  return undefined
}

/** The token behind words that introduce a name, or behind a kind and "of": "seat of | Stane". */
function behindIntroduction(view: SentenceView, index: number): number | undefined {
  const introduced = matchesAt(view.lexicon.introductions, view.folded, index).at(-1)?.end
  const kind = matchesAt(view.lexicon.kinds, view.folded, index).at(-1)?.end
  const { genitives } = view.lexicon.language.words
  const isOf = kind !== undefined && genitives.has(view.tokens[kind]?.normal ?? '')
  return introduced ?? (isOf ? kind + 1 : undefined)
}

/** Whether the description ends there: what follows is no part of it. */
function isClosed(view: SentenceView, index: number): boolean {
  const text = view.tokens[index]?.text
  return text === undefined || /^[,.;:)，。；]$/.test(text)
}
