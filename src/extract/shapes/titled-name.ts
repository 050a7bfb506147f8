import { personalNameAt } from '../personal-name-at.ts'
import { isCapitalised, type SentenceView } from '../sentence-view.ts'

/** Where the personal name ends that starts at the token, with a title before it or none: "Dr Ann | Roe". */
export function titledNameEnd(view: SentenceView, index: number): number | undefined {
  const { persons, tokensPerWord } = view.lexicon.language
  const title = tokensPerWord === 1 ? persons.titleAt(view.tokens, index) : undefined
  const name = personalNameAt(view, title ? title.last + 1 : index, 'context')
  return name && isCapitalised(view, name.last) ? name.last : undefined
}
