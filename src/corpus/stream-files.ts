import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describeFigures } from '../describe/describe-dataset.ts'
import type { FormatName } from '../format-names.ts'
import { RECORD_FILE, recordFrame } from '../output/build-record.ts'
import { openDraft } from '../output/draft-file.ts'
import { readPieces } from '../output/read-pieces.ts'
import type { FileContent, WrittenSizes } from '../output/write-files.ts'
import { canonicalNQuads } from '../rdf/canonical-nquads.ts'
import { isEvidenceGraph } from '../rdf/graph-names.ts'
import { groupTriples } from '../rdf/group-triples.ts'
import { keyedBlocks } from '../rdf/keyed-blocks.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import { once } from '../rdf/once.ts'
import { packQuads } from '../rdf/pack-quads.ts'
import { softwareIri } from '../rdf/run-quads.ts'
import { termWriter } from '../rdf/term-writer.ts'
import { trigParts } from '../rdf/write-trig.ts'
import { writeTurtle } from '../rdf/write-turtle.ts'
import { compareCodePoints } from './compare-code-points.ts'
import { countObjects } from './count-objects.ts'
import { SECTIONS, tallyOwn } from './count-own.ts'
import type { StatedCounts } from './count-shared.ts'
import { datasetStatistics, objectCounter } from './dataset-statistics.ts'
import { readDigests } from './digest-file.ts'
import { openDigester } from './digest-text.ts'
import { gatherFacts } from './gather-facts.ts'
import { MARKS } from './marks.ts'
import { lineOfBlock, mergeBlockLists } from './merge-blocks.ts'
import { mergeSorted, type SortedBy } from './merge-sorted.ts'
import { readLines } from './read-lines.ts'
import type { Recipe } from './recipe.ts'
import type { VolumeFiles } from './volume-files.ts'
import { draftTurtle } from './write-turtle-blocks.ts'

/** Formats that are written from volumes, however large these are together. */
export const STREAMED_FORMATS: readonly FormatName[] = ['turtle', 'trig', 'nquads', 'links', 'void']

export interface StreamFilesOptions {
  readonly recipe: Recipe
  /** Some of `STREAMED_FORMATS`, in their order; what else is made goes into the record. */
  readonly formats: readonly FormatName[]
  readonly written: readonly FormatName[]
  /** IRIs, sorted. */
  readonly documents: readonly string[]
  /** What documents name, and the schemes that it belongs to. */
  readonly iris: Iterable<string>
  /** Where what does not fit in memory is kept for the time being. */
  readonly folder: string
}

export interface StreamedFiles {
  /** By name, in the order in which they must be written. */
  readonly files: ReadonlyMap<string, FileContent>
  readonly stated: StatedCounts
  /** Once the N-Quads are written: their hash. */
  readonly hash: () => string | undefined
  /** When all is written. */
  readonly close: () => Promise<void>
}

/**
 * The files of a dataset put together from volumes in the order of their documents, the same bytes
 * as of all quads at once. What is in memory is the pack, its knowledge of what is named, a
 * block of each volume, and the list of documents.
 */
export async function streamFiles(
  volumes: readonly VolumeFiles[],
  options: StreamFilesOptions,
): Promise<StreamedFiles> {
  const { recipe, formats, documents, folder } = options
  const { pack, base, version } = recipe
  const prefixes = { ...PREFIXES, ...pack.prefixes }
  const known = packQuads(pack, { base, iris: options.iris })
  const knownFacts = known.filter(({ graph }) => !isEvidenceGraph(graph.value))
  const sources = known.filter(({ graph }) => isEvidenceGraph(graph.value))
  const packBlocks = keyedBlocks([
    ...knownFacts.map((quad) => ({ quad, marks: MARKS.fact })),
    ...sources.map((quad) => ({ quad, marks: MARKS.evidence })),
  ])
  const packTally = tallyOwn(await openDigester())
  packTally.add({
    facts: groupTriples(knownFacts),
    evidence: groupTriples(sources),
    isOwn: () => false,
  })

  const turtle = await draftTurtle(
    join(folder, 'graph.body'),
    termWriter(prefixes, { baseIri: base }),
  )
  const descriptions = await openDraft(join(folder, 'descriptions'))
  const isDocument = membership(documents)
  const software = softwareIri({ base, version })
  const gathered = await gatherFacts(
    mergeBlockLists([
      ...volumes.map((volume) => readLines(volume.path('facts'))),
      packBlocks.map(lineOfBlock),
    ]),
    { turtle, descriptions, isDocument, others: new Set([software, pack.iri]) },
  )
  await descriptions.finish()

  const own = volumes.map(({ head }) => head.counts)
  const figures = () => {
    const digests = volumes.reduce((sum, { head }) => sum + head.digests, 0)
    const different = countObjects(digests, function* () {
      for (const volume of volumes) yield readDigests(volume.path('objects'))
      yield packTally.digests()
    })
    const objects = objectCounter(different, own)
    const { tally } = gathered
    return {
      documents,
      whole: datasetStatistics({ shared: tally.whole(), own, objects }, SECTIONS.all),
      facts: datasetStatistics({ shared: tally.facts(), own: [], objects }, SECTIONS.facts),
      evidence: datasetStatistics({ shared: tally.evidence(), own, objects }, SECTIONS.evidence),
      modalities: tally.stated(),
      links: gathered.links,
      sources,
      software: [software],
      runs: volumes.flatMap(({ head }) => head.runs),
      descriptions: gathered.descriptions,
      label: gathered.label,
    }
  }
  const describe = once(() => describeFigures(figures(), { base, pack }))
  let hash: string | undefined
  let voidDraft: Awaited<ReturnType<typeof draftTurtle>> | undefined

  const contents: Readonly<Partial<Record<FormatName, readonly [string, FileContent]>>> = {
    turtle: ['graph.ttl', () => turtle.read()],
    trig: ['dataset.trig', writeTrigFile],
    nquads: ['dataset.nq', writeNQuadsFile],
    links: ['links.ttl', () => [writeTurtle(describe().links, prefixes, { baseIri: base })]],
    void: ['void.ttl', writeVoidFile],
  }
  const files = new Map<string, FileContent>()
  for (const name of formats) {
    const [file, content] = contents[name] ?? []
    if (file !== undefined && content !== undefined) files.set(file, content)
  }
  files.set(RECORD_FILE, writeRecordFile)
  return {
    files,
    stated: gathered.tally.stated(),
    hash: () => hash,
    close: async () => {
      for (const draft of [turtle, descriptions, voidDraft]) await draft?.remove()
    },
  }

  async function* writeTrigFile() {
    const writer = termWriter(prefixes, { baseIri: base })
    const parts = trigParts(known, writer)
    const lines = new Set([
      ...writer.declarationLines(),
      ...volumes.flatMap(({ head }) => head.declarations),
    ])
    yield [...lines].sort().join('')
    for (const volume of volumes) {
      yield '\n'
      yield* readPieces(volume.path('trig'))
    }
    for (const part of parts) yield `\n${part}`
  }

  async function* writeNQuadsFile() {
    const sha = createHash('sha256')
    const own = (await canonicalNQuads(known)).split('\n').slice(0, -1)
    const lists = [...volumes.map((volume) => readLines(volume.path('nquads'))), own]
    let pending = ''
    for (const [line = ''] of mergeSorted(lists, BY_CODE_POINTS)) {
      pending += `${line}\n`
      if (pending.length < CHUNK_BYTES) continue
      sha.update(pending)
      yield pending
      pending = ''
    }
    sha.update(pending)
    hash = sha.digest('hex')
    yield pending
  }

  async function* writeVoidFile(sizes: WrittenSizes) {
    voidDraft = await draftTurtle(
      join(folder, 'void.body'),
      termWriter(prefixes, { baseIri: base }),
    )
    const own = keyedBlocks(
      describe()
        .describe(sizes)
        .map((quad) => ({ quad, marks: 0 })),
    ).map(lineOfBlock)
    const lists = [own, readLines(descriptions.path)]
    for (const block of mergeBlockLists(lists)) await voidDraft.add(block)
    yield* voidDraft.read()
  }

  async function* writeRecordFile() {
    const { minConfidence } = recipe
    const [start, end] = recordFrame({
      ...{ version, pack, base, minConfidence },
      formats: options.written,
      ...(hash === undefined ? {} : { hash }),
    })
    yield start
    let isFirst = true
    for (const volume of volumes) {
      if (!isFirst) yield ',\n'
      isFirst = false
      yield* readPieces(volume.path('record'))
    }
    yield end
  }
}

const BY_CODE_POINTS: SortedBy<string> = { keyOf: (line) => line, compare: compareCodePoints }
const CHUNK_BYTES = 262_144

/** In a sorted list, without another copy of it. */
function membership(sorted: readonly string[]): (value: string) => boolean {
  return (value) => {
    let [from, to] = [0, sorted.length]
    while (from < to) {
      const middle = (from + to) >> 1
      const found = sorted[middle] ?? ''
      if (found === value) return true
      if (found < value) from = middle + 1
      else to = middle
    }
    return false
  }
}
