import { Parser } from 'n3'

const SKOS = 'http://www.w3.org/2004/02/skos/core#'
const DCTERMS = 'http://purl.org/dc/terms/'
const MG = 'https://merganser.example/ns#'
const BASE = 'https://merganser.example/id/'
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
/** What the name of a province ends in, in English. */
const PROVINCE = / (?:Province|(?:Zhuang |Hui |Uygur )?Autonomous Region)$/

/**
 * The places that a file of the authorities describes: `{ iri, code, labels, names }`, the IRI without its
 * base, `code` only where it has one of GB/T 2260, `names` those that divisions in it are told apart by.
 */
export function readKnown(turtle) {
  const quads = new Parser().parse(turtle)
  const places = quads.filter(
    ({ predicate, object }) => predicate.value === TYPE && object.value === `${MG}Place`,
  )
  return places.map(({ subject }) => {
    const own = quads.filter((quad) => quad.subject.value === subject.value)
    const values = (predicate, language) =>
      own
        .filter(
          (quad) => predicate.includes(quad.predicate.value) && quad.object.language === language,
        )
        .map((quad) => quad.object.value)
    const labels = ['prefLabel', 'altLabel', 'hiddenLabel'].map((name) => SKOS + name)
    const [english = ''] = values([`${SKOS}prefLabel`], 'en')
    const [chinese = ''] = values([`${SKOS}prefLabel`], 'zh')
    const [identifier] = values([`${DCTERMS}identifier`], '')
    return {
      iri: subject.value.slice(BASE.length),
      code: /^GB\/T 2260 (\d{6})$/.exec(identifier ?? '')?.[1],
      labels: { english: values(labels, 'en'), chinese: values(labels, 'zh') },
      names: { english: english.replace(PROVINCE, ''), chinese },
    }
  })
}
