import { InputError } from '../errors.ts'
import { explain } from '../explain/explain.ts'
import type { Answer } from '../explain/explanation.ts'
import type { Query } from '../explain/read-query.ts'
import { extractDocuments } from '../extract-documents.ts'
import { makeAligner } from './align-names.ts'
import type { DocumentOptions } from './document-options.ts'
import { explainText } from './explain-text.ts'
import { loadDictionary } from './load-dictionary.ts'
import { openCache } from './open-cache.ts'
import { openPack } from './open-pack.ts'
import { readDocuments } from './read-documents.ts'
import { bold, print } from './streams.ts'

export interface ExplainCommandOptions extends DocumentOptions {
  readonly format: 'json' | 'text'
  readonly pack: string
  readonly base: string
  readonly minConfidence: number
}

/** `merganser explain`: why there is a thing or a statement, read anew out of the documents. */
export async function runExplain(
  query: Query,
  files: readonly string[],
  options: ExplainCommandOptions,
): Promise<void> {
  const documents = await readDocuments(files, options)
  const pack = await openPack(options)
  const { graphs } = extractDocuments(documents, pack, {
    ...options,
    minConfidence: 0,
    dictionary: loadDictionary(),
    ...openCache(),
  })
  const answer = explain(query, graphs, { ...options, pack, align: makeAligner() })
  if (answer.kind !== 'found') throw notFound(answer)
  const { kind, ...explanation } = answer
  if (options.format === 'json') await print(`${JSON.stringify(explanation, null, 2)}\n`)
  else await print(explainText(answer, pack, { heading: bold }))
}

function notFound(answer: Exclude<Answer, { kind: 'found' }>): InputError {
  const quoted = (words: string) => JSON.stringify(words)
  if (answer.kind === 'unknown') {
    const { words, near } = answer
    const hint =
      near.length > 0
        ? `did you mean ${near.map(quoted).join(' or ')}?`
        : 'merganser extract shows what is read in them'
    return new InputError(
      'nothing-found',
      `Nothing in these documents is called ${quoted(words)}; ${hint}`,
      { details: { value: words } },
    )
  }
  const { subject, object, isReversed } = answer
  const hint = isReversed
    ? `one leads back: ask for ${quoted(`${object} -> ${subject}`)}`
    : `ask for ${quoted(subject)} to see what is said of it`
  return new InputError(
    'nothing-found',
    `No statement leads from ${quoted(subject)} to ${quoted(object)}; ${hint}`,
    { details: { value: `${subject} -> ${object}` } },
  )
}
