/** What of `sparqljs`, which comes without types, is used here. */
declare module 'sparqljs' {
  /** Throws what may be a `SyntaxFault`. */
  export class Parser {
    constructor(options?: {
      readonly prefixes?: Readonly<Record<string, string>>
      readonly baseIRI?: string
    })
    parse(sparql: string): unknown
  }
}
