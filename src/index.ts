/** The library's door: what a program may rely on. */
export {
  CallerError,
  InputError,
  InternalError,
  MerganserError,
  type MerganserErrorOptions,
  OntologyError,
} from './errors.ts'
export { extractDocument } from './extract-document.ts'
export { type LoadPackOptions, loadPack } from './knowledge/load-pack.ts'
export type * from './model.ts'
export type * from './pack.ts'
export { type Build, type BuildOptions, buildGraph } from './pipeline.ts'
export { openStore } from './query/open-store.ts'
export { type Row, type RowTerm, select } from './query/select.ts'
export { DEFAULT_BASE } from './rdf/namespaces.ts'
export { type ReadOptions, readDocument } from './text/read-document.ts'
export {
  type ValidationReport,
  type Violation,
  validateQuads,
} from './validate/validate-quads.ts'
