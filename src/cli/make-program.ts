import { Command, Option } from 'commander'
import { DEFAULT_FORMATS, FORMAT_NAMES } from '../format-names.ts'
import { MATCH_DEFAULTS } from '../resolve/lattice/match-defaults.ts'
import { addGraphCommands } from './add-graph-commands.ts'
import { addQueryCommand } from './add-query-command.ts'
import { addServeCommand } from './add-serve-command.ts'
import { addDocumentOptions, DOCUMENTS } from './document-options.ts'
import { installation } from './installation.ts'
import {
  parseConfidence,
  parseFormats,
  parseLimit,
  parseQuery,
  parseSeconds,
} from './parse-options.ts'
import { refuseMissingPage } from './refuse-missing-page.ts'
import { refuseSecondInput } from './refuse-second-input.ts'
import { baseOption, confidenceOption, examples, fromOption, packOption } from './shared-options.ts'

/**
 * The command line: what it takes and what it says of itself. A command's work is loaded when it is
 * called, so that `--help` need not wait for it.
 */
export function makeProgram(): Command {
  const program = new Command('merganser')
    .description(
      'Reads documents and builds a knowledge graph that shows where each statement stands.',
    )
    .version(installation.version)
    .exitOverride()
    .showHelpAfterError('(merganser --help says what there is)')
    .configureOutput({
      outputError: (text, write) => write(text.replace(/^error: /, 'merganser: ')),
    })
    .addHelpText('after', examples('build report.txt', 'help build'))
    .hook('preAction', (_program, command) => refuseSecondInput(command))
  addBuild(program)
  addExtract(program)
  addValidate(program)
  addGraphCommands(program)
  addQueryCommand(program)
  addServeCommand(program)
  addMatch(program)
  addEval(program)
  addExplain(program)
  return program
}

function addBuild(program: Command): void {
  const command = program
    .command('build')
    .summary('make one graph of all the documents given')
    .description(
      'Makes one graph of all the documents given: graph.ttl (facts), dataset.trig (facts and ' +
        'their evidence), links.ttl (links to open data), void.ttl (what the graph holds) and ' +
        'graph.html (to explore in a browser), or what --format asks for; ' +
        'and build.json, by which merganser remove takes a document out again.',
    )
    .argument('<file...>', DOCUMENTS)
    .option('-o, --output <dir>', 'folder for the files (default: output/<name of first file>)')
    .addOption(
      new Option(
        '-f, --format <names>',
        `files to write, between commas: ${FORMAT_NAMES.join(', ')} ` +
          `(default: ${DEFAULT_FORMATS.join(',')})`,
      ).argParser(parseFormats),
    )
    .option(
      '--with-query',
      'put a SPARQL engine and the dataset into graph.html, so that the page answers queries\n' +
        'from the disk: some 2.6 MB more',
    )
    .option('--rdf12', 'write dataset-rdf12.ttl too: the evidence in Turtle 1.2')
    .addOption(packOption())
    .addOption(baseOption())
    .addOption(confidenceOption())
    .addOption(
      new Option(
        '-j, --jobs <number>',
        'documents to read at a time, each in a thread (default with folders: all cores)',
      ).argParser(parseLimit),
    )
    .addOption(
      new Option(
        '--time-limit <seconds>',
        'give up a file or one of its documents that takes longer, with threads',
      )
        .default(300_000, '300')
        .argParser(parseSeconds),
    )
    .option('-w, --watch', 'build again whenever something changes, until stopped')
    .option('--json', 'print what happens as events, one object a line')
    .option('-q, --quiet', 'print nothing unless something is wrong')
    .addHelpText(
      'after',
      examples(
        'build report.txt',
        'build reports/ -o output/reports --jobs 4',
        'build *.txt -o output/all --quiet',
        'build *.txt -o output/all --format turtle,jsonld,gexf',
        'build report.txt --with-query',
      ),
    )
    .hook('preAction', refuseMissingPage)
    .action(async (files, options) => (await import('./run-build.ts')).runBuild(files, options))
  addDocumentOptions(command)
}

function addExtract(program: Command): void {
  const command = program
    .command('extract')
    .summary('print what is read in documents')
    .description(
      'Prints the entities and statements of documents, each with its place in the text.',
    )
    .argument('<file...>', DOCUMENTS)
    .addOption(
      new Option('-f, --format <format>', 'json: one object a line; text: for people')
        .choices(['json', 'text'])
        .default('text'),
    )
    .addOption(packOption())
    .addOption(baseOption())
    .addOption(confidenceOption())
    .addHelpText('after', examples('extract report.txt', 'extract *.txt --format json > all.jsonl'))
    .action(async (files, options) => (await import('./run-extract.ts')).runExtract(files, options))
  addDocumentOptions(command)
}

function addValidate(program: Command): void {
  program
    .command('validate')
    .summary('check RDF files against the shapes of the pack')
    .description(
      'Checks RDF files against the SHACL shapes of the pack, each file by itself, and shows\n' +
        'what is wrong with the sentence it was read from, if one of the files holds that.',
    )
    .argument(
      '<file...>',
      'files ending in .ttl, .trig, .nt, .nq, .jsonld or .rdf, folders of\nbuilds; - reads standard input',
    )
    .addOption(
      new Option('-f, --format <format>', 'text: for people; turtle: a SHACL report')
        .choices(['text', 'turtle'])
        .default('text'),
    )
    .addOption(fromOption())
    .addOption(packOption())
    .addHelpText('after', examples('validate graph.ttl', 'validate graph.ttl --pack my-domain'))
    .action(async (files, options) =>
      (await import('./run-validate.ts')).runValidate(files, options),
    )
}

function addMatch(program: Command): void {
  program
    .command('match')
    .summary('find the Chinese label that a translated name stands for')
    .description(
      'Finds for each name, however roughly translated, the label that it stands for.\n' +
        'Prints name, label, score and reasons, the best label first, and nothing for a\n' +
        'name without a likely label. A first column of ids, parted by a tab, may stand\n' +
        'in either file, and is then printed in front of the name or label.',
    )
    .argument('<names>', 'file with a name a line; - reads standard input')
    .argument('<labels>', 'file with a label a line, Chinese or English')
    .addOption(
      new Option('-t, --threshold <number>', 'leave out labels less likely than this, 0 to 1')
        .default(MATCH_DEFAULTS.threshold)
        .argParser(parseConfidence),
    )
    .addOption(
      new Option('-f, --format <format>', 'tsv: columns; jsonl: one object a line')
        .choices(['tsv', 'jsonl'])
        .default('tsv'),
    )
    .addOption(
      new Option('-n, --limit <number>', 'print at most so many labels for a name')
        .default(MATCH_DEFAULTS.limit)
        .argParser(parseLimit),
    )
    .addHelpText(
      'after',
      examples('match names.txt labels.tsv', 'match - labels.txt --format jsonl < names.txt'),
    )
    .action(async (names, labels, options) =>
      (await import('./run-match.ts')).runMatch(names, labels, options),
    )
}

function addEval(program: Command): void {
  program
    .command('eval')
    .summary('measure what is read against annotations')
    .description(
      'Reads the documents of a folder and compares what it reads with annotations:\n' +
        'NAME.gold.json beside each text, with offsets into NAME.expected.txt if there\n' +
        'is one. Prints precision, recall and F1 over all, by type, property and document.',
    )
    .argument('<folder>', 'folder with NAME.gold.json files and their texts')
    .option('--misses', 'list what was missed and what is spurious')
    .option('--calibration', 'show how often facts of each confidence and property are right')
    .addOption(
      new Option('-f, --format <format>', 'table: for people; json: one object')
        .choices(['table', 'json'])
        .default('table'),
    )
    .addOption(packOption())
    .addOption(baseOption())
    .addOption(confidenceOption())
    .addHelpText('after', examples('eval gold', 'eval gold --misses', 'eval gold --format json'))
    .action(async (folder, options) => (await import('./run-eval.ts')).runEval(folder, options))
}

function addExplain(program: Command): void {
  const command = program
    .command('explain')
    .summary('say why a thing or a statement was read')
    .description(
      'Says why a thing or a statement was read in documents: its names, where each\n' +
        'stands, the rule that found it, and the sentences with the words that say so.',
    )
    .argument(
      '<query>',
      'IRI of a thing or statement; words in the name of a\nthing; or "A -> B" for what leads from A to B',
      parseQuery,
    )
    .argument('<file...>', DOCUMENTS)
    .addOption(
      new Option('-f, --format <format>', 'text: for people; json: one object')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addOption(packOption())
    .addOption(baseOption())
    .addOption(
      confidenceOption('say of statements less sure than this that they are\nleft out, 0 to 1'),
    )
    .addHelpText(
      'after',
      examples('explain "Ada Example" report.txt', 'explain "Ada -> Bob" *.txt'),
    )
    .action(async (query, files, options) =>
      (await import('./run-explain.ts')).runExplain(query, files, options),
    )
  addDocumentOptions(command)
}
