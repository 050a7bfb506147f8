import type { Quad } from '@rdfjs/types'
import type { PackFile } from './read-pack-files.ts'

/** A file of Turtle with what it says. */
export interface ParsedFile {
  readonly file: PackFile
  readonly quads: readonly Quad[]
  readonly prefixes: Readonly<Record<string, string>>
}
