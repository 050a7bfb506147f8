/** The standard vocabularies and our own two namespaces: the one place where their IRIs stand. */

/** Base of the instances unless `--base` says otherwise. */
export const DEFAULT_BASE = 'https://merganser.example/id/'

/** Terms that hold for every pack: statements, evidence, confidence, modality. */
export const MG = 'https://merganser.example/ns#'

/** The vocabulary that packs are written in. */
export const PACK = 'https://merganser.example/pack#'

export const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  dwc: 'http://rs.tdwg.org/dwc/terms/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  mg: MG,
  oa: 'http://www.w3.org/ns/oa#',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  pack: PACK,
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  sh: 'http://www.w3.org/ns/shacl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  void: 'http://rdfs.org/ns/void#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

export const RDF_TYPE = `${PREFIXES.rdf}type`
