import { readFileSync } from 'node:fs'
import { InternalError } from '../errors.ts'
import type { Dictionary } from '../language/zh/dictionary/dictionary.ts'
import { readDictionary } from '../language/zh/dictionary/read-dictionary.ts'
import { installation } from './installation.ts'

/** The dictionary that comes with merganser. Takes about 50 ms. */
export function loadDictionary(): Dictionary {
  return readDictionary(readBuilt(installation.dictionaryPath))
}

function readBuilt(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new InternalError('not-installed', `Cannot read ${path}; npm run build makes it`, {
      details: { file: path },
      cause,
    })
  }
}
