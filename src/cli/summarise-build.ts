import { join } from 'node:path'
import { mainLabel, termLabels } from '../graph/term-labels.ts'
import type { Pack } from '../pack.ts'
import type { Build } from '../pipeline.ts'
import { alignColumns } from './align-columns.ts'
import { type BuildFigures, buildFigures, type Count } from './build-figures.ts'

export interface SummaryOptions {
  /** Where the files are. */
  readonly directory: string
  /** The documents, as the user named them. */
  readonly files: readonly string[]
  /** How this program is called. */
  readonly command: string
  /** Makes a heading of a line. */
  readonly heading: (text: string) => string
}

const FILES: Readonly<Record<string, string>> = {
  'graph.ttl': 'the facts, as Turtle',
  'dataset.trig': 'facts and evidence by document, as TriG',
  'links.ttl': 'links to open data and their sources, as Turtle',
  'void.ttl': 'what the graph is and holds, in VoID and DCAT',
  'graph.html': 'the graph to explore: open it in a browser',
}

/** What a build made: a table, where it is, and what to try next. Lines, each ended. */
export function summariseBuild(build: Build, pack: Pack, options: SummaryOptions): string {
  const figures = buildFigures(build.graphs, pack)
  const { directory, heading } = options
  const files = [...build.files.keys()].map((name) => [join(directory, name), FILES[name] ?? ''])
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [
      documentsOf(figures),
      [...tables(figures, pack), '', ...shares(figures), verdict(build, options)],
    ],
    ['Files', alignColumns(files, { right: [] })],
    ['Try next', nextCommands(options)],
  ]
  const indented = (line: string) => (line === '' ? '' : `  ${line}`)
  return sections
    .map(([title, lines]) => [heading(title), ...lines.map(indented), ''].join('\n'))
    .join('\n')
}

function documentsOf({ documents, sentences }: BuildFigures): string {
  return `${counted(documents, 'document')}, ${counted(sentences, 'sentence')}`
}

/** Entities by class beside statements by property. */
function tables(figures: BuildFigures, pack: Pack): string[] {
  const named = (counts: readonly Count[], title: string, total: number) => [
    [title, `${total}`],
    ...counts.map(([iri, count]) => [mainLabel(termLabels(iri, pack)), `${count}`]),
  ]
  const left = named(figures.entitiesByClass, 'Entities', figures.entities)
  const right = named(figures.statementsByProperty, 'Statements', figures.statements)
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
    ...(left[index] ?? ['', '']),
    '',
    ...(right[index] ?? []),
  ])
  return alignColumns(rows, { right: [1, 4] })
}

function shares(figures: BuildFigures): string[] {
  const { entities, linkedEntities, sentences, evidencedSentences } = figures
  return alignColumns(
    [
      [`${linkedEntities}`, `of ${counted(entities, 'entity', 'entities')} linked to open data`],
      [`${evidencedSentences}`, `of ${counted(sentences, 'sentence')} gave evidence`],
    ],
    { right: [0] },
  )
}

function verdict({ report }: Build, { command, directory }: SummaryOptions): string {
  const { length } = report.violations
  if (length === 0) return 'SHACL: conforms to the shapes of the pack'
  const file = join(directory, 'dataset.trig')
  return `SHACL: ${counted(length, 'violation')}; shown by ${command} validate ${quoted(file)}`
}

function nextCommands({ command, directory, files }: SummaryOptions): string[] {
  const [first = '-'] = files
  return [
    `open ${join(directory, 'graph.html')} in a browser`,
    ...(first === '-' ? [] : [`${command} extract ${quoted(first)}`]),
    `${command} validate ${quoted(join(directory, 'graph.ttl'))}`,
  ]
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** A file name as a shell takes it. */
function quoted(name: string): string {
  return /^[\p{L}\p{N}_./-]+$/u.test(name) ? name : `'${name.replaceAll("'", `'\\''`)}'`
}
