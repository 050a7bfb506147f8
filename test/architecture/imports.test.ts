import { posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { readFiles } from './source-files.ts'

/** What each folder or file of `src/` may import of the others; `*` is everything but the edge. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'errors.ts': [],
  'model.ts': [],
  'pack.ts': ['model.ts'],
  'view-model.ts': ['model.ts'],
  rdf: ['model.ts', 'pack.ts', 'errors.ts'],
  language: ['model.ts', 'pack.ts', 'errors.ts', 'rdf'],
  text: ['model.ts', 'pack.ts', 'errors.ts', 'rdf', 'language'],
  validate: ['model.ts', 'pack.ts', 'errors.ts', 'rdf'],
  // A pack is itself checked against shapes.
  knowledge: ['model.ts', 'pack.ts', 'errors.ts', 'rdf', 'validate'],
  resolve: ['model.ts', 'pack.ts', 'errors.ts', 'rdf', 'language'],
  extract: ['model.ts', 'pack.ts', 'errors.ts', 'rdf', 'language'],
  describe: ['model.ts', 'pack.ts', 'errors.ts', 'rdf'],
  graph: ['model.ts', 'pack.ts', 'errors.ts', 'rdf', 'view-model.ts'],
  // Saves what it shows in the formats that a build writes; some pages answer queries.
  view: ['model.ts', 'view-model.ts', 'errors.ts', 'rdf', 'graph', 'query'],
  query: ['model.ts', 'pack.ts', 'errors.ts', 'rdf'],
  // Shows a dataset over HTTP: its pages, which draw as the view does, its endpoint, its search.
  serve: [
    'model.ts',
    'pack.ts',
    'errors.ts',
    'rdf',
    'language',
    'query',
    'resolve',
    'graph',
    'explain',
    'view',
    'view-model.ts',
  ],
  output: ['model.ts', 'errors.ts'],
  fetch: ['errors.ts'],
  evaluate: ['model.ts', 'pack.ts', 'errors.ts', 'rdf', 'language'],
  explain: ['model.ts', 'pack.ts', 'errors.ts', 'rdf', 'language'],
  'extract-document.ts': ['model.ts', 'pack.ts', 'errors.ts', 'language', 'extract', 'resolve'],
  'extract-documents.ts': [
    'model.ts',
    'pack.ts',
    'language',
    'text',
    'resolve',
    'extract-document.ts',
  ],
  'format-names.ts': [],
  'format-files.ts': ['format-names.ts'],
  'formats.ts': ['format-names.ts', 'format-files.ts', 'describe', 'view-model.ts', 'rdf', 'graph'],
  'pipeline.ts': ['*'],
  'index.ts': ['*', 'pipeline.ts'],
  // Many documents: jobs for each, what is kept of them, and the files of all.
  corpus: ['*', 'pipeline.ts'],
  cli: ['*', 'pipeline.ts'],
  'cli.ts': ['cli'],
}
const EDGE = ['cli', 'cli.ts', 'index.ts', 'pipeline.ts']

/** Packages that only one folder may know of, and those of Node that pure stages have no use for. */
const AT_HOME: Readonly<Record<string, readonly string[]>> = {
  n3: ['rdf'],
  'rdf-validate-shacl': ['validate'],
  'chrono-node': [],
  // The store of a server is the engine's own.
  oxigraph: ['query', 'rdf', 'serve', 'view'],
  fflate: ['graph'],
  '@comunica/query-sparql': ['query'],
  hono: ['serve'],
  '@hono/node-server': ['serve'],
  'rdf-canonize': ['rdf'],
  'csv-stringify': ['graph', 'view'],
  'wink-nlp': ['language'],
  'wink-eng-lite-web-model': ['language'],
  '@mozilla/readability': ['text'],
  linkedom: ['text'],
  htmlparser2: ['text'],
  chardet: ['text'],
  mammoth: ['text'],
  'mdast-util-from-markdown': ['text'],
  'postal-mime': ['text'],
  unpdf: ['text'],
  yauzl: ['text'],
  'csv-parse': ['text'],
  'ipaddr.js': ['fetch'],
  tinyglobby: ['cli'],
  'opencc-js': ['language'],
  commander: ['cli'],
  'string-width': ['cli'],
  graphology: ['graph', 'view', 'serve'],
  'graphology-layout-forceatlas2': ['graph'],
  'graphology-layout-noverlap': ['graph'],
  sigma: ['view', 'serve'],
  // A thread learns its own number from the file system.
  'node:fs': ['knowledge', 'output', 'query', 'corpus', 'cli'],
  'node:fs/promises': ['knowledge', 'output', 'corpus', 'cli'],
  'node:child_process': [],
  'node:os': ['query', 'cli'],
  piscina: ['corpus'],
  'node:http': ['serve', 'fetch'],
}

/** What prints, exits, or makes two runs differ. */
const EFFECTS: readonly (readonly [what: RegExp, allowedIn: readonly string[]])[] = [
  [/^console\b/, []],
  [/^process\.(?:stdout|stderr|stdin|exit|exitCode|argv|env|on|once|kill)$/, ['cli', 'cli.ts']],
  [/^process\.(?:pid|cwd|chdir|hrtime|platform)$/, ['cli', 'output']],
  // How long a query took and what a log says of when; a picture that is undone.
  [/^(?:Date\.now|performance\.now)$/, ['query', 'serve', 'cli', 'view']],
  [/^(?:Math\.random|crypto\.randomUUID)$/, []],
  [/\.(?:localeCompare|toLocale[A-Z]\w*)$/, []],
]

const isTypeScript = (path: string) => /\.tsx?$/.test(path)
const areaOf = (path: string) => path.split('/')[1] ?? ''

function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
}

/** `src/text/a.ts` for `./a.ts` in `src/text/b.ts`; `undefined` for a package. */
function localTarget(path: string, specifier: string): string | undefined {
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : undefined
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/')
  if (specifier.startsWith('node:')) return specifier
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}

function importFaults(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) =>
    importsOf(text).flatMap((specifier) => {
      const target = localTarget(path, specifier)
      const isFine =
        target === undefined
          ? (AT_HOME[packageOf(specifier)] ?? [areaOf(path)]).includes(areaOf(path))
          : mayImport(areaOf(path), areaOf(target)) &&
            (!isTypeScript(specifier) || files.has(target))
      return isFine ? [] : [`${path} imports ${specifier}`]
    }),
  )
}

function mayImport(from: string, to: string): boolean {
  const allowed = MAY_IMPORT[from] ?? []
  return from === to || allowed.includes(to) || (allowed.includes('*') && !EDGE.includes(to))
}

/** Each cycle once, as the path around it. */
function cycles(files: ReadonlyMap<string, string>): string[] {
  const found: string[] = []
  const finished = new Set<string>()
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      return
    }
    if (finished.has(path)) return
    for (const specifier of importsOf(files.get(path) ?? '')) {
      const target = localTarget(path, specifier)
      if (target !== undefined && files.has(target)) visit(target, [...trail, path])
    }
    finished.add(path)
  }
  for (const path of files.keys()) visit(path, [])
  return found
}

function effectFaults(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
    const faults: string[] = []
    const visit = (node: ts.Node): void => {
      const name = nameOf(node, source)
      const isForbidden = EFFECTS.some(
        ([what, allowedIn]) => what.test(name) && !allowedIn.includes(areaOf(path)),
      )
      if (isForbidden) faults.push(`${path}: ${name}`)
      else ts.forEachChild(node, visit)
    }
    visit(source)
    return faults
  })
}

function nameOf(node: ts.Node, source: ts.SourceFile): string {
  if (ts.isPropertyAccessExpression(node)) {
    const dotted = `${node.expression.getText(source)}.${node.name.text}`
    return dotted.replace(/^globalThis\./, '')
  }
  const isClock =
    ts.isNewExpression(node) &&
    node.expression.getText(source) === 'Date' &&
    (node.arguments ?? []).length === 0
  return isClock ? 'Date.now' : ''
}

const planted = (path: string, text: string, others: Readonly<Record<string, string>> = {}) =>
  new Map(Object.entries({ [path]: text, ...others }))

describe('the source', () => {
  const files = readFiles('src', ['.ts', '.tsx'])

  test('holds what these tests are about', () => {
    expect(files.size).toBeGreaterThan(50)
    expect(files.keys()).toContain('src/pipeline.ts')
  })

  test('names a rule for each of its parts', () => {
    const areas = new Set([...files.keys()].map(areaOf))
    expect([...areas].filter((area) => MAY_IMPORT[area] === undefined)).toEqual([])
  })

  test('imports in one direction, and each package where it is at home', () => {
    expect(importFaults(files)).toEqual([])
  })

  test('has no cycles', () => {
    expect(cycles(files)).toEqual([])
  })

  test('prints, exits and reads the world only at its edge; has no clock, chance or locale', () => {
    expect(effectFaults(files)).toEqual([])
  })
})

describe('these tests catch', () => {
  test.each([
    ['a stage that reaches into another', 'src/graph/a.ts', "import { b } from '../query/b.ts'"],
    ['a stage that imports the edge', 'src/text/a.ts', "import { b } from '../cli/b.ts'"],
    ['a type from another stage', 'src/text/a.ts', "import type { B } from '../query/b.ts'"],
    ['a part that no rule names', 'src/spare/a.ts', "import { b } from '../errors.ts'"],
    ['the parser away from home', 'src/graph/a.ts', "import { Parser } from 'n3'"],
    ['a part of a package', 'src/graph/a.ts', "import { x } from 'n3/lib/x.js'"],
    ['a late import', 'src/graph/a.ts', "const b = await import('n3')"],
    ['a file that is read in a pure stage', 'src/extract/a.ts', "import fs from 'node:fs'"],
    ['a file that is not there', 'src/text/a.ts', "export { b } from './b.ts'"],
  ])('%s', (_what, path, text) => {
    const others = {
      'src/query/b.ts': '',
      'src/cli/b.ts': '',
      'src/graph/b.ts': '',
      'src/errors.ts': '',
    }
    expect(importFaults(planted(path, text, others))).toHaveLength(1)
  })

  test('a cycle, of types too', () => {
    const files = planted('src/a.ts', "import { b } from './b.ts'", {
      'src/b.ts': "import type { C } from './c.ts'",
      'src/c.ts': "export * from './a.ts'",
    })
    expect(cycles(files)).toEqual(['src/a.ts → src/b.ts → src/c.ts → src/a.ts'])
  })

  test.each([
    "console.log('x')",
    'process.exit(1)',
    "globalThis.process.stdout.write('x')",
    'const { length } = process.argv',
    'const x = Math.random()',
    'const x = new Date()',
    "words.sort((a, b) => a.localeCompare(b, 'en'))",
    'const x = (5).toLocaleString()',
  ])('%s', (text) => {
    expect(effectFaults(planted('src/text/a.ts', text))).toHaveLength(1)
  })

  test('nothing where all is well', () => {
    const text = "// console.log\nconst a = 'process.exit(1)'\nconst b = new Date('2000-01-01')"
    expect(effectFaults(planted('src/text/a.ts', text))).toEqual([])
    expect(effectFaults(planted('src/cli/a.ts', "process.stdout.write('x')"))).toEqual([])
  })
})
