import type { Pack } from '../pack.ts'
import type { Build } from '../pipeline.ts'
import type { ValidationReport } from '../validate/validate-quads.ts'
import { type BuildFigures, buildFigures } from './build-figures.ts'

/** What there is to say of a build, however it was made. */
export interface BuiltGraph {
  readonly figures: BuildFigures
  /** `undefined` where the graph was not checked. */
  readonly report: ValidationReport | undefined
  /** `undefined` where it was not worked out. */
  readonly hash: string | undefined
  /** Names. */
  readonly files: readonly string[]
  /** Lines on how the build went. */
  readonly closing?: readonly string[]
}

/** What there is to say of a graph that was built in memory. */
export function builtGraph({ graphs, report, hash, files }: Build, pack: Pack): BuiltGraph {
  return { figures: buildFigures(graphs, pack), report, hash, files: [...files.keys()] }
}
