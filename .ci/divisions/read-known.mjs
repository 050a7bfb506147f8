import { readIndividuals } from '../authority/read-individuals.mjs'

/** What the name of a province ends in, in English. */
const PROVINCE = / (?:Province|(?:Zhuang |Hui |Uygur )?Autonomous Region)$/

/**
 * The places that files of the authorities describe: `{ iri, code, labels, names }`, `code` only
 * where it has one of GB/T 2260, `names` those that divisions in it are told apart by.
 */
export function readKnown(files) {
  return readIndividuals(files, 'Place').map(({ iri, preferred, labels, identifiers }) => ({
    iri,
    code: /^GB\/T 2260 (\d{6})$/.exec(identifiers[0] ?? '')?.[1],
    labels,
    names: { ...preferred, english: preferred.english.replace(PROVINCE, '') },
  }))
}
