import { Option } from 'commander'
import { DEFAULT_BASE } from '../rdf/namespaces.ts'
import { RDF_EXTENSIONS } from '../rdf/rdf-format.ts'
import { installation } from './installation.ts'
import { parseBase, parseConfidence } from './parse-options.ts'

/** Options that several commands take, and the form of their examples. */

/** Statements less sure than this are left out unless the user says otherwise. */
const DEFAULT_CONFIDENCE = 0.5

export function packOption(): Option {
  return new Option('--pack <dir>', 'folder with what is known of the domain').default(
    installation.packDirectory,
    'the one that comes with merganser',
  )
}

export function baseOption(): Option {
  return new Option('--base <iri>', 'what new things are named under; ends in / or #')
    .default(DEFAULT_BASE)
    .argParser(parseBase)
}

export function confidenceOption(
  description = 'leave out statements less sure than this, 0 to 1',
): Option {
  return new Option('--min-confidence <number>', description)
    .default(DEFAULT_CONFIDENCE)
    .argParser(parseConfidence)
}

export function fromOption(): Option {
  return new Option('--from <format>', 'format to read, whatever the name of the file').choices(
    Object.keys(RDF_EXTENSIONS),
  )
}

export function examples(...lines: readonly string[]): string {
  return ['', 'Examples:', ...lines.map((line) => `  merganser ${line}`)].join('\n')
}
