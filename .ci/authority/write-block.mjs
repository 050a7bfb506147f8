import { withoutMarks } from './without-marks.mjs'

const WIDTH = 100

const PREFIXES = `@base <https://merganser.example/id/> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix dwc: <http://rs.tdwg.org/dwc/terms/> .
@prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
@prefix mg: <https://merganser.example/ns#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix pack: <https://merganser.example/pack#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
`

/** A file of the authorities: what it is and where it comes from, line by line, then its blocks. */
export function writeFile(notes, blocks) {
  const head = notes.map((line) => `# ${line}\n`).join('')
  return `${PREFIXES}\n${head}\n${blocks.join('\n')}`
}

/** The last part of an individual's IRI, from its English label. */
export const slug = (label) =>
  withoutMarks(label)
    .replaceAll("'", '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/**
 * One individual. `english` and `chinese` are `{ preferred, alternative, hidden }`, `latin` its
 * scientific names; `words` are those of its English and Chinese labels, `{ english, chinese }`, that
 * are words of their own too, `ambiguous` those that other things bear; `properties` are what else
 * is said, predicate by predicate, as terms of Turtle.
 */
export function writeBlock(iri, individual) {
  const { className, english, chinese, latin = [], properties = [], source } = individual
  const { words = NONE, ambiguous = NONE } = individual
  const lines = [
    `    a mg:${className}`,
    property('skos:prefLabel', [
      ...tagged([english.preferred], 'en'),
      ...tagged([chinese.preferred], 'zh'),
    ]),
    property('skos:altLabel', [
      ...tagged(english.alternative, 'en'),
      ...tagged(latin, 'la'),
      ...tagged(chinese.alternative, 'zh'),
    ]),
    property('skos:hiddenLabel', tagged(english.hidden, 'en')),
    property('pack:wordLabel', [...tagged(words.english, 'en'), ...tagged(words.chinese, 'zh')]),
    property('pack:ambiguousLabel', [
      ...tagged(ambiguous.english, 'en'),
      ...tagged(ambiguous.chinese, 'zh'),
    ]),
    ...properties.map(([name, values]) => property(name, values)),
    property('dcterms:source', [`"${source}"`]),
  ].filter((line) => line !== '')
  return `<${iri}>\n${lines.join(' ;\n')} .\n`
}

const NONE = { english: [], chinese: [] }

const tagged = (labels, language) =>
  labels.filter((label) => label !== undefined).map((label) => `"${label}"@${language}`)

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
