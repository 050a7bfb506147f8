import { type Command, Option } from 'commander'
import { RDF_EXTENSIONS } from '../rdf/rdf-format.ts'
import { parseHosts, parseLimit, parseSeconds } from './parse-options.ts'
import { QUERY_FORMATS } from './query-formats.ts'
import { baseOption, examples, fromOption, packOption } from './shared-options.ts'

const DEFAULT_TIMEOUT_MS = 60_000

/** Adds the command that answers questions in SPARQL. */
export function addQueryCommand(program: Command): void {
  program
    .command('query')
    .summary('ask RDF in SPARQL')
    .description(
      'Answers a query in SPARQL 1.1 over files of RDF, ours or others, all put together.\n' +
        'The default graph holds what all graphs say; GRAPH ?g tells them apart. Prefixes of\n' +
        'the pack need no declaration, and <place/x> means what stands under --base.',
    )
    .argument('[query]', 'SPARQL, or @NAME for a question of the pack; not with --file')
    .argument(
      '[source...]',
      `files of RDF (${Object.values(RDF_EXTENSIONS).join(', ')}), folders of\n` +
        'builds; - reads standard input (default: the only folder in output/)',
    )
    .option('-f, --file <file>', 'file with the query; - reads standard input')
    .option('--list', 'list the questions of the pack')
    .addOption(
      new Option(
        '-t, --format <format>',
        'SELECT and ASK: table, json, xml, csv, tsv (default: table);\n' +
          'CONSTRUCT and DESCRIBE: turtle, ntriples, jsonld, rdfxml\n(default: turtle)',
      ).choices(QUERY_FORMATS),
    )
    .addOption(
      new Option('-n, --limit <number>', 'print at most so many rows or triples').argParser(
        parseLimit,
      ),
    )
    .addOption(
      new Option('--timeout <seconds>', 'stop a query that takes longer')
        .default(DEFAULT_TIMEOUT_MS, '60')
        .argParser(parseSeconds),
    )
    .option('--timing', 'say on standard error how long loading and answering took')
    .addOption(
      new Option(
        '--federate <hosts>',
        'let SERVICE ask endpoints on these hosts, between commas',
      ).argParser(parseHosts),
    )
    .addOption(fromOption())
    .addOption(packOption())
    .addOption(baseOption())
    .addHelpText(
      'after',
      examples(
        'query --list',
        'query @bylines',
        "query 'SELECT * { ?s rdfs:label ?name }' output/all",
        "query 'ASK { ?s ?p ?o }' old.rdf new.ttl --timing",
        'query -f question.rq - --format csv < dataset.nq',
        'query -f federated.rq --federate sparql.example.org',
      ),
    )
    .action(async (query, sources, options, command) =>
      (await import('./run-query.ts')).runQuery(query === undefined ? [] : [query, ...sources], {
        ...options,
        command,
      }),
    )
}
