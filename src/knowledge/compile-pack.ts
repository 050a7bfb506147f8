import { OntologyError } from '../errors.ts'
import type { Pack } from '../pack.ts'
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
import { packQueries } from './pack-queries.ts'
import type { ParsedFile } from './parsed-file.ts'
import { indexQuads, type QuadIndex } from './quad-index.ts'
import { hashPackFiles, type PackFile } from './read-pack-files.ts'

const SHAPES_FILE = 'shapes.ttl'

export interface CompilePackOptions {
  /** Base of the instances. */
  readonly base: string
  /** `meta.ttl` and `meta-shapes.ttl`. */
  readonly meta: readonly PackFile[]
  /** Names all that the pack is made of. */
  readonly key: string
}

/**
 * Checks the files of a pack against the shapes that a pack must meet, and compiles them.
 * Throws `OntologyError` with `details.file`, and `line` (from 1) and `iri` where they are known.
 */
export async function compilePack(
  files: readonly PackFile[],
  { base, meta, key }: CompilePackOptions,
): Promise<Pack> {
  const parsed = parseFiles(files, base)
  const all = [...parsed.values()].flatMap(({ quads }) => quads)
  await checkPack(parsed, parseFiles(meta, base))
  return makePack(files, indexQuads(all), {
    key,
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

function makePack(
  files: readonly PackFile[],
  index: QuadIndex,
  rest: Pick<Pack, 'key' | 'prefixes' | 'shapes'>,
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
    queries: packQueries(files),
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
