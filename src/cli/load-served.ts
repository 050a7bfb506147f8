import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { createLanes, type LaneOptions } from '../query/create-lanes.ts'
import { openSources, type QuerySource } from '../query/open-sources.ts'
import { searchOf } from '../serve/search/search-of.ts'
import type { Served } from '../serve/served.ts'
import { findQuerySources } from './find-query-sources.ts'
import { installation } from './installation.ts'
import { loadDictionary } from './load-dictionary.ts'
import { openPack } from './open-pack.ts'
import { readAssets } from './read-assets.ts'
import { type RdfText, readRdfText } from './read-rdf-file.ts'
import { readServedFolder, type ServedFolder } from './read-served-folder.ts'

export interface LoadServedOptions {
  readonly pack: string
  readonly base: string
  /** Whether the user has given it: else that of the build counts. */
  readonly isBaseGiven: boolean
  readonly poolOptions: Partial<LaneOptions>
}

/** What a server shows, and what an update of it starts from. */
export interface Loaded {
  readonly served: Served
  readonly sources: readonly QuerySource[]
}

/** All that is in some files of RDF and folders of builds. */
export async function loadServed(
  paths: readonly string[],
  options: LoadServedOptions,
): Promise<Loaded> {
  const assets = readAssets(installation.assetsDirectory)
  const dictionary = loadDictionary()
  const found = await findQuerySources(paths)
  const read = await Promise.all(found.map(readSource))
  const sources = read.map(({ source }) => source)
  const folders = read.map(({ folder }) => folder)
  const [first] = folders
  const base = options.isBaseGiven ? options.base : (first?.base ?? options.base)
  const pack = await openPack({ pack: options.pack, base })
  const opened = await openDataset(sources, {
    pack,
    dictionary,
    poolOptions: options.poolOptions,
  })
  const served: Served = {
    ...opened,
    pack,
    dictionary,
    base,
    dumps: found.length === 1 && first !== undefined ? first.dumps : dumpsOf(sources),
    version: installation.version,
    documents: documentsOf(folders),
    assets,
    ...readExplorer(),
  }
  return { served, sources }
}

/** Without its template, the page that a build has written is shown as it is. */
function readExplorer(): Pick<Served, 'explorer'> {
  const path = installation.viewTemplates.served
  return existsSync(path) ? { explorer: readFileSync(path, 'utf8') } : {}
}

/** The same, of another dataset; files that tell of the first one are no longer had. */
export async function changeServed(
  served: Served,
  nquads: string,
  poolOptions: Partial<LaneOptions>,
): Promise<Loaded> {
  const sources: readonly QuerySource[] = [{ text: nquads, format: 'nquads' }]
  const opened = await openDataset(sources, { ...served, poolOptions })
  const dumps = new Map([['dataset.nq', nquads]])
  return { served: { ...served, ...opened, dumps }, sources }
}

interface OpenDatasetOptions extends Pick<Served, 'pack' | 'dictionary'> {
  readonly poolOptions: Partial<LaneOptions>
}

/** The names are made ready to be searched while the threads load the data. */
async function openDataset(
  sources: readonly QuerySource[],
  { poolOptions, ...names }: OpenDatasetOptions,
): Promise<Pick<Served, 'store' | 'pool'>> {
  const [lanes, opening] = await Promise.allSettled([
    createLanes(sources, poolOptions),
    new Promise<Served['store']>((resolve) => {
      const store = openSources(sources)
      searchOf({ store, ...names })
      resolve(store)
    }),
  ])
  // What is wrong with the data, the threads tell in words where memory is too small as well.
  if (lanes.status === 'rejected') throw lanes.reason
  const pool = lanes.value
  if (opening.status === 'fulfilled') return { store: opening.value, pool }
  await pool.close()
  throw opening.reason
}

async function readSource(path: string) {
  const source = await readRdfText(path)
  return { source, folder: await readServedFolder(path, source) }
}

/** Files by their own names; of two with one name, the first. */
function dumpsOf(sources: readonly RdfText[]): Map<string, string> {
  return new Map(sources.map(({ file, text }) => [basename(file), text] as const).reverse())
}

function documentsOf(folders: readonly (ServedFolder | undefined)[]) {
  return new Map(folders.flatMap((folder) => [...(folder?.documents ?? [])]))
}
