import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import type { EditorVocabulary } from '../../query-page/editor-vocabulary.ts'

const WORD = /[?$]?[\p{L}\p{N}_-]+(?::[\p{L}\p{N}_-]*)?|[?$]/u
const VALID_FOR = /^[?$]?[\p{L}\p{N}_-]*(?::[\p{L}\p{N}_-]*)?$/u

const KEYWORDS =
  'SELECT DISTINCT WHERE FILTER OPTIONAL UNION MINUS GRAPH VALUES BIND CONSTRUCT DESCRIBE ASK PREFIX ORDER GROUP HAVING LIMIT OFFSET COUNT LANG REGEX CONTAINS STRSTARTS EXISTS COALESCE'
    .split(' ')
    .map((label): Completion => ({ label, type: 'keyword', boost: -1 }))

let asked: Promise<readonly Completion[]> | undefined

/** Offers the variables of the query, the prefixes and terms of the dataset, and keywords. */
export async function completeSparql(context: CompletionContext): Promise<CompletionResult | null> {
  const word = context.matchBefore(WORD)
  if (word === null && !context.explicit) return null
  const from = word?.from ?? context.pos
  const isVariable = /^[?$]/.test(word?.text ?? '')
  const variables = variablesOf(context.state.doc.toString(), word?.text)
  asked ??= fetchTerms()
  const options = isVariable ? variables : [...variables, ...(await asked), ...KEYWORDS]
  return { from, options, validFor: VALID_FOR }
}

/** Those of the query, but for the one that is being typed. */
function variablesOf(text: string, typed: string | undefined): Completion[] {
  const names = new Set(text.match(/[?$][\p{L}\p{N}_]+/gu))
  if (typed !== undefined) names.delete(typed)
  return [...names].map((label) => ({ label, type: 'variable' }))
}

/** A term is found by its names in all languages too. */
async function fetchTerms(): Promise<readonly Completion[]> {
  try {
    const answer = await fetch('/query/vocabulary')
    const { prefixes, terms } = (await answer.json()) as EditorVocabulary // What `vocabularyOf` made.
    return [
      ...prefixes.map(({ name, namespace }) => ({
        label: name,
        detail: namespace,
        type: 'namespace',
      })),
      ...terms.map(({ name, kind, labels }) => ({
        label: `${name} ${labels}`,
        displayLabel: name,
        apply: name,
        detail: `${kind}: ${labels}`,
        type: kind,
        boost: 1,
      })),
    ]
  } catch {
    asked = undefined
    return []
  }
}
