/** The address when it is one that a link may lead to: http or https. */
export function safeLink(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address)) return undefined
  return URL.canParse(address) ? new URL(address).href : undefined
}

/** What to call a link: the site, and the last part of the path, which is the identifier. */
export function linkName(address: string): { readonly site: string; readonly id: string } {
  const { hostname, pathname, hash } = new URL(address)
  const id = (hash.slice(1) || pathname.split('/').filter(Boolean).at(-1)) ?? ''
  return { site: hostname.replace(/^www\./, ''), id: decode(id) }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The last part of a property's IRI, in words: `exactMatch` is "exact match". */
export function propertyWords(iri: string): string {
  const name = /[^#/]+(?=[#/]*$)/.exec(iri)?.[0] ?? iri
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
}
