import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { InternalError } from '../errors.ts'
import type { FormatName } from '../format-names.ts'
import { RECORD_FILE, recordFrame } from '../output/build-record.ts'
import { openPieceReader } from '../output/read-pieces.ts'
import type { FileContent, Writing } from '../output/write-files.ts'
import { canonicalNQuads } from '../rdf/canonical-nquads.ts'
import { keyedBlocks } from '../rdf/keyed-blocks.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import { packQuads } from '../rdf/pack-quads.ts'
import { termWriter } from '../rdf/term-writer.ts'
import { trigParts } from '../rdf/write-trig.ts'
import { writeTurtle } from '../rdf/write-turtle.ts'
import { compareCodePoints } from './compare-code-points.ts'
import type { StatedCounts } from './count-shared.ts'
import { lineOfBlock, mergeBlockLists } from './merge-blocks.ts'
import { mergeSorted, type SortedBy } from './merge-sorted.ts'
import { type MergedVolumes, mergeVolumes } from './merge-volumes.ts'
import { readLines } from './read-lines.ts'
import type { Recipe } from './recipe.ts'
import type { VolumeFiles } from './volume-files.ts'
import { draftTurtle, type TurtleDraft } from './write-turtle-blocks.ts'

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
  /** Hears when facts are merged: what is left is to be written. */
  readonly onMerged: () => void
}

export interface StreamedFiles {
  /** By name, in the order in which they must be written. */
  readonly files: ReadonlyMap<string, FileContent>
  /** What came of it, once the files are written. */
  readonly outcome: () => StreamOutcome
  /** When all is written, or nothing more is to be. */
  readonly close: () => Promise<void>
}

export interface StreamOutcome {
  readonly stated: StatedCounts
  /** Of the N-Quads; `undefined` where nobody asked for them. */
  readonly hash: string | undefined
}

/**
 * The files of a dataset put together from volumes in the order of their documents, the same bytes
 * as of all quads at once. What is in memory is the pack, its knowledge of what is named, a
 * block of each volume, and the list of documents. Facts are merged while graphs are copied.
 */
export function streamFiles(
  volumes: readonly VolumeFiles[],
  options: StreamFilesOptions,
): StreamedFiles {
  const { recipe, formats, folder } = options
  const { pack, base, version } = recipe
  const prefixes = { ...PREFIXES, ...pack.prefixes }
  const known = packQuads(pack, { base, iris: options.iris })
  let merging: Promise<MergedVolumes> | undefined
  let stated: StatedCounts | undefined
  let hash: string | undefined
  let voidDraft: TurtleDraft | undefined

  const contents: Readonly<Partial<Record<FormatName, readonly [string, FileContent]>>> = {
    turtle: ['graph.ttl', writeFactsFile],
    trig: ['dataset.trig', writeTrigFile],
    nquads: ['dataset.nq', writeNQuadsFile],
    links: ['links.ttl', writeLinksFile],
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
    outcome: () => {
      if (stated === undefined)
        throw new InternalError('not-written', 'The files are not written yet')
      return { stated, hash }
    },
    close: async () => {
      const merged = await merging?.catch(() => undefined)
      await merged?.remove()
      await voidDraft?.remove()
    },
  }

  function merge({ signal }: Writing): Promise<MergedVolumes> {
    merging ??= mergeVolumes(volumes, { ...options, known, signal }).then((merged) => {
      options.onMerged()
      return merged
    })
    return merging
  }

  async function* writeFactsFile(writing: Writing) {
    yield* (await merge(writing)).facts.read()
  }

  async function* writeTrigFile() {
    const writer = termWriter(prefixes, { baseIri: base })
    const parts = trigParts(known, writer)
    const lines = new Set([
      ...writer.declarationLines(),
      ...volumes.flatMap(({ head }) => head.declarations),
    ])
    yield [...lines].sort().join('')
    const read = openPieceReader()
    for (const volume of volumes) {
      yield '\n'
      yield* read(volume.path('trig'))
    }
    for (const part of parts) yield `\n${part}`
  }

  async function* writeNQuadsFile(writing: Writing) {
    // Both read a file of each volume side by side: together they might be too many.
    await merge(writing)
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

  async function* writeLinksFile(writing: Writing) {
    const { links } = (await merge(writing)).description()
    yield writeTurtle(links, prefixes, { baseIri: base })
  }

  async function* writeVoidFile(writing: Writing) {
    const { description, documents } = await merge(writing)
    const own = keyedBlocks(
      description()
        .describe(await writing.earlier())
        .map((quad) => ({ quad, marks: 0 })),
    ).map(lineOfBlock)
    const writer = termWriter(prefixes, { baseIri: base })
    voidDraft = await draftTurtle(join(folder, 'void.body'), writer)
    for (const block of mergeBlockLists([own, readLines(documents.path)])) {
      await voidDraft.add(block)
    }
    yield* voidDraft.read()
  }

  async function* writeRecordFile(writing: Writing) {
    stated = (await merge(writing)).stated
    // The hash is known when the N-Quads are written.
    await writing.earlier()
    const { minConfidence } = recipe
    const [start, end] = recordFrame({
      ...{ version, pack, base, minConfidence },
      formats: options.written,
      ...(hash === undefined ? {} : { hash }),
    })
    yield start
    const read = openPieceReader()
    let isFirst = true
    for (const volume of volumes) {
      if (!isFirst) yield ',\n'
      isFirst = false
      yield* read(volume.path('record'))
    }
    yield end
  }
}

const BY_CODE_POINTS: SortedBy<string> = { keyOf: (line) => line, compare: compareCodePoints }
const CHUNK_BYTES = 262_144
