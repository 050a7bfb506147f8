import { loadPack } from '../knowledge/load-pack.ts'
import type { Pack } from '../pack.ts'
import { DEFAULT_BASE, PREFIXES } from '../rdf/namespaces.ts'
import { type Violation, validateQuads } from '../validate/validate-quads.ts'
import { collectResults } from './collect-results.ts'
import { FAILED } from './exit-codes.ts'
import { installation } from './installation.ts'
import { onOneLine } from './on-one-line.ts'
import { readRdfFile } from './read-rdf-file.ts'
import { shortenIri } from './shorten-iri.ts'
import { print } from './streams.ts'

export interface ValidateCommandOptions {
  readonly pack: string
}

/** `merganser validate`. The exit code is 1 when a file does not conform. */
export async function runValidate(
  files: readonly string[],
  options: ValidateCommandOptions,
): Promise<void> {
  const parsed = await collectResults(new Set(files), async (file) => ({
    file,
    quads: (await readRdfFile(file)).quads,
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
