import type { Gender } from '../../model.ts'
import { WORLD_EITHER, WORLD_MEN, WORLD_SURNAMES, WORLD_WOMEN, WORLD_WORDS } from './world-names.ts'

/** Names of many languages, lower case, in letters without marks. */
export interface WorldNames {
  /** Given names that are no words of English, with who mostly bears them. */
  readonly given: ReadonlyMap<string, Gender | undefined>
  /** Given names that are. */
  readonly words: ReadonlySet<string>
  readonly surnames: ReadonlySet<string>
}

let read: WorldNames | undefined

/** Some 25,000 names, which are only split when one is looked for. */
export function worldNames(): WorldNames {
  read ??= {
    given: new Map([
      ...names(WORLD_EITHER).map((name) => [name, undefined] as const),
      ...names(WORLD_WOMEN).map((name) => [name, 'female'] as const),
      ...names(WORLD_MEN).map((name) => [name, 'male'] as const),
    ]),
    words: new Set(names(WORLD_WORDS)),
    surnames: new Set(names(WORLD_SURNAMES)),
  }
  return read
}

const names = (list: string): string[] => list.trim().split(/\s+/)
