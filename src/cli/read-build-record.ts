import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '../errors.ts'
import { type FormatName, isFormatName } from '../format-names.ts'
import { type BuildRecord, parseBuildRecord, RECORD_FILE } from '../output/build-record.ts'
import { decodeText } from '../text/decode-text.ts'
import { identifyText } from '../text/identify-text.ts'
import { readBytes } from './read-bytes.ts'

export interface ReadBuild extends BuildRecord {
  readonly formats: readonly FormatName[]
}

/**
 * What a build in a folder was made from; `undefined` where there is no record of one. A record
 * that was changed, or that another version wrote in another way, throws `InputError`.
 */
export async function readBuildRecord(directory: string): Promise<ReadBuild | undefined> {
  const path = join(directory, RECORD_FILE)
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  if (!isThere) return undefined
  // It holds documents that were each small enough to be read; together they may be larger.
  const text = decodeText(await readBytes(path, Number.MAX_SAFE_INTEGER), path)
  const record = parseBuildRecord(text, path)
  const formats = record.formats.filter(isFormatName)
  const changed = record.documents.find(
    ({ text, iri }) => identifyText(text, record.base).iri !== iri,
  )
  if (changed === undefined && formats.length === record.formats.length) {
    return { ...record, formats }
  }
  const what =
    changed === undefined
      ? 'names a format that there is not'
      : `has another text of ${changed.name}`
  throw new InputError(
    'bad-build-record',
    `${path} ${what} than merganser build wrote; build the graph anew from its documents`,
    { details: { file: path } },
  )
}
