import { type ProblemError, refused } from './problem-error.ts'

/** No form of an answer is one that the client takes. */
export function notAcceptable(forms: readonly { readonly type: string }[]): ProblemError {
  const list = [...new Set(forms.map(({ type }) => type))].join(', ')
  return refused(406, `There is no form of the answer that is asked for; there are ${list}`, {
    code: 'not-acceptable',
    headers: { vary: 'Accept' },
  })
}
