import { type Command, Option } from 'commander'
import { RDF_EXTENSIONS } from '../rdf/rdf-format.ts'
import { baseOption, examples, fromOption, packOption } from './shared-options.ts'

/** Adds the commands that work on graphs which are there already. */
export function addGraphCommands(program: Command): void {
  addRemove(program)
  addDiff(program)
  addHash(program)
  addConvert(program)
}

function addRemove(program: Command): void {
  program
    .command('remove')
    .summary('take documents out of a graph')
    .description(
      'Takes documents out of the graph in a folder that build has written: what is left is ' +
        'what build makes of the other documents, byte for byte.',
    )
    .argument('<dir>', 'folder of the graph')
    .argument('<document...>', 'name of the file, or IRI of the document')
    .addOption(packOption())
    .option('-q, --quiet', 'print nothing unless something is wrong')
    .addHelpText('after', examples('remove output/all bulletin.txt'))
    .action(async (directory, documents, options) =>
      (await import('./run-remove.ts')).runRemove(directory, documents, options),
    )
}

function addDiff(program: Command): void {
  program
    .command('diff')
    .summary('show which facts were added and removed')
    .description(
      'Shows the facts that one graph states and another does not, by what states them, ' +
        'under the names that people use. Evidence is not compared fact by fact.',
    )
    .argument('<old>', 'file of RDF, or folder of a build; - reads standard input')
    .argument('<new>', 'the same')
    .addOption(
      new Option('-f, --format <format>', 'text: for people; json: one object')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--exit-code', 'end with 1 when facts differ')
    .addOption(fromOption())
    .addOption(packOption())
    .addOption(baseOption())
    .addHelpText('after', examples('diff old/ new/', 'diff old.ttl new.ttl --exit-code'))
    .action(async (before, after, options) =>
      (await import('./run-diff.ts')).runDiff(before, after, options),
    )
}

function addHash(program: Command): void {
  program
    .command('hash')
    .summary('print the canonical hash of RDF')
    .description(
      'Prints for each file the SHA-256 of its canonical form by RDFC-1.0: of all that the ' +
        'file says, in every graph, and of nothing else. Order, prefixes, format and names of ' +
        'blank nodes make no difference. What build prints is the hash of dataset.trig, ' +
        'dataset.nq and dataset.jsonld; graph.ttl and graph.nt hold the facts only and have ' +
        'another. Of dataset.nq and graph.nt, sha256sum gives the same.',
    )
    .argument(
      '<file...>',
      `files of RDF (${Object.values(RDF_EXTENSIONS).join(', ')}), folders of builds; - reads standard input`,
    )
    .addOption(fromOption())
    .addHelpText('after', examples('hash graph.ttl', 'hash - --from nquads < dataset.nq'))
    .action(async (files, options) => (await import('./run-hash.ts')).runHash(files, options))
}

function addConvert(program: Command): void {
  program
    .command('convert')
    .summary('write RDF in another format')
    .description('Writes a file of RDF in another format, sorted: the same facts, the same bytes.')
    .argument('<file>', 'file of RDF, or folder of a build; - reads standard input')
    .addOption(
      new Option('-t, --to <format>', 'format to write')
        .choices(Object.keys(RDF_EXTENSIONS).filter((format) => format !== 'rdfxml'))
        .makeOptionMandatory(),
    )
    .option('-o, --output <file>', 'file to write (default: standard output)')
    .addOption(fromOption())
    .addHelpText(
      'after',
      examples('convert old.rdf --to turtle', 'convert a.ttl -t jsonld -o a.jsonld'),
    )
    .action(async (file, options) => (await import('./run-convert.ts')).runConvert(file, options))
}
