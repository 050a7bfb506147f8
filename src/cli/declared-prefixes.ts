const DECLARATION = /^[ \t]*@?prefix[ \t]+([\w.-]*):[ \t]*<([^<>\s]*)>/gim

/** Declarations stand at the top of a file; one that is not found is only not short. */
const TOP_LENGTH = 64 * 1024

/**
 * The prefixes that files of Turtle or TriG declare at their top, without reading the rest; where
 * two differ, the later file's.
 */
export function declaredPrefixes(texts: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    texts.flatMap((text) =>
      [...text.slice(0, TOP_LENGTH).matchAll(DECLARATION)].flatMap(([, prefix = '', iri = '']) =>
        /^[a-z][a-z0-9+.-]*:/i.test(iri) ? [[prefix, iri] as const] : [],
      ),
    ),
  )
}
