/**
 * The path of a server under which an IRI below its base answers, `/person/x` for `<base>person/x`;
 * `undefined` for all others.
 */
export function pathUnder(iri: string, base: string): string | undefined {
  if (!iri.startsWith(base)) return undefined
  const [path = '', ...fragment] = iri.slice(base.length).split('#')
  // No path may look like a host, or like a question.
  const inner = path.replaceAll('?', '%3F').replaceAll('\\', '%5C').replace(/^\/+/, encodeSlashes)
  return `/${inner}${fragment.length === 0 ? '' : `#${fragment.join('#')}`}`
}

const encodeSlashes = (slashes: string): string => slashes.replaceAll('/', '%2F')
