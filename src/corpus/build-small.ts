import type { FormatName } from '../format-names.ts'
import type { TextDocument } from '../model.ts'
import { RECORD_FILE, writeBuildRecord } from '../output/build-record.ts'
import { writeFiles } from '../output/write-files.ts'
import { assembleGraph, type Build } from '../pipeline.ts'
import { renameThings } from '../resolve/across/rename-things.ts'
import type { BuildTask } from './build-task.ts'
import type { CorpusFiles } from './corpus-result.ts'
import { countStated } from './count-stated.ts'
import { DamagedShard } from './damaged-shard.ts'

/** All in memory, and every file: for a corpus that is small enough, or what must be so made. */
export async function buildSmall(
  task: BuildTask & { readonly formats: readonly FormatName[] },
): Promise<CorpusFiles> {
  task.progress.step('graph')
  const build = await buildInMemory(task, task.formats)
  task.progress.step('write')
  await writeFiles(task.directory, build.files, {
    obsolete: task.obsolete ?? [],
    ...(task.signal === undefined ? {} : { signal: task.signal }),
  })
  return {
    files: [...build.files.keys()],
    stated: countStated(build.graphs),
    report: build.report,
    hash: build.hash,
    volumes: [],
    isLarge: false,
  }
}

/** The graph of all documents, and its files, the record of the build among them. */
export async function buildInMemory(
  { corpus, names, shards, kit, progress, viewTemplate, withQuery }: BuildTask,
  formats: readonly FormatName[],
): Promise<Build> {
  const { dictionary, recipe } = kit
  const { pack, base, minConfidence, version } = recipe
  const graphs = corpus.documents.map(({ shard }) => {
    const graph = shards.readGraph(shard)
    if (graph === undefined) throw new DamagedShard(shard)
    return graph
  })
  const joined = graphs.map((graph) => renameThings(graph, names.renamed))
  const build = await assembleGraph(joined, pack, {
    ...{ base, minConfidence, version, dictionary, viewTemplate, withQuery, formats },
    onCheck: () => progress.step('check'),
  })
  const texts = new Map(graphs.map(({ document }) => [document.iri, document.text]))
  const record = writeBuildRecord({
    ...{ version, pack, base, minConfidence, formats, withQuery, hash: build.hash },
    documents: corpus.named.map((each): TextDocument => {
      return { ...each, text: texts.get(each.iri) ?? '' }
    }),
  })
  return { ...build, files: new Map([...build.files, [RECORD_FILE, record]]) }
}
