import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { InputError } from '../errors.ts'
import type { GoldDocument } from '../evaluate/gold.ts'
import { goldFaults } from '../evaluate/gold-faults.ts'
import { parseGold } from '../evaluate/parse-gold.ts'
import type { TextDocument } from '../model.ts'
import { MAX_BYTES, readDocument } from '../text/read-document.ts'
import { collectResults } from './collect-results.ts'
import { printNote } from './print-note.ts'
import { readBytes } from './read-bytes.ts'

const GOLD = '.gold.json'
const EXPECTED = '.expected.txt'
const BYTE_ORDER_MARK = '\ufeff'

/** A document to be read, and what an annotator says stands in it. */
export interface GoldCase {
  readonly document: TextDocument
  readonly gold: GoldDocument
}

/**
 * The cases of a folder, by the names of their gold files. `NAME.gold.json` names the document that
 * it is about, which lies beside it; offsets point into `NAME.expected.txt`, if there is one, which
 * also stands in for a document that is not there or of a format that is not read. Throws an
 * `AggregateError` with an `InputError` for each case that cannot be read.
 */
export async function readGold(
  folder: string,
  options: { readonly base: string },
): Promise<readonly GoldCase[]> {
  const files = listFolder(folder).filter((name) => name.endsWith(GOLD))
  if (files.length === 0) {
    throw new InputError(
      'no-gold',
      `${folder} holds no file that ends in ${GOLD}; put annotations beside their texts there`,
      { details: { file: folder } },
    )
  }
  return collectResults(files.sort(), (name) => readCase(join(folder, name), folder, options))
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (cause) {
    const isFile = existsSync(folder)
    const reason = isFile
      ? 'it is no folder; give the one that it is in'
      : 'there is no such folder'
    throw new InputError('cannot-read', `Cannot read ${folder}: ${reason}`, {
      details: { file: folder },
      cause,
    })
  }
}

async function readCase(
  file: string,
  folder: string,
  { base }: { readonly base: string },
): Promise<GoldCase> {
  const json = (await readText(file)).replace(BYTE_ORDER_MARK, '')
  const { document: named, ...annotation } = parseGold(json, file)
  const name = basename(named)
  const paths = {
    document: join(folder, name),
    expected: `${file.slice(0, -GOLD.length)}${EXPECTED}`,
  }
  if (!existsSync(paths.document) && !existsSync(paths.expected)) {
    throw new InputError('no-text', `${file} is about ${name}, which is not beside it`, {
      details: { file, value: name },
    })
  }
  const text = await readText(existsSync(paths.expected) ? paths.expected : paths.document)
  const gold = { ...annotation, document: name, text }
  for (const fault of goldFaults(gold)) printNote(`${file}: ${fault}`)
  return { gold, document: await readOneOf(paths, { name, base }) }
}

async function readOneOf(
  paths: { readonly document: string; readonly expected: string },
  options: { readonly name: string; readonly base: string },
): Promise<TextDocument> {
  const read = async (path: string) => readDocument(await readBytes(path, MAX_BYTES), options)
  if (!existsSync(paths.expected)) return read(paths.document)
  if (!existsSync(paths.document)) return read(paths.expected)
  try {
    return await read(paths.document)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    printNote(`${error.message}; ${paths.expected} is read instead`)
    return read(paths.expected)
  }
}

/** As it stands: a byte order mark is a character that offsets count. */
async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path, MAX_BYTES)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
