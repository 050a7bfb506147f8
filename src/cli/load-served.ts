import { basename } from 'node:path'
import { createLanes, type LaneOptions } from '../query/create-lanes.ts'
import { openSources, type QuerySource } from '../query/open-sources.ts'
import type { Served } from '../serve/served.ts'
import { findQuerySources } from './find-query-sources.ts'
import { installation } from './installation.ts'
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
  const found = await findQuerySources(paths)
  const sources = await Promise.all(found.map((path) => readRdfText(path)))
  const folders = await Promise.all(found.map(readServedFolder))
  const [first] = folders
  const base = options.isBaseGiven ? options.base : (first?.base ?? options.base)
  const pack = await openPack({ pack: options.pack, base })
  const pool = await createLanes(sources, options.poolOptions)
  const served: Served = {
    store: openSources(sources),
    pool,
    pack,
    base,
    dumps: found.length === 1 && first !== undefined ? first.dumps : dumpsOf(sources),
    version: installation.version,
    documents: documentsOf(folders),
    assets: readAssets(installation.assetsDirectory),
  }
  return { served, sources }
}

/** The same, of another dataset; files that tell of the first one are no longer had. */
export async function changeServed(
  served: Served,
  nquads: string,
  poolOptions: Partial<LaneOptions>,
): Promise<Loaded> {
  const sources: readonly QuerySource[] = [{ text: nquads, format: 'nquads' }]
  const pool = await createLanes(sources, poolOptions)
  const dumps = new Map([['dataset.nq', nquads]])
  return { served: { ...served, store: openSources(sources), pool, dumps }, sources }
}

/** Files by their own names; of two with one name, the first. */
function dumpsOf(sources: readonly RdfText[]): Map<string, string> {
  return new Map(sources.map(({ file, text }) => [basename(file), text] as const).reverse())
}

function documentsOf(folders: readonly (ServedFolder | undefined)[]) {
  return new Map(folders.flatMap((folder) => [...(folder?.documents ?? [])]))
}
