import type { GoldDocument } from '../../src/evaluate/gold.ts'
import type { Prediction } from '../../src/evaluate/prediction.ts'
import type { Span } from '../../src/model.ts'

/** The span of the nth occurrence, from 0, of the words in a text. */
export function spanIn(text: string, words: string, nth = 0): Span {
  let start = -1
  for (let count = 0; count <= nth; count += 1) start = text.indexOf(words, start + 1)
  if (start === -1) throw new Error(`Not in the text: ${words}`)
  return { start, end: start + words.length }
}

/** `Type: words = thing`; `Type: words #1 = thing` for the second occurrence; `?` ahead: optional. */
export type MentionLine = string
/** `subject | predicate | object`; `?` ahead: optional; of predictions, ` @ 0.7` behind: confidence. */
export type FactLine = string

export interface Lines {
  readonly mentions: readonly MentionLine[]
  readonly facts?: readonly FactLine[]
}

export function goldOf(text: string, { mentions, facts = [] }: Lines): GoldDocument {
  return {
    document: 'a.txt',
    text,
    mentions: mentions.map((line) => {
      const { type, words, nth, thing } = readMention(line)
      const isOptional = line.startsWith('?')
      return { ...spanIn(text, words, nth), surface: words, type, id: thing, isOptional }
    }),
    facts: facts.map((line) => {
      const { subject, predicate, object } = readFact(line)
      return { subject, predicate, object, evidence: text, isOptional: line.startsWith('?') }
    }),
  }
}

/** Things have the IRI `id:<thing>` and the label `the <thing>`; other ends of facts are literals. */
export function predictionOf(text: string, { mentions, facts = [] }: Lines): Prediction {
  const read = mentions.map(readMention)
  const things = [...new Map(read.map(({ type, thing }) => [thing, type]))]
  const endOf = (end: string) => (things.some(([thing]) => thing === end) ? `id:${end}` : end)
  return {
    text,
    sentences: [{ start: 0, end: text.length }],
    entities: things.map(([name, type]) => ({
      iri: `id:${name}`,
      type,
      label: `the ${name}`,
      mentions: read
        .filter(({ thing }) => thing === name)
        .map(({ words, nth }) => ({ ...spanIn(text, words, nth), surface: words })),
    })),
    facts: facts.map((line) => {
      const { subject, predicate, object, confidence } = readFact(line)
      const evidence = [{ start: 0, end: text.length }]
      return { s: endOf(subject), p: predicate, o: endOf(object), evidence, confidence }
    }),
  }
}

function readMention(line: MentionLine) {
  const [, type = '', words = '', nth = '0', thing = ''] =
    /^\??(\w+): (.+?)(?: #(\d+))? = (.+)$/s.exec(line) ?? []
  if (thing === '') throw new Error(`Not a mention: ${line}`)
  return { type, words, nth: Number(nth), thing }
}

function readFact(line: FactLine) {
  const [words = '', confidence = '0.9'] = line.replace(/^\?/, '').split(' @ ')
  const [subject = '', predicate = '', object = ''] = words.split(' | ')
  return { subject, predicate, object, confidence: Number(confidence) }
}
