import type { Command } from 'commander'
import { packQueries } from '../knowledge/pack-queries.ts'
import { readPackFiles } from '../knowledge/read-pack-files.ts'
import type { PackQuery } from '../pack.ts'
import { createQueryPool } from '../query/create-query-pool.ts'
import { queryForm } from '../query/query-form.ts'
import type { QueryAnswer, QueryRequest } from '../query/query-pool.ts'
import { readAnswer, readRows } from '../query/read-rows.ts'
import { type SparqlToken, sparqlTokens } from '../query/sparql-tokens.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import type { RdfFormat } from '../rdf/rdf-format.ts'
import { alignColumns } from './align-columns.ts'
import { counted } from './counted.ts'
import { declaredPrefixes } from './declared-prefixes.ts'
import { findQuerySources } from './find-query-sources.ts'
import { printNote } from './print-note.ts'
import {
  GRAPH_FORMATS,
  isGraphFormat,
  isTableFormat,
  type QueryFormat,
  TABLE_FORMATS,
} from './query-formats.ts'
import { readQueryText } from './read-query-text.ts'
import { readRdfText } from './read-rdf-file.ts'
import { resultTable } from './result-table.ts'
import { bold, print } from './streams.ts'

export interface QueryCommandOptions {
  readonly file?: string
  readonly list?: boolean
  readonly format?: QueryFormat
  readonly limit?: number
  /** In milliseconds. */
  readonly timeout: number
  readonly timing?: boolean
  readonly federate?: readonly string[]
  readonly from?: RdfFormat
  readonly pack: string
  readonly base: string
  /** To say what is wrong with the command line. */
  readonly command: Command
}

/** A person at a terminal waits for one query, which may have what there is. */
const MEMORY_MB = 3072

/** `merganser query`. */
export async function runQuery(
  words: readonly string[],
  options: QueryCommandOptions,
): Promise<void> {
  const packFiles = readPackFiles(options.pack)
  const questions = packQueries(packFiles)
  if (options.list === true) return print(questionList(questions))
  const { file, command } = options
  if (words.length === 0 && file === undefined) {
    command.error('error: give a query, @NAME, --file or --list')
  }
  const { sparql, sources } = await readQueryText({ words, file, questions })
  const tokens = sparqlTokens(sparql)
  const formats = chooseFormats(tokens, options)
  const start = performance.now()
  const texts = await readAll(await findQuerySources(sources), options)
  const prefixes = {
    ...PREFIXES,
    ...declaredPrefixes(packFiles.map(({ text }) => text)),
    ...declaredPrefixes(texts.map(({ text }) => text)),
  }
  const pool = await createQueryPool(texts, {
    threads: 1,
    timeoutMs: options.timeout,
    memoryMb: MEMORY_MB,
    bodyLimit: Number.POSITIVE_INFINITY,
    federate: options.federate ?? [],
    // Where an endpoint may fail (SILENT), the others still have time to answer.
    serviceTimeoutMs: Math.ceil(options.timeout / 2),
  })
  const loadMs = performance.now() - start
  try {
    const { base, limit } = options
    const answer = await pool.query({ sparql, ...formats, prefixes, base, limit })
    await print(answerText(answer, { ...options, tokens, prefixes }))
    tell(answer, { ...options, loadMs })
  } finally {
    await pool.close()
  }
}

function questionList(queries: readonly PackQuery[]): string {
  const rows = queries.map(({ name, title }) => [`@${name}`, title])
  return alignColumns(rows, { right: [] })
    .map((line) => `${line}\n`)
    .join('')
}

/** The forms of an answer, whichever of them the query turns out to need. */
function chooseFormats(
  tokens: readonly SparqlToken[],
  { format, command }: QueryCommandOptions,
): Pick<QueryRequest, 'resultFormat' | 'graphFormat'> {
  const form = queryForm(tokens)
  const isGraph = form === 'CONSTRUCT' || form === 'DESCRIBE'
  const expected = isGraph ? GRAPH_FORMATS : TABLE_FORMATS
  if (form !== undefined && format !== undefined && !expected.some((each) => each === format)) {
    command.error(
      `error: ${form} is answered in ${expected.join(', ')}, and not in ${format} (--format)`,
    )
  }
  const isTable = format === undefined || !isTableFormat(format) || format === 'table'
  return {
    resultFormat: isTable ? 'json' : format,
    graphFormat: format !== undefined && isGraphFormat(format) ? format : 'turtle',
  }
}

/** One after another, since standard input can be read once. */
async function readAll(sources: readonly string[], { from }: QueryCommandOptions) {
  const texts = []
  for (const source of new Set(sources)) texts.push(await readRdfText(source, { from }))
  return texts
}

interface AnswerTextOptions extends QueryCommandOptions {
  readonly tokens: readonly SparqlToken[]
  readonly prefixes: Readonly<Record<string, string>>
}

function answerText({ kind, body }: QueryAnswer, options: AnswerTextOptions): string {
  const { format = 'table', tokens, prefixes, base } = options
  if (kind === 'graph' || format !== 'table') return body.endsWith('\n') ? body : `${body}\n`
  if (kind === 'ask') return readAnswer(body) ? 'yes\n' : 'no\n'
  const order = tokens.flatMap(({ kind, text }) => (kind === 'variable' ? [text.slice(1)] : []))
  const width = process.stdout.isTTY === true ? process.stdout.columns : undefined
  return resultTable(readRows(body), { prefixes, base, order, width, heading: bold })
}

interface TellOptions extends QueryCommandOptions {
  readonly loadMs: number
}

function tell(answer: QueryAnswer, { limit, timing, loadMs }: TellOptions): void {
  const things = counted(answer.count, answer.kind === 'graph' ? 'triple' : 'row')
  if (answer.truncated) {
    printNote(`there is more: only ${things} of the answer stand here, because of --limit ${limit}`)
  }
  if (timing !== true) return
  const seconds = (loadMs / 1000).toFixed(2)
  printNote(`loaded in ${seconds} s, answered in ${answer.milliseconds.toFixed(1)} ms: ${things}`)
}
