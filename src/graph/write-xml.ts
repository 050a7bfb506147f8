import { CallerError } from '../errors.ts'

export interface XmlElement {
  readonly name: string
  /** In this order; `undefined` is left out. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>>
  /** Elements, or words. */
  readonly content?: readonly XmlElement[] | string
}

/**
 * A document of XML 1.0, two spaces deeper for each level. Every character comes back from a
 * parser as it was; one that XML cannot hold throws `CallerError`, code `not-in-xml`.
 *
 *     writeXml({ name: 'a', attributes: { b: 1 }, content: 'x < y' })
 *     // <?xml version="1.0" encoding="UTF-8"?>
 *     // <a b="1">x &lt; y</a>
 */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '')}`
}

function writeElement({ name, attributes = {}, content = [] }: XmlElement, indent: string): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  )
  const start = `${indent}<${name}${pairs.join('')}`
  if (content.length === 0) return `${start}/>\n`
  if (typeof content === 'string') return `${start}>${escapeXml(content)}</${name}>\n`
  const inner = content.map((element) => writeElement(element, `${indent}  `))
  return `${start}>\n${inner.join('')}${indent}</${name}>\n`
}

/** Everything outside the characters of XML 1.0. */
const UNFIT = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/** White space too: as it stands, some parsers turn it into other white space. */
function escapeXml(text: string): string {
  const unfit = UNFIT.exec(text)?.[0]
  if (unfit !== undefined) {
    const code = unfit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    throw new CallerError(
      'not-in-xml',
      `XML cannot hold the character U+${code}, which stands in ${JSON.stringify(text)}; ` +
        'ask for formats without gexf and graphml',
      { details: { value: text } },
    )
  }
  return text.replace(/[&<>"\t\n\r\u0085\u2028]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
