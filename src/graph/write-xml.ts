export interface XmlElement {
  readonly name: string
  /** In this order; `undefined` is left out. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>>
  /** Elements, or words. */
  readonly content?: readonly XmlElement[] | string
}

/**
 * A document of XML 1.0, two spaces deeper for each level. Every character comes back from a
 * parser as it was, but for those that XML cannot hold: a control character is written as its
 * picture (U+000C as U+240C, ␌), what is no character as U+FFFD, and a comment at the top says so.
 *
 *     writeXml({ name: 'a', attributes: { b: 1 }, content: 'x < y' })
 *     // <?xml version="1.0" encoding="UTF-8"?>
 *     // <a b="1">x &lt; y</a>
 */
export function writeXml(root: XmlElement): string {
  const body = writeElement(root, '')
  const text = body.replace(UNFIT, standIn)
  const note = text === body ? '' : NOTE
  return `<?xml version="1.0" encoding="UTF-8"?>\n${note}${text}`
}

const NOTE = `<!-- XML cannot hold control characters: each stands as its picture, U+0001 as U+2401 to
     U+001F as U+241F, and what is no character as U+FFFD. -->
`

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
const UNFIT = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const PICTURES = 0x2400

function standIn(unfit: string): string {
  const code = unfit.charCodeAt(0)
  return code < 0x20 ? String.fromCharCode(PICTURES + code) : '\ufffd'
}

/** White space too: as it stands, some parsers turn it into other white space. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r\u0085\u2028]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
