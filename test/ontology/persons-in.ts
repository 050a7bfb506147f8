import { extractDocument } from '../../src/extract-document.ts'
import type { Pack } from '../../src/pack.ts'
import { DEFAULT_BASE } from '../../src/rdf/namespaces.ts'
import { readDocument } from '../../src/text/read-document.ts'

/** A line for each person of a text, first named first: all names that it gives them, in order. */
export function personsIn(text: string, pack: Pack): string[] {
  const personal = pack.nameCues.find(({ shape }) => shape === 'PersonalShape')?.names
  const document = readDocument(new TextEncoder().encode(text), {
    name: 'page.txt',
    base: DEFAULT_BASE,
  })
  return extractDocument(document, pack, { base: DEFAULT_BASE, minConfidence: 0 })
    .entities.filter(({ classIri }) => classIri === personal)
    .map(({ mentions }) => [...mentions].sort((a, b) => a.start - b.start))
    .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
    .map((mentions) => mentions.map(({ surface }) => surface).join(' | '))
}
