/**
 * Percent-encodes what an IRI may not hold (RFC 3987), and white space of all scripts, at which some
 * readers of RDF stop; nothing else: `夜网419` stays readable.
 * Doing it twice changes nothing more. Half a surrogate pair becomes U+FFFD. Square brackets are
 * always encoded, so a host given by its IPv6 address is not to be had.
 *
 *     encodeIri('https://a.example/a b#夜网"419"')  // 'https://a.example/a%20b#夜网%22419%22'
 */
export function encodeIri(iri: string): string {
  if (PLAIN.test(iri)) return iri
  const hash = iri.indexOf('#')
  if (hash === -1) return iri.replace(UNFIT, encodeCharacter)
  return `${encodeIri(iri.slice(0, hash))}#${iri.slice(hash + 1).replace(UNFIT, encodeCharacter)}`
}

/** Nearly every IRI: no need to look closer. */
const PLAIN = /^[\w\-.~:/?@!$&'()*+,;=]*(?:#[\w\-.~:/?@!$&'()*+,;=]*)?$/

const UNFIT = new RegExp(
  [
    '%(?![\\da-fA-F]{2})',
    '[\\s\\u0000-\\u0020\\u007f-\\u009f"#<>[\\\\\\]^`{|}]',
    '[\\p{Surrogate}\\p{Private_Use}\\p{Noncharacter_Code_Point}]',
    '[\\ufff0-\\uffff\\u{e0000}-\\u{e0fff}]',
  ].join('|'),
  'gu',
)

function encodeCharacter(character: string): string {
  return encodeURIComponent(/\p{Surrogate}/u.test(character) ? '\ufffd' : character)
}
