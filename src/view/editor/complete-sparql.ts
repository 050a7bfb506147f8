import type { Completion, CompletionResult, CompletionSource } from '@codemirror/autocomplete'
import type { EditorVocabulary } from './vocabulary.ts'

const WORD = /[?$]?[\p{L}\p{N}_-]+(?::[\p{L}\p{N}_-]*)?|[?$]/u
const VALID_FOR = /^[?$]?[\p{L}\p{N}_-]*(?::[\p{L}\p{N}_-]*)?$/u

const KEYWORDS =
  'SELECT DISTINCT WHERE FILTER OPTIONAL UNION MINUS GRAPH VALUES BIND CONSTRUCT DESCRIBE ASK PREFIX ORDER GROUP HAVING LIMIT OFFSET COUNT LANG REGEX CONTAINS STRSTARTS EXISTS COALESCE'
    .split(' ')
    .map((label): Completion => ({ label, type: 'keyword', boost: -1 }))

/**
 * Offers the variables of the query, the prefixes and terms of a vocabulary, and keywords. Where the
 * vocabulary cannot be had, the next word asks for it again.
 */
export function completeSparql(vocabulary: () => Promise<EditorVocabulary>): CompletionSource {
  let asked: Promise<readonly Completion[]> | undefined
  const terms = (): Promise<readonly Completion[]> => {
    asked ??= vocabulary().then(completionsOf, () => {
      asked = undefined
      return []
    })
    return asked
  }
  return async (context): Promise<CompletionResult | null> => {
    const word = context.matchBefore(WORD)
    if (word === null && !context.explicit) return null
    const from = word?.from ?? context.pos
    const isVariable = /^[?$]/.test(word?.text ?? '')
    const variables = variablesOf(context.state.doc.toString(), word?.text)
    const options = isVariable ? variables : [...variables, ...(await terms()), ...KEYWORDS]
    return { from, options, validFor: VALID_FOR }
  }
}

/** Those of the query, but for the one that is being typed. */
function variablesOf(text: string, typed: string | undefined): Completion[] {
  const names = new Set(text.match(/[?$][\p{L}\p{N}_]+/gu))
  if (typed !== undefined) names.delete(typed)
  return [...names].map((label) => ({ label, type: 'variable' }))
}

/** A term is found by its names in all languages too. */
function completionsOf({ prefixes, terms }: EditorVocabulary): readonly Completion[] {
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
}
