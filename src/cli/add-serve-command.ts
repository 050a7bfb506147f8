import { type Command, Option } from 'commander'
import { APP_DEFAULTS } from '../serve/app-settings.ts'
import {
  parseBytes,
  parseCount,
  parseHosts,
  parseLimit,
  parseOrigins,
  parsePort,
  parseSeconds,
} from './parse-options.ts'
import { baseOption, examples, packOption } from './shared-options.ts'

const TIMEOUT_MS = 30_000

/** Adds the command that shows a graph over HTTP. */
export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .summary('show a graph over HTTP: SPARQL, pages, files')
    .description(
      'Shows files of RDF, or what build has written, over HTTP: the SPARQL Protocol at\n' +
        '/sparql, the Graph Store Protocol at /data, files at /dumps, and pages. Prints its\n' +
        'address on standard output, and a line for each request on standard error.\n' +
        'Updates, with --writable, change what is served and no file.',
    )
    .argument(
      '[source...]',
      'folders of builds, files of RDF (default: the only folder in output/)',
    )
    .addOption(
      new Option('-p, --port <number>', 'port to listen on; 0 for one that is free')
        .default(3030)
        .argParser(parsePort),
    )
    .option('--host <name>', 'address to listen on', '127.0.0.1')
    .addOption(
      new Option(
        '--allow-host <names>',
        'other names by which it may be called, between commas',
      ).argParser(parseHosts),
    )
    .addOption(
      new Option(
        '--cors <origins>',
        'pages that may read answers: *, none, local, or origins between commas ' +
          '(default: local on loopback, else *)',
      ).argParser(parseOrigins),
    )
    .addOption(
      new Option(
        '--federate <hosts>',
        'let SERVICE ask endpoints on these hosts, between commas',
      ).argParser(parseHosts),
    )
    .option('--writable', 'take updates that carry the token of MERGANSER_TOKEN or --token-file')
    .option('--token-file <file>', 'file that holds the token')
    .addOption(
      new Option('--timeout <seconds>', 'stop a query that takes longer')
        .default(TIMEOUT_MS, '30')
        .argParser(parseSeconds),
    )
    .addOption(
      new Option('--max-results <number>', 'give at most so many rows or triples')
        .default(APP_DEFAULTS.maxResults)
        .argParser(parseCount),
    )
    .addOption(
      new Option('--max-body <bytes>', 'refuse longer requests; k and M are understood')
        .default(APP_DEFAULTS.maxBodyBytes, '1M')
        .argParser(parseBytes),
    )
    .addOption(
      new Option(
        '--concurrency <number>',
        'queries that run at once, each with a copy of the data',
      ).argParser(parseLimit),
    )
    .addOption(
      new Option('--queue <number>', 'queries that may wait; another is refused')
        .default(64)
        .argParser(parseCount),
    )
    .addOption(
      new Option('--log <format>', 'how requests are written down')
        .choices(['text', 'json', 'none'])
        .default('text'),
    )
    .addOption(packOption())
    .addOption(baseOption())
    .addHelpText(
      'after',
      examples(
        'serve output/all',
        'serve old.rdf new.ttl --port 0 --log none',
        'serve --host 0.0.0.0 --allow-host graph.example.org',
      ),
    )
    .action(async (sources, options, command) =>
      (await import('./run-serve.ts')).runServe(sources, { ...options, command }),
    )
}
