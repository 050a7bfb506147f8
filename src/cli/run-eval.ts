import { calibrate, calibrateProperties } from '../evaluate/calibrate.ts'
import { poolScores } from '../evaluate/pool-scores.ts'
import type { Prediction } from '../evaluate/prediction.ts'
import { type DocumentScore, scoreDocument } from '../evaluate/score-document.ts'
import { extractDocuments } from '../extract-documents.ts'
import type { DocumentGraph } from '../model.ts'
import { type CalibrationTables, evalTable } from './eval-table.ts'
import { extractJson, isTold } from './extract-json.ts'
import { loadDictionary } from './load-dictionary.ts'
import { openCache } from './open-cache.ts'
import { openPack } from './open-pack.ts'
import { readGold } from './read-gold.ts'
import { bold, print } from './streams.ts'

export interface EvalCommandOptions {
  readonly format: 'json' | 'table'
  readonly pack: string
  readonly base: string
  readonly minConfidence: number
  readonly misses?: boolean
  readonly calibration?: boolean
}

/** `merganser eval`: reads every annotated document of a folder, and says how well. */
export async function runEval(folder: string, options: EvalCommandOptions): Promise<void> {
  const cases = await readGold(folder, options)
  const pack = await openPack(options)
  const documents = cases.map(({ document }) => document)
  const { graphs } = extractDocuments(documents, pack, {
    ...options,
    dictionary: loadDictionary(),
    ...openCache(),
  })
  const graphOf = new Map(graphs.map((graph) => [graph.document.iri, graph]))
  const scores = cases.flatMap(({ document, gold }) => {
    const graph = graphOf.get(document.iri)
    return graph ? [scoreDocument(gold, predictionOf(graph))] : []
  })
  await print(
    options.format === 'json' ? reportJson(scores, options) : reportTable(scores, options),
  )
}

/** What `extract --format json` prints of a document, and how sure each fact is. */
function predictionOf(graph: DocumentGraph): Prediction {
  const { text, entities, facts } = extractJson(graph)
  const confidences = graph.statements.filter(isTold).map(({ confidence }) => confidence)
  return {
    text,
    entities,
    facts: facts.map((fact, index) => ({ ...fact, confidence: confidences[index] ?? 0 })),
    sentences: graph.sentences,
  }
}

function calibrationOf(
  scores: readonly DocumentScore[],
  { calibration, minConfidence }: EvalCommandOptions,
): CalibrationTables | undefined {
  if (!calibration) return undefined
  return { bands: calibrate(scores, minConfidence), properties: calibrateProperties(scores) }
}

function reportJson(scores: readonly DocumentScore[], options: EvalCommandOptions): string {
  const calibration = calibrationOf(scores, options)
  const report = {
    ...poolScores(scores),
    ...(calibration && {
      calibration: calibration.bands,
      calibrationByProperty: calibration.properties,
    }),
    ...(options.misses ? { misses: scores.flatMap(namedMisses) } : {}),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

const namedMisses = ({ document, misses }: DocumentScore) =>
  misses.map((miss) => ({ document, ...miss }))

function reportTable(scores: readonly DocumentScore[], options: EvalCommandOptions): string {
  const calibration = calibrationOf(scores, options)
  return evalTable(poolScores(scores), {
    heading: bold,
    ...(calibration && { calibration }),
    ...(options.misses ? { scores } : {}),
  })
}
