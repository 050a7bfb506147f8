import type { Calibration, ConfidenceBand, PropertyCalibration } from '../evaluate/calibrate.ts'
import type { Figures } from '../evaluate/counts.ts'
import type { Report } from '../evaluate/pool-scores.ts'
import type { DocumentScore, Miss } from '../evaluate/score-document.ts'
import { groupBy } from '../graph/group-by.ts'
import { alignColumns } from './align-columns.ts'
import { onOneLine } from './on-one-line.ts'

/** Whether facts are right as often as their confidences say. */
export interface CalibrationTables {
  readonly bands: readonly ConfidenceBand[]
  readonly properties: readonly PropertyCalibration[]
}

export interface EvalTableOptions {
  /** Makes a heading of a line. */
  readonly heading: (text: string) => string
  /** Shown when given. */
  readonly calibration?: CalibrationTables
  /** Their misses are shown when given. */
  readonly scores?: readonly DocumentScore[]
}

const OVERALL = ['mentions-exact', 'mentions-overlap', 'identity', 'facts'] as const
const HEADER = ['precision', 'recall', 'F1', 'right', 'predicted', 'gold']
const RIGHT = [1, 2, 3, 4, 5, 6]

/** The figures of an evaluation, for people: lines, each ended. */
export function evalTable(report: Report, options: EvalTableOptions): string {
  const { heading, calibration, scores } = options
  const rows = (named: Iterable<readonly [string, Figures]>) =>
    [...named].map(([name, figures]) => [name, ...figureCells(figures)])
  const overall = rows(OVERALL.map((name) => [name, report[name]] as const))
  const byType = rows(Object.entries(report.perType))
  const byPredicate = rows(Object.entries(report.perPredicate))
  // One table, so that the columns of all sections stand below each other.
  const lines = alignColumns(
    [['', ...HEADER], ...overall, ...shareRows(report), ...indent(byType), ...indent(byPredicate)],
    { right: RIGHT },
  )
  const [header = '', ...figures] = lines
  const split = overall.length + 2
  const sections: (readonly string[])[] = [
    [heading(header), ...figures.slice(0, split)],
    [heading('By type, by overlap'), ...figures.slice(split, split + byType.length)],
    [heading('By property'), ...figures.slice(split + byType.length)],
    documentLines(report, heading),
    ...(calibration === undefined ? [] : calibrationSections(calibration, heading)),
    ...(scores ?? []).flatMap((score) => missSection(score, heading)),
  ]
  return sections.map((section) => `${section.join('\n')}\n`).join('\n')
}

function figureCells({ precision, recall, f1, tp, predicted, gold }: Figures): string[] {
  return [...[precision, recall, f1].map(digits), ...[tp, predicted, gold].map(String)]
}

const digits = (figure: number): string => figure.toFixed(3)

function shareRows({ evidence, surfaces }: Report): string[][] {
  return [
    ['evidence', digits(evidence)],
    ['surfaces', digits(surfaces)],
  ]
}

const indent = (rows: readonly (readonly string[])[]): string[][] =>
  rows.map(([name = '', ...cells]) => [`  ${name}`, ...cells])

function documentLines({ documents }: Report, heading: (text: string) => string): string[] {
  const rows = documents.map(({ document, exact, overlap, identity, facts }) => [
    `  ${onOneLine(document)}`,
    ...[exact, overlap, identity, facts].map(digits),
  ])
  const [header = '', ...lines] = alignColumns(
    [['By document, F1', 'exact', 'overlap', 'identity', 'facts'], ...rows],
    { right: RIGHT },
  )
  return [heading(header), ...lines]
}

function calibrationSections(
  { bands, properties }: CalibrationTables,
  heading: (text: string) => string,
): string[][] {
  const tables: readonly [string, string[][]][] = [
    [
      'Facts by confidence',
      bands.map((band) => [
        `  ${band.from.toFixed(1)}–${band.to.toFixed(1)}`,
        ...calibrationCells(band),
      ]),
    ],
    ['Facts by property', properties.map((row) => [`  ${row.property}`, ...calibrationCells(row)])],
  ]
  return tables.map(([title, rows]) => {
    const [header = '', ...lines] = alignColumns(
      [[title, 'predicted', 'right', 'share', 'confidence'], ...rows],
      { right: RIGHT },
    )
    return [heading(header), ...lines]
  })
}

function calibrationCells({ predicted, right, share, confidence }: Calibration): string[] {
  const shown = (figure: number | null) => (figure === null ? '–' : digits(figure))
  return [`${predicted}`, `${right}`, shown(share), shown(confidence)]
}

/** What is wrong, below the sentence that it is wrong in. */
function missSection(
  { document, misses }: DocumentScore,
  heading: (text: string) => string,
): string[][] {
  if (misses.length === 0) return []
  const bySentence = groupBy(misses, ({ sentence }) => onOneLine(sentence))
  const lines = [...bySentence].flatMap(([sentence, group]) => [
    sentence === '' ? '  (no sentence)' : `  "${sentence}"`,
    ...group.map((miss) => `    ${onOneLine(describeMiss(miss))}`),
  ])
  return [[heading(`Missed and spurious in ${onOneLine(document)}`), ...lines]]
}

function describeMiss(miss: Miss): string {
  if (miss.kind === 'fact') {
    return `${miss.fault} fact: ${miss.s} | ${miss.p} | ${miss.o} (${miss.reason})`
  }
  const { fault, type, surface, id, instead } = miss
  const words = `${fault} ${type}: "${surface}"`
  const other = fault === 'spurious' ? 'gold has' : 'found'
  const notes = [
    ...(id === undefined || id === surface ? [] : [id]),
    ...(instead === undefined ? [] : [`${other} ${instead}`]),
  ]
  return notes.length === 0 ? words : `${words} (${notes.join('; ')})`
}
