import type { HeadSite } from './candidate.ts'
import { isComma, isQuote, type SentenceView } from './sentence-view.ts'

/** Tokens of words that give a short form. */
const LONGEST = 30
/** Tokens of a sentence in which its subject may be given one. */
const REACH = 120

/**
 * The short forms that a text gives a name, token by token: in brackets behind it, or behind the marks
 * around it; where no spaces part words also right behind it, and at a comma. What stands at a comma
 * is the subject's, where a name opens the sentence.
 */
export function givenShortForms(view: SentenceView, name: HeadSite): string[][] {
  const open = isQuote(view, name.last + 1) ? name.last + 2 : name.last + 1
  if (isOpening(view, open)) {
    const bracketed = formsFrom(view, open + 1, /^[)）]$/)
    if (bracketed.length > 0 || view.lexicon.language.tokensPerWord === 1) return bracketed
  }
  if (view.lexicon.language.tokensPerWord === 1) return []
  const beside = formsFrom(view, open, CLAUSE_END)
  return beside.length > 0 ? beside : atCommas(view, { ...name, last: open - 1 })
}

const CLAUSE_END = /^[,，。；;]$/

const isOpening = (view: SentenceView, index: number): boolean =>
  /^[(（]$/.test(view.tokens[index]?.text ?? '')

/** Of the first comma that has any: anywhere for the subject, else of the one right behind the name. */
function atCommas(view: SentenceView, { first, last }: HeadSite): string[][] {
  const limit = first === 0 ? Math.min(view.tokens.length, REACH) : last + 2
  for (let index = last + 1; index < limit; index++) {
    const forms = isComma(view, index) ? formsFrom(view, index + 1, CLAUSE_END) : []
    if (forms.length > 0) return forms
  }
  return []
}

/** The short forms that the words from the token on give, up to the mark that closes them. */
function formsFrom(view: SentenceView, first: number, end: RegExp): string[][] {
  const inside = view.tokens.slice(first, first + LONGEST)
  const close = inside.findIndex(({ text }) => end.test(text))
  const words = inside.slice(0, Math.max(0, close))
  const start = words[0]?.start ?? 0
  const given = view.text.slice(start, words.at(-1)?.end ?? start)
  return view.lexicon.language.shortForms(given).map((name) => {
    const from = start + given.lastIndexOf(name)
    const tokens = words.filter((token) => token.start >= from && token.end <= from + name.length)
    return tokens.map(({ text }) => text)
  })
}
