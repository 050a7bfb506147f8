import { extname } from 'node:path'
import type { Quad } from '@rdfjs/types'
import { InputError } from '../errors.ts'
import { loadPack } from '../knowledge/load-pack.ts'
import type { Pack } from '../pack.ts'
import { DEFAULT_BASE, PREFIXES } from '../rdf/namespaces.ts'
import { parseTurtle } from '../rdf/parse-turtle.ts'
import { decodeText } from '../text/decode-text.ts'
import { MAX_BYTES } from '../text/read-document.ts'
import { type Violation, validateQuads } from '../validate/validate-quads.ts'
import { collectResults } from './collect-results.ts'
import { FAILED } from './exit-codes.ts'
import { installation } from './installation.ts'
import { onOneLine } from './on-one-line.ts'
import { readBytes } from './read-bytes.ts'
import { shortenIri } from './shorten-iri.ts'
import { print } from './streams.ts'

export interface ValidateCommandOptions {
  readonly pack: string
}

const FORMATS: Readonly<Record<string, 'Turtle' | 'TriG' | 'N-Triples' | 'N-Quads'>> = {
  '.ttl': 'Turtle',
  '.trig': 'TriG',
  '.nt': 'N-Triples',
  '.nq': 'N-Quads',
}

/** `merganser validate`. The exit code is 1 when a file does not conform. */
export async function runValidate(
  files: readonly string[],
  options: ValidateCommandOptions,
): Promise<void> {
  const parsed = await collectResults(new Set(files), async (file) => ({
    file,
    quads: await readRdf(file),
  }))
  const pack = await loadPack(options.pack, {
    base: DEFAULT_BASE,
    metaDirectory: installation.packDirectory,
  })
  for (const { file, quads } of parsed) {
    const { conforms, violations } = await validateQuads(quads, pack.shapes)
    if (!conforms) process.exitCode = FAILED
    await print(report(file, violations, pack))
  }
}

async function readRdf(file: string): Promise<readonly Quad[]> {
  const format = FORMATS[extname(file).toLowerCase()]
  if (format === undefined) {
    throw new InputError(
      'unknown-format',
      `Cannot tell the format of ${file}; expected a name in ${Object.keys(FORMATS).join(', ')}`,
      { details: { file } },
    )
  }
  const text = decodeText(await readBytes(file, MAX_BYTES), file)
  return parseTurtle(text, { file, format, blankNodePrefix: 'b', fail: InputError }).quads
}

function report(file: string, violations: readonly Violation[], pack: Pack): string {
  const prefixes = { ...PREFIXES, ...pack.prefixes }
  const count = violations.length === 1 ? '1 violation' : `${violations.length} violations`
  const verdict = violations.length === 0 ? 'conforms' : count
  const lines = violations.flatMap(({ focusNode, path, value, message, severity }) => [
    `  ${shortenIri(focusNode, prefixes)}`,
    ...(path === undefined ? [] : [`    path     ${shortenIri(path, prefixes)}`]),
    ...(value === undefined ? [] : [`    value    ${onOneLine(shortenIri(value, prefixes))}`]),
    `    ${severity === 'violation' ? 'message' : severity.padEnd(7)}  ${onOneLine(message)}`,
  ])
  return `${[`${file}: ${verdict}`, ...lines].join('\n')}\n`
}
