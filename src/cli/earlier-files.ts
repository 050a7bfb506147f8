import { join } from 'node:path'
import { filesOf } from '../format-files.ts'
import { isFormatName } from '../format-names.ts'
import { formatsInStart, RECORD_FILE } from '../output/build-record.ts'
import { readBytes } from './read-bytes.ts'

/** The formats stand at the start; the texts of many documents follow. */
const START_BYTES = 65_536

/** Names of the files of an earlier build in a folder; none where its record cannot be read. */
export async function earlierFiles(directory: string): Promise<readonly string[]> {
  const start = await readBytes(join(directory, RECORD_FILE), START_BYTES).catch(() => undefined)
  if (start === undefined) return []
  const formats = formatsInStart(Buffer.from(start).toString('utf8'))
  return filesOf(formats.filter(isFormatName)).map(({ name }) => name)
}
