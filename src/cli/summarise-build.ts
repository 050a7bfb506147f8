import { join } from 'node:path'
import { filesOf } from '../format-files.ts'
import { FORMAT_NAMES } from '../format-names.ts'
import { mainLabel, termLabels } from '../graph/term-labels.ts'
import { RECORD_FILE } from '../output/build-record.ts'
import type { Pack } from '../pack.ts'
import type { ValidationReport } from '../validate/validate-quads.ts'
import { alignColumns } from './align-columns.ts'
import type { BuildFigures, Count } from './build-figures.ts'
import type { BuiltGraph } from './built-graph.ts'
import { counted } from './counted.ts'

export interface SummaryOptions {
  /** Where the files are. */
  readonly directory: string
  /** The documents, as the user named them. */
  readonly files: readonly string[]
  /** The size of the page, where it answers queries. */
  readonly pageBytes?: number | undefined
  /** How this program is called. */
  readonly command: string
  /** Makes a heading of a line. */
  readonly heading: (text: string) => string
}

const HOLDS: ReadonlyMap<string, string> = new Map([
  ...filesOf(FORMAT_NAMES).map(({ name, holds }) => [name, holds] as const),
  [RECORD_FILE, 'what it was made from, for merganser remove'],
])

/** What a build made: a table, where it is, and what to try next. Lines, each ended. */
export function summariseBuild(build: BuiltGraph, pack: Pack, options: SummaryOptions): string {
  const { figures } = build
  const { directory, heading } = options
  const files = build.files.map((name) => [join(directory, name), holdsOf(name, options)])
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [
      documentsOf(figures),
      [...tables(figures, pack), '', ...shares(figures), ...verdicts(build, options)],
    ],
    ...(build.closing === undefined ? [] : [['Build', build.closing] as const]),
    ['Files', alignColumns(files, { right: [] })],
    ['Try next', nextCommands(build, options)],
  ]
  const indented = (line: string) => (line === '' ? '' : `  ${line}`)
  return sections
    .map(([title, lines]) => [heading(title), ...lines.map(indented), ''].join('\n'))
    .join('\n')
}

/** Of the page also what it costs that it answers queries. */
function holdsOf(name: string, { pageBytes }: SummaryOptions): string {
  const holds = HOLDS.get(name) ?? ''
  if (name !== 'graph.html' || pageBytes === undefined) return holds
  return `${holds}; it answers SPARQL, and is ${(pageBytes / 1e6).toFixed(1)} MB`
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

function verdicts(build: BuiltGraph, options: SummaryOptions): string[] {
  const { report, hash } = build
  if (report !== undefined) {
    return [verdict(build, report, options), ...(hash === undefined ? [] : [`RDFC-1.0: ${hash}`])]
  }
  const { command, directory } = options
  const file = quoted(join(directory, build.files.includes('dataset.trig') ? 'dataset.trig' : ''))
  return [
    'A large graph: it is not checked and has no page unless --format asks for one; see',
    `  ${command} validate ${file}`,
    ...(hash === undefined ? [`  ${command} hash ${file}`] : [`RDFC-1.0: ${hash}`]),
  ]
}

function verdict(
  { files }: BuiltGraph,
  report: ValidationReport,
  { command, directory }: SummaryOptions,
): string {
  const { length } = report.violations
  if (length === 0) return 'SHACL: conforms to the shapes of the pack'
  const count = counted(length, 'violation')
  if (!files.includes('dataset.trig')) return `SHACL: ${count}; build --format trig to see them`
  const file = join(directory, 'dataset.trig')
  return `SHACL: ${count}; shown by ${command} validate ${quoted(file)}`
}

function nextCommands(build: BuiltGraph, { command, directory, files }: SummaryOptions): string[] {
  const [first = '-'] = files
  const where = (name: string) => join(directory, name)
  return [
    ...(build.files.includes('graph.html') ? [`open ${where('graph.html')} in a browser`] : []),
    ...(first === '-' ? [] : [`${command} extract ${quoted(first)}`]),
    ...(build.files.includes('graph.ttl')
      ? [`${command} validate ${quoted(where('graph.ttl'))}`]
      : []),
  ]
}

/** A file name as a shell takes it. */
function quoted(name: string): string {
  return /^[\p{L}\p{N}_./-]+$/u.test(name) ? name : `'${name.replaceAll("'", `'\\''`)}'`
}
