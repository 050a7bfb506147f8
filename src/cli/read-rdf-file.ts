import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { InputError } from '../errors.ts'
import type { ParsedTurtle } from '../rdf/parse-turtle.ts'
import { RDF_EXTENSIONS, type RdfFormat, rdfFormatOf } from '../rdf/rdf-format.ts'
import { readRdf } from '../rdf/read-rdf.ts'
import { decodeText } from '../text/decode-text.ts'
import { orCannotRead, readBytes, STANDARD_INPUT } from './read-bytes.ts'

/** What a folder that `build` wrote is read by: the first of these that is there. */
export const BUILD_FOLDER_FILES: readonly string[] = [
  'dataset.trig',
  'dataset.nq',
  'dataset.jsonld',
  'graph.ttl',
  'graph.nt',
]

/** A larger file would not fit in memory as quads. */
const MAX_BYTES = 256 * 1024 * 1024

export interface ReadRdfFileOptions {
  /** The format, whatever the file is called. */
  readonly from?: RdfFormat | undefined
}

/**
 * The quads of a file of RDF, of standard input (`-`, as TriG unless it is said to be something
 * else), or of the folder of a build.
 */
export async function readRdfFile(
  path: string,
  options: ReadRdfFileOptions = {},
): Promise<ParsedTurtle> {
  const { text, file, format } = await readRdfText(path, options)
  return readRdf(text, { file, format })
}

export interface RdfText {
  readonly text: string
  /** The file in a folder, where that was given. */
  readonly file: string
  readonly format: RdfFormat
}

/** The text of a file of RDF, and its format, as `readRdfFile` finds them. */
export async function readRdfText(
  path: string,
  { from }: ReadRdfFileOptions = {},
): Promise<RdfText> {
  const file = await inFolder(path)
  const format = from ?? (file === STANDARD_INPUT ? 'trig' : rdfFormatOf(basename(file)))
  if (format === undefined) {
    const endings = Object.values(RDF_EXTENSIONS).join(', ')
    throw new InputError(
      'unknown-format',
      `Cannot tell the format of ${file}; expected a name in ${endings}`,
      { details: { file } },
    )
  }
  const bytes = await readBytes(file, MAX_BYTES)
  if (bytes.length > MAX_BYTES) {
    throw new InputError(
      'file-too-large',
      `${file} is larger than the ${MAX_BYTES} bytes that are read at once; split it`,
      { details: { file } },
    )
  }
  return { text: decodeText(bytes, file), file, format }
}

async function inFolder(path: string): Promise<string> {
  if (path === STANDARD_INPUT) return path
  const found = await orCannotRead(path, stat(path))
  if (!found.isDirectory()) return path
  for (const name of BUILD_FOLDER_FILES) {
    if (await isFile(join(path, name))) return join(path, name)
  }
  throw new InputError(
    'no-rdf',
    `The folder ${path} holds none of ${BUILD_FOLDER_FILES.join(', ')}; give a file`,
    { details: { file: path } },
  )
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}
