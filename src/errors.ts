/**
 * The four kinds of failure, by whose fault it is. The message says what went wrong, what was
 * expected and what to do next; `code` is stable, for programs.
 */
export abstract class MerganserError extends Error {
  abstract readonly kind: 'input' | 'ontology' | 'caller' | 'internal'
  readonly code: string
  readonly details: Readonly<Record<string, string | number>>

  constructor(code: string, message: string, options: MerganserErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = new.target.name
    this.code = code
    this.details = Object.freeze({ ...options.details })
  }
}

export interface MerganserErrorOptions {
  /** Fields that a program needs: `file`, `line` (from 1), `iri`, `value`. */
  readonly details?: Readonly<Record<string, string | number>>
  readonly cause?: unknown
}

/** A document or file that cannot be read as what it claims to be. */
export class InputError extends MerganserError {
  override readonly kind = 'input'
}

/** A pack that is missing, broken, or does not meet the shapes that a pack must meet. */
export class OntologyError extends MerganserError {
  override readonly kind = 'ontology'
}

/** A call with arguments that make no sense together. */
export class CallerError extends MerganserError {
  override readonly kind = 'caller'
}

/** A promise of ours that does not hold: always a defect of Merganser. */
export class InternalError extends MerganserError {
  override readonly kind = 'internal'
}
