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
export { type ExtractDocumentsOptions, extractDocuments } from './extract-documents.ts'
export { FORMAT_NAMES, type FormatName } from './format-names.ts'
export { type LoadPackOptions, loadPack } from './knowledge/load-pack.ts'
export { readDictionary } from './language/zh/dictionary/read-dictionary.ts'
export type * from './model.ts'
export type * from './pack.ts'
export { type Build, type BuildOptions, buildGraph } from './pipeline.ts'
export { openStore } from './query/open-store.ts'
export type { RowTerm } from './query/row-term.ts'
export { type Row, select } from './query/select.ts'
export { canonicalHash, canonicalNQuads } from './rdf/canonical-nquads.ts'
export { DEFAULT_BASE } from './rdf/namespaces.ts'
export type { Join } from './resolve/across/find-joins.ts'
export type { JoinedDocuments } from './resolve/across/join-documents.ts'
export { compileLabels } from './resolve/lattice/compile-labels.ts'
export { matchName, type NameMatch } from './resolve/lattice/match-name.ts'
export { makeNameLinker, type NameLinker } from './resolve/link-names.ts'
export { type ReadOptions, readDocument } from './text/read-document.ts'
export { type InputOptions, type InputReading, readInput } from './text/read-input.ts'
export {
  type ValidationReport,
  type Violation,
  validateQuads,
} from './validate/validate-quads.ts'
