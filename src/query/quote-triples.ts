/** A field that is quoted, or one that is not, in which something is. */
const FIELD = /"[^"]*(?:""[^"]*)*"|[^",\r\n]+(?:"[^"]*(?:""[^"]*)*"[^",\r\n]*)*/g

/**
 * CSV in which the engine has written triples as terms (RDF 1.2) with a quoted text in the midst of a
 * field: the whole field is quoted, so that every reader finds its end.
 *
 *     quoteTriples('x:s x:p "a,b",1')  // '"x:s x:p ""a,b""",1'
 */
export function quoteTriples(csv: string): string {
  return csv.replace(FIELD, (field) =>
    field.startsWith('"') || !field.includes('"') ? field : `"${field.replaceAll('"', '""')}"`,
  )
}
