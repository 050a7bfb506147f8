import { diffFacts } from '../rdf/diff-facts.ts'
import type { RdfFormat } from '../rdf/rdf-format.ts'
import { describeFacts } from './describe-facts.ts'
import { diffText } from './diff-text.ts'
import { FAILED } from './exit-codes.ts'
import { openPack } from './open-pack.ts'
import { readRdfFile } from './read-rdf-file.ts'
import { bold, coloured, print } from './streams.ts'

export interface DiffCommandOptions {
  readonly format: 'json' | 'text'
  readonly pack: string
  readonly base: string
  readonly from?: RdfFormat
  readonly exitCode?: boolean
}

/** `merganser diff`. Differences are no failure, unless `--exit-code` asks for one. */
export async function runDiff(
  before: string,
  after: string,
  options: DiffCommandOptions,
): Promise<void> {
  const [old, now] = [await readRdfFile(before, options), await readRdfFile(after, options)]
  const pack = await openPack(options)
  const { added, removed, hasOtherEvidence } = await diffFacts(old.quads, now.quads, {
    files: [before, after],
  })
  const naming = { pack, base: options.base, labelled: [...now.quads, ...old.quads] }
  const difference = {
    added: describeFacts(added, naming),
    removed: describeFacts(removed, naming),
    hasOtherEvidence,
  }
  await print(
    options.format === 'json'
      ? `${JSON.stringify(difference, null, 2)}\n`
      : diffText(difference, { heading: bold, colour: coloured }),
  )
  if (options.exitCode === true && added.length + removed.length > 0) process.exitCode = FAILED
}
