import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildCorpus } from '../../src/corpus/build-corpus.ts'
import type { BuildCorpusOptions } from '../../src/corpus/build-task.ts'
import type { CorpusInput } from '../../src/corpus/corpus-input.ts'
import type { Kit } from '../../src/corpus/do-job.ts'
import { makeRecipe } from '../../src/corpus/recipe.ts'
import { runHere } from '../../src/corpus/run-here.ts'
import { buildGraph } from '../../src/pipeline.ts'
import { readDocument } from '../../src/text/read-document.ts'
import { sharedPack } from '../shared-pack.ts'

// Corpora of the small pack, built in this thread.

const base = 'https://chess.example/id/'
const pack = await sharedPack('test/fixtures/chess-club', base)
const minConfidence = 0.5
const version = '0'
const viewTemplate = readFileSync('src/view/index.html', 'utf8')

export const kit: Kit = {
  recipe: makeRecipe({ pack, base, minConfidence, version, program: 'test', cache: undefined }),
  dictionary: undefined,
  link: undefined,
}

/** Texts by path. */
export type Texts = Readonly<Record<string, string>>

const bytesOf = (text: string) => new TextEncoder().encode(text)
const optionsFor = (path: string) => ({ name: path.replace(/^.*\//, ''), base })

export async function* inputsOf(texts: Texts): AsyncGenerator<CorpusInput> {
  for (const [path, text] of Object.entries(texts)) {
    yield {
      path,
      open: async () => ({ bytes: bytesOf(text), options: optionsFor(path) }),
    }
  }
}

export const FORMATS = ['turtle', 'trig', 'nquads', 'links', 'void', 'html'] as const

/** What a build of the inputs leaves in a folder. */
export async function buildInto(
  directory: string,
  inputs: AsyncIterable<CorpusInput>,
  options: Partial<BuildCorpusOptions> = {},
) {
  return buildCorpus(inputs, {
    ...{ directory, kit, viewTemplate, formats: FORMATS, runner: runHere(kit) },
    ...options,
  })
}

/** The files of a folder that are not hidden, by name. */
export function filesIn(directory: string): Record<string, string> {
  const names = readdirSync(directory).filter((name) => !name.startsWith('.'))
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(directory, name), 'utf8')]),
  )
}

/** What a build in memory makes of the same. */
export async function filesOfGraph(texts: Texts): Promise<Record<string, string>> {
  const documents = Object.entries(texts).map(([path, text]) =>
    readDocument(bytesOf(text), optionsFor(path)),
  )
  const options = { base, minConfidence, version, viewTemplate, formats: FORMATS }
  const { files } = await buildGraph(documents, pack, options)
  return Object.fromEntries(files)
}

/** A folder that is gone when the work in it is done. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'merganser-corpus-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
