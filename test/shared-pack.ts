import { loadPack } from '../src/knowledge/load-pack.ts'
import type { Pack } from '../src/pack.ts'
import { DEFAULT_BASE } from '../src/rdf/namespaces.ts'

const loaded = new Map<string, Promise<Pack>>()

/**
 * A pack that nothing changes, by default the one that Merganser comes with. Test files that run
 * in one process share it: it is loaded once, and made ready for each language once.
 */
export function sharedPack(folder = 'ontology', base: string = DEFAULT_BASE): Promise<Pack> {
  const key = `${folder} ${base}`
  const pack = loaded.get(key) ?? loadPack(folder, { base, metaDirectory: 'ontology' })
  loaded.set(key, pack)
  return pack
}
