import type { PackQuery } from '../pack.ts'
import type { PackFile } from './read-pack-files.ts'

/** Competency questions; queries in other folders ask other endpoints too. */
const QUESTION = /^queries\/([^/]+)\.rq$/

/** The questions that a pack must be able to answer, in the order of its files: by name. */
export function packQueries(files: readonly PackFile[]): PackQuery[] {
  return files.flatMap(({ path, text }) => {
    const name = QUESTION.exec(path)?.[1]
    if (name === undefined) return []
    return { name, title: /^#[ \t]*(\S.*)$/m.exec(text)?.[1]?.trim() ?? path, sparql: text }
  })
}
