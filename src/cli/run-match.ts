import { InputError } from '../errors.ts'
import { compileLabels } from '../resolve/lattice/compile-labels.ts'
import { matchName, type NameMatch } from '../resolve/lattice/match-name.ts'
import { loadDictionary } from './load-dictionary.ts'
import { onOneLine } from './on-one-line.ts'
import { STANDARD_INPUT } from './read-bytes.ts'
import { type ListEntry, readList } from './read-list.ts'
import { print } from './streams.ts'

export interface MatchCommandOptions {
  readonly threshold: number
  readonly format: 'tsv' | 'jsonl'
  readonly limit: number
}

/** `merganser match`: the rows of each name as soon as it is read; none where no label is likely. */
export async function runMatch(
  namesFile: string,
  labelsFile: string,
  options: MatchCommandOptions,
): Promise<void> {
  if (labelsFile === STANDARD_INPUT) {
    throw new InputError('labels-from-stream', 'Give the labels as a file; only names may be -')
  }
  const labels: ListEntry[] = []
  for await (const label of readList(labelsFile)) labels.push(label)
  if (labels.length === 0) {
    throw new InputError('empty-list', `${labelsFile} holds no label; give one a line`, {
      details: { file: labelsFile },
    })
  }
  const hasIds = labels[0]?.id !== undefined
  const index = compileLabels(
    labels.map(({ id, text }) => ({ id: id ?? text, label: text })),
    loadDictionary(),
  )
  const row = options.format === 'tsv' ? tsvRow : jsonRow
  for await (const name of readList(namesFile)) {
    for (const { id, ...match } of matchName(name.text, index, options)) {
      await print(`${row(name, { ...match, ...(hasIds ? { id } : {}) })}\n`)
    }
  }
}

type Match = Omit<NameMatch, 'id'> & { readonly id?: string }

function tsvRow(name: ListEntry, { id, label, score, reasons }: Match): string {
  return [name.id, name.text, id, label, score.toFixed(3), reasons.join(' + ')]
    .flatMap((cell) => (cell === undefined ? [] : onOneLine(cell)))
    .join('\t')
}

function jsonRow(name: ListEntry, { id, label, score, reasons }: Match): string {
  return JSON.stringify({
    ...(name.id === undefined ? {} : { nameId: name.id }),
    name: name.text,
    ...(id === undefined ? {} : { labelId: id }),
    label,
    score: Number(score.toFixed(3)),
    reasons,
  })
}
