import model from 'wink-eng-lite-web-model'
import winkNlp, { type ItemSentence } from 'wink-nlp'
import type { Sentence, Token } from '../../model.ts'

const nlp = winkNlp(model, ['sbd', 'pos'])
const { its } = nlp

/** A line at least this long, with a lower-case letter after its break, was only wrapped. */
const WRAPPED_LINE_LENGTH = 60

/**
 * Sentences of an English text, in order, with their tokens. A blank line ends a sentence, and so
 * does the end of a line that was not merely wrapped. White space belongs to no token. Linear.
 */
export function segment(text: string): Sentence[] {
  const document = nlp.readDoc(text)
  const sentences: Sentence[] = []
  let offset = 0
  document.sentences().each((sentence: ItemSentence) => {
    const tokens = sentence.tokens()
    const values = tokens.out(its.value)
    const spaces = tokens.out(its.precedingSpaces)
    const parts = tokens.out(its.pos)
    let pending: Token[] = []
    values.forEach((value, index) => {
      const start = offset + (spaces[index]?.length ?? 0)
      offset = start + value.length
      if (value.trim() === '') {
        if (endsSentence(text, start, offset)) pending = flush(pending, sentences)
        return
      }
      pending.push(makeToken(value, start, parts[index] ?? 'X'))
    })
    flush(pending, sentences)
  })
  return sentences
}

function makeToken(value: string, start: number, partOfSpeech: string): Token {
  const normal = value.normalize('NFKC').toLowerCase().replace(/[’‘ʼ]/g, "'")
  return { start, end: start + value.length, text: value, normal, partOfSpeech }
}

function flush(tokens: Token[], into: Sentence[]): Token[] {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first && last) into.push({ start: first.start, end: last.end, tokens })
  return []
}

function endsSentence(text: string, start: number, end: number): boolean {
  const breaks = text.slice(start, end).match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0
  if (breaks === 0) return false
  if (breaks > 1) return true
  const lineStart =
    Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const wrapped =
    start - lineStart >= WRAPPED_LINE_LENGTH && /^\p{Ll}/u.test(text.slice(end, end + 2))
  return !wrapped
}
