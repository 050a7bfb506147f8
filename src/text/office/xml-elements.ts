import { Parser } from 'htmlparser2'

/** An element of XML, without what is inside it but for its own words. */
export interface XmlElement {
  /** Without the prefix of its namespace. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
}

/** All elements of a small XML file, in the order in which they begin. No entity is expanded. */
export function xmlElements(bytes: Uint8Array | undefined): XmlElement[] {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = []
  const open: (typeof found)[number][] = []
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        const element = { name: tag.slice(tag.indexOf(':') + 1), attributes, text: '' }
        found.push(element)
        open.push(element)
      },
      ontext: (text) => {
        const inner = open.at(-1)
        if (inner) inner.text += text
      },
      onclosetag: () => {
        open.pop()
      },
    },
    { xmlMode: true },
  )
  parser.end(new TextDecoder().decode(bytes))
  return found
}

/** The words of all elements of that name that have some. */
export const textsOf = (elements: readonly XmlElement[], name: string): string[] =>
  elements
    .filter((element) => element.name === name && element.text.trim() !== '')
    .map(({ text }) => text.trim())
