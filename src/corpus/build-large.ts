import { join } from 'node:path'
import { DEFAULT_FORMATS, type FormatName } from '../format-names.ts'
import { RECORD_FILE } from '../output/build-record.ts'
import type { FileContent } from '../output/write-files.ts'
import { writeFiles } from '../output/write-files.ts'
import { getOrAdd } from '../rdf/get-or-add.ts'
import type { BuildTask } from './build-task.ts'
import type { CorpusDocument } from './corpus-input.ts'
import type { CorpusFiles } from './corpus-result.ts'
import { makeVolumes } from './make-volumes.ts'
import { STREAMED_FORMATS, streamFiles } from './stream-files.ts'
import { openVolumes } from './volume-files.ts'

const VOLUME_SIZE = 16

/**
 * Files that are put together from volumes, whatever the number of documents. What needs the whole
 * graph in memory (the page, tables, JSON-LD …) is made only if it is asked for.
 */
export async function buildLarge(task: BuildTask): Promise<CorpusFiles> {
  const { corpus, summaries, names, shards, kit, folder, runner, signal, progress } = task
  const { recipe } = kit
  const asked = task.formats
  const written = (asked ?? DEFAULT_FORMATS).filter(
    (name) => asked !== undefined || STREAMED_FORMATS.includes(name),
  )
  const streamed = STREAMED_FORMATS.filter((name) => written.includes(name))
  progress.step('volumes')
  const volumes = await makeVolumes(corpus.documents, byIri(corpus.named), {
    ...{ recipe: recipe.hash, summaries, shards, runner, names, signal },
    volumes: openVolumes(join(folder, 'volumes')),
    withNQuads: written.includes('nquads'),
    volumeSize: task.volumeSize ?? VOLUME_SIZE,
  })
  progress.step('merge')
  const files = streamFiles(volumes, {
    recipe,
    formats: streamed,
    written,
    documents: corpus.documents.map(({ iri }) => iri),
    iris: thingsAndSchemes(task),
    folder: join(folder, 'drafts'),
    onMerged: () => progress.step('write'),
  })
  try {
    const others = await otherFiles(task, written)
    const all = new Map([...files.files, ...others])
    await writeFiles(task.directory, all, {
      obsolete: task.obsolete ?? [],
      ...(signal === undefined ? {} : { signal }),
    })
    return {
      files: [...all.keys()],
      report: undefined,
      ...files.outcome(),
      volumes: volumes.map(({ key }) => key),
      isLarge: true,
    }
  } finally {
    await files.close()
  }
}

async function otherFiles(
  task: BuildTask,
  written: readonly FormatName[],
): Promise<ReadonlyMap<string, FileContent>> {
  const others = written.filter((name) => !STREAMED_FORMATS.includes(name))
  if (others.length === 0) return new Map()
  const { buildInMemory } = await import('./build-small.ts')
  const { files } = await buildInMemory(task, others)
  return new Map([...files].filter(([name]) => name !== RECORD_FILE))
}

function byIri(named: readonly CorpusDocument[]): ReadonlyMap<string, readonly CorpusDocument[]> {
  const groups = new Map<string, CorpusDocument[]>()
  for (const document of named) getOrAdd(groups, document.iri, () => []).push(document)
  return groups
}

function* thingsAndSchemes({ names, kit }: BuildTask): Generator<string> {
  const { classes } = kit.recipe.pack
  for (const [iri, classIri] of names.things) {
    yield iri
    const scheme = classes.get(classIri)?.scheme
    if (scheme !== undefined) yield scheme
  }
}
