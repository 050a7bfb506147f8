import { basename, dirname } from 'node:path'
import type { Quad } from '@rdfjs/types'
import { CallerError } from '../errors.ts'
import { writeFiles } from '../output/write-files.ts'
import { canonicalNQuads } from '../rdf/canonical-nquads.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import type { RdfFormat } from '../rdf/rdf-format.ts'
import { readRdf } from '../rdf/read-rdf.ts'
import { writeJsonLd } from '../rdf/write-json-ld.ts'
import { writeTrig } from '../rdf/write-trig.ts'
import { writeTurtle } from '../rdf/write-turtle.ts'
import { readRdfFile } from './read-rdf-file.ts'
import { print } from './streams.ts'
import { untilInterrupted } from './until-interrupted.ts'

export interface ConvertCommandOptions {
  readonly to: WrittenFormat
  readonly from?: RdfFormat
  readonly output?: string
}

type WrittenFormat = Exclude<RdfFormat, 'rdfxml'>

/** `merganser convert`. */
export async function runConvert(file: string, options: ConvertCommandOptions): Promise<void> {
  const { quads, prefixes } = await readRdfFile(file, options)
  const text = await write(quads, {
    file,
    format: options.to,
    prefixes: { ...PREFIXES, ...prefixes },
  })
  const { output } = options
  if (output === undefined) return print(text)
  const files = new Map([[basename(output), text]])
  await untilInterrupted((signal) => writeFiles(dirname(output), files, { signal }))
}

interface WriteOptions {
  readonly file: string
  readonly format: WrittenFormat
  readonly prefixes: Readonly<Record<string, string>>
}

async function write(
  quads: readonly Quad[],
  { file, format, prefixes }: WriteOptions,
): Promise<string> {
  // Parsers name blank nodes as they like; their canonical names make the same text of one file.
  const canonical = await canonicalNQuads(quads, { file })
  if (format === 'nquads') return canonical
  const named = readRdf(canonical, { file: 'canonical N-Quads', format: 'nquads' }).quads
  switch (format) {
    case 'ntriples':
      refuseGraphs(quads)
      return canonical
    case 'turtle':
      refuseGraphs(quads)
      return writeTurtle(named, prefixes)
    case 'trig':
      return writeTrig(named, prefixes)
    case 'jsonld':
      return writeJsonLd(named, prefixes)
  }
}

function refuseGraphs(quads: readonly Quad[]): void {
  const named = quads.find(({ graph }) => graph.termType !== 'DefaultGraph')?.graph.value
  if (named === undefined) return
  throw new CallerError(
    'named-graphs',
    `Turtle and N-Triples hold no named graphs, found <${named}>: convert to trig, nquads or jsonld`,
    { details: { iri: named } },
  )
}
