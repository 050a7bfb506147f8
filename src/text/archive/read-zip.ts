import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { InputError } from '../../errors.ts'
import { brokenArchive, tooManyFiles, tooMuchUnpacked } from './archive-errors.ts'
import { entryName } from './entry-name.ts'
import { mostUnpacked, type UnpackLimits } from './limits.ts'

/**
 * The files in a ZIP archive by their paths there, in the order of the archive, folders left out.
 *
 * Throws an `InputError` when the archive is damaged or needs a password, or when more would come
 * out of it than `limits` allow: what its directory promises is added up first, and no file gives
 * more than is promised.
 */
export async function readZip(
  bytes: Uint8Array,
  name: string,
  limits: UnpackLimits,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  try {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    const zip = await fromBufferPromise(whole, { decodeStrings: false })
    const entries = await listEntries(zip, limits)
    checkEntries(entries, { name, limits, packed: bytes.length })
    for (const entry of entries) {
      files.set(unusedName(entryName(entry), files), await readEntry(zip, entry))
    }
  } catch (cause) {
    throw cause instanceof InputError ? cause : brokenArchive(name, cause)
  }
  return files
}

/** One more than allowed is enough to know. */
async function listEntries(zip: ZipFile, { maxEntries }: UnpackLimits): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) {
    if (!/[/\\]$/.test(entry.fileNameRaw.toString('latin1'))) entries.push(entry)
    if (entries.length > maxEntries) break
  }
  return entries
}

interface Check {
  readonly name: string
  readonly limits: UnpackLimits
  readonly packed: number
}

function checkEntries(entries: readonly Entry[], { name, limits, packed }: Check): void {
  if (entries.length > limits.maxEntries) throw tooManyFiles(name, limits.maxEntries)
  if (entries.some((entry) => entry.isEncrypted())) {
    throw new InputError(
      'password-needed',
      `${name} is protected by a password; unpack it and give the files`,
      { details: { file: name } },
    )
  }
  const most = mostUnpacked(packed, limits)
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  if (total > most) throw tooMuchUnpacked(name, most)
  const large = entries.find(({ uncompressedSize }) => uncompressedSize > limits.maxBytes)
  if (large !== undefined) throw tooMuchUnpacked(`${name}/${entryName(large)}`, limits.maxBytes)
}

/** Two files may have one path: the later ones are numbered. */
function unusedName(path: string, files: ReadonlyMap<string, unknown>): string {
  let name = path
  for (let number = 2; files.has(name); number++) name = `${path}-${number}`
  return name
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(Buffer.from(chunk))
  return new Uint8Array(Buffer.concat(chunks))
}
