import type { Quad } from '@rdfjs/types'
import { DEFAULT_BASE, PREFIXES } from '../rdf/namespaces.ts'
import type { RdfFormat } from '../rdf/rdf-format.ts'
import { writeTurtle } from '../rdf/write-turtle.ts'
import { evidenceFinder } from '../validate/evidence-finder.ts'
import { reportQuads } from '../validate/report-quads.ts'
import { validateQuads } from '../validate/validate-quads.ts'
import { collectResults } from './collect-results.ts'
import { FAILED } from './exit-codes.ts'
import { openPack } from './open-pack.ts'
import { readRdfFile } from './read-rdf-file.ts'
import { print } from './streams.ts'
import { validationText } from './validation-text.ts'

export interface ValidateCommandOptions {
  readonly pack: string
  readonly from?: RdfFormat
  /** `text` is for people, `turtle` a report in the vocabulary of SHACL. */
  readonly format: 'text' | 'turtle'
}

/** `merganser validate`. The exit code is 1 when a file does not conform. */
export async function runValidate(
  files: readonly string[],
  options: ValidateCommandOptions,
): Promise<void> {
  const parsed = await collectResults(new Set(files), async (file) => ({
    file,
    quads: (await readRdfFile(file, options)).quads,
  }))
  const pack = await openPack({ ...options, base: DEFAULT_BASE })
  const prefixes = { ...PREFIXES, ...pack.prefixes }
  // Facts may be in one file, and the sentences that they were read from in another.
  const findEvidence = evidenceFinder(
    parsed.flatMap(({ quads }) => quads),
    pack.shapes,
  )
  const reports: Quad[] = []
  for (const [index, { file, quads }] of parsed.entries()) {
    const report = await validateQuads(quads, pack.shapes)
    if (!report.conforms) process.exitCode = FAILED
    if (options.format === 'text') {
      await print(
        validationText(file, report.violations, {
          prefixes,
          shapes: pack.shapes,
          findEvidence,
        }),
      )
    } else {
      const names = { name: file, blankNodeLabel: `report${index + 1}` }
      reports.push(...reportQuads(report, { ...names, shapes: pack.shapes, findEvidence }))
    }
  }
  if (options.format === 'turtle') await print(writeTurtle(reports, prefixes))
}
