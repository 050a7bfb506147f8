import { OntologyError } from '../errors.ts'
import type { Pack, PackQuery } from '../pack.ts'
import { DEFAULT_BASE } from '../rdf/namespaces.ts'
import { parseTurtle } from '../rdf/parse-turtle.ts'
import { rebase } from '../rdf/rebase.ts'
import { expand } from '../rdf/terms.ts'
import { checkPack } from './check-pack.ts'
import { compileNameCues, compilePropertyCues, compileRelativeNames } from './compile-cues.ts'
import { compileIndividuals, compileKnowledge } from './compile-individuals.ts'
import { compileLinkTargets } from './compile-link-targets.ts'
import { compileNamedPeriods } from './compile-named-periods.ts'
import { compileClasses, compileProperties } from './compile-terms.ts'
import type { ParsedFile } from './parsed-file.ts'
import { indexQuads, type QuadIndex } from './quad-index.ts'
import { hashPackFiles, type PackFile, readPackFiles } from './read-pack-files.ts'

export interface LoadPackOptions {
  /** Base of the instances: the individuals of the pack come to stand under it. */
  readonly base: string
  /** Folder with `meta.ttl` and `meta-shapes.ttl`, for packs that bring none of their own. */
  readonly metaDirectory: string
}

const SHAPES_FILE = 'shapes.ttl'
const META_FILES: readonly string[] = ['meta.ttl', 'meta-shapes.ttl']

/**
 * Reads a pack, checks it against the shapes that a pack must meet, and compiles it.
 * Throws `OntologyError` with `details.file`, and `line` (from 1) and `iri` where they are known.
 */
export async function loadPack(directory: string, options: LoadPackOptions): Promise<Pack> {
  const files = readPackFiles(directory)
  const meta = metaFiles(files, options.metaDirectory)
  const parsed = parseFiles(files, options.base)
  const all = [...parsed.values()].flatMap(({ quads }) => quads)
  await checkPack(parsed, parseFiles(meta, options.base))
  return compilePack(files, indexQuads(all), {
    prefixes: mergePrefixes(parsed),
    shapes: parsed.get(SHAPES_FILE)?.quads ?? [],
  })
}

function parseFiles(files: readonly PackFile[], base: string): Map<string, ParsedFile> {
  const turtle = files.filter(({ path }) => path.endsWith('.ttl'))
  return new Map(
    turtle.map((file, number) => {
      const { quads, prefixes } = parseTurtle(file.text, {
        file: file.path,
        blankNodePrefix: `f${number}_`,
        fail: OntologyError,
        format: 'Turtle',
      })
      return [file.path, { file, prefixes, quads: rebase(quads, DEFAULT_BASE, base) }]
    }),
  )
}

function metaFiles(files: readonly PackFile[], metaDirectory: string): PackFile[] {
  const own = files.filter(({ path }) => META_FILES.includes(path))
  if (own.length === META_FILES.length) return own
  return readPackFiles(metaDirectory).filter(({ path }) => META_FILES.includes(path))
}

function compilePack(
  files: readonly PackFile[],
  index: QuadIndex,
  rest: Pick<Pack, 'prefixes' | 'shapes'>,
): Pack {
  const classes = compileClasses(index)
  const individuals = compileIndividuals(index, classes)
  const [iri = ''] = index.instances(expand('owl:Ontology')).filter((node) => node !== META_IRI)
  return Object.freeze({
    ...rest,
    iri,
    title: index.text(iri, 'dcterms:title') ?? 'Untitled pack',
    version: index.text(iri, 'owl:versionInfo') ?? '0',
    ...licenceOf(iri, index),
    rights: index.labels(iri, 'dcterms:rights'),
    hash: hashPackFiles(files),
    classes,
    properties: compileProperties(index),
    individuals,
    knowledge: compileKnowledge(index, individuals),
    linkTargets: compileLinkTargets(index),
    nameCues: compileNameCues(index),
    propertyCues: compilePropertyCues(index),
    relativeNames: compileRelativeNames(index),
    namedPeriods: compileNamedPeriods(index),
    queries: compileQueries(files),
  })
}

function licenceOf(iri: string, index: QuadIndex): Pick<Pack, 'licence'> {
  const [licence] = index.iris(iri, 'dcterms:license')
  return licence === undefined ? {} : { licence }
}

const META_IRI = expand('pack:')

function mergePrefixes(parsed: ReadonlyMap<string, ParsedFile>): Record<string, string> {
  return Object.assign({}, ...[...parsed.values()].map(({ prefixes }) => prefixes))
}

function compileQueries(files: readonly PackFile[]): PackQuery[] {
  return files
    .filter(({ path }) => path.endsWith('.rq'))
    .map(({ path, text }) => ({
      name: path.replace(/^.*\//, '').replace(/\.rq$/, ''),
      title: text.match(/^#\s*(.+)$/m)?.[1]?.trim() ?? path,
      sparql: text,
    }))
}
