import { FORMAT_NAMES, type FormatName } from './format-names.ts'

export interface FormatFile {
  readonly name: FileName
  /** What is in it, for people. */
  readonly holds: string
}

/** The files of each format, in the order in which they are written. */
const FILES = {
  turtle: [{ name: 'graph.ttl', holds: 'the facts, as Turtle' }],
  trig: [{ name: 'dataset.trig', holds: 'facts and evidence by document, as TriG' }],
  nquads: [{ name: 'dataset.nq', holds: 'facts and evidence, as canonical N-Quads' }],
  ntriples: [{ name: 'graph.nt', holds: 'the facts, as canonical N-Triples' }],
  jsonld: [{ name: 'dataset.jsonld', holds: 'facts and evidence by document, as JSON-LD' }],
  rdf12: [
    {
      name: 'dataset-rdf12.ttl',
      holds: 'facts and evidence, statements as reifiers, as Turtle 1.2',
    },
  ],
  links: [{ name: 'links.ttl', holds: 'links to open data and their sources, as Turtle' }],
  void: [{ name: 'void.ttl', holds: 'what the graph is and holds, in VoID and DCAT' }],
  html: [{ name: 'graph.html', holds: 'the graph to explore: open it in a browser' }],
  gexf: [{ name: 'graph.gexf', holds: 'the graph for Gephi, as GEXF' }],
  graphml: [{ name: 'graph.graphml', holds: 'the graph for yEd and its like, as GraphML' }],
  csv: [
    { name: 'nodes.csv', holds: 'its nodes, with the headers of Neo4j' },
    { name: 'edges.csv', holds: 'its edges, with the headers of Neo4j' },
  ],
} as const satisfies Readonly<Record<FormatName, readonly object[]>>

export type FileName = (typeof FILES)[FormatName][number]['name']

/** The files of some formats, each once, in the order of `FORMAT_NAMES`. */
export function filesOf(formats: readonly FormatName[]): FormatFile[] {
  return FORMAT_NAMES.filter((name) => formats.includes(name)).flatMap((name) => [...FILES[name]])
}
