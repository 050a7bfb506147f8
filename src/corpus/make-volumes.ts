import { createHash } from 'node:crypto'
import type { CorpusNames } from './collect-names.ts'
import { contextOf, type DocumentContext } from './context.ts'
import type { CorpusDocument } from './corpus-input.ts'
import { DamagedShard } from './damaged-shard.ts'
import { groupDocuments } from './group-documents.ts'
import type { JobRunner, VolumeJobDocument } from './job.ts'
import { limitParallel } from './limit-parallel.ts'
import type { ShardFolder } from './shard-folder.ts'
import type { Summaries } from './summary-file.ts'
import type { VolumeFiles, VolumeFolder } from './volume-files.ts'

export interface MakeVolumesOptions {
  readonly recipe: string
  readonly summaries: Summaries
  readonly shards: ShardFolder
  readonly volumes: VolumeFolder
  readonly runner: JobRunner
  readonly names: CorpusNames
  readonly withNQuads: boolean
  readonly signal: AbortSignal | undefined
  /** Documents of a volume, about. */
  readonly volumeSize: number
}

/** So many are made one after another: another thread takes longer to start than they do. */
const FEW_VOLUMES = 4

/** The volumes of documents sorted by IRI, in their order: those that are not there yet are made. */
export async function makeVolumes(
  documents: readonly CorpusDocument[],
  named: ReadonlyMap<string, readonly CorpusDocument[]>,
  options: MakeVolumesOptions,
): Promise<readonly VolumeFiles[]> {
  const { recipe, summaries, volumes, runner, names, withNQuads, signal } = options
  const jobs = limitParallel(runner.parallel)
  const found: { files: VolumeFiles | undefined }[] = []
  // Groups are neighbours, so that summaries come in their order.
  const summary = summaries.read()[Symbol.iterator]()
  let started = 0
  try {
    for (const group of groupDocuments(documents, options.volumeSize)) {
      signal?.throwIfAborted()
      const contexts = group.map(({ shard }): DocumentContext => {
        const { value, done } = summary.next()
        if (done === true) throw new DamagedShard(shard)
        return contextOf(value, names.renamed, names.labels)
      })
      const namesOf = group.map(({ iri }) => named.get(iri) ?? [])
      const key = volumeKey({ recipe, group, contexts, namesOf, withNQuads })
      const volume = { files: volumes.open(key) }
      found.push(volume)
      if (volume.files !== undefined) continue
      if (started++ <= FEW_VOLUMES) await jobs.finish()
      await jobs.start(async () => {
        volume.files = await makeOne(key, { group, contexts, namesOf }, options)
      })
    }
  } finally {
    summary.return?.()
  }
  await jobs.finish()
  return found.flatMap(({ files }) => files ?? [])
}

/** What a volume is made of: of each document its context, and all names that it came under. */
interface VolumeParts {
  readonly group: readonly CorpusDocument[]
  readonly contexts: readonly DocumentContext[]
  readonly namesOf: readonly (readonly CorpusDocument[])[]
}

async function makeOne(
  key: string,
  { group, contexts, namesOf }: VolumeParts,
  { recipe, shards, volumes, runner, withNQuads }: MakeVolumesOptions,
): Promise<VolumeFiles | undefined> {
  const documents = group.map(
    ({ shard }, index): VolumeJobDocument => ({
      key: shard,
      shard: shards.readBytes(shard) ?? new Uint8Array(),
      context: contexts[index] ?? { renamed: [], preferred: [] },
      named: namesOf[index] ?? [],
    }),
  )
  const result = await runner.run({ kind: 'volume', recipe, documents, withNQuads })
  if (result.kind === 'damaged') throw new DamagedShard(result.key)
  await volumes.write(key, result.volume)
  return volumes.open(key)
}

interface VolumeKeyParts extends VolumeParts {
  readonly recipe: string
  readonly withNQuads: boolean
}

function volumeKey({ recipe, group, contexts, namesOf, withNQuads }: VolumeKeyParts): string {
  const hash = createHash('sha256').update(JSON.stringify([recipe, withNQuads]))
  for (const [index, { shard }] of group.entries()) {
    hash.update(JSON.stringify([shard, contexts[index], namesOf[index]]))
  }
  return hash.digest('hex')
}
