import { Parser, type Quad, type Term } from 'n3'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { readFiles } from './source-files.ts'

/** The vocabularies of the engine itself, which all packs share. */
const ENGINE_FILES = ['ontology/evidence.ttl', 'ontology/meta.ttl', 'ontology/meta-shapes.ttl']

const OWN_NAMES = /^https:\/\/merganser\.example\/(?:ns#|id\/|cue#)(.+)$/

/**
 * Properties of cues whose single words are ordinary English or Chinese ("new", "of", "build").
 * They may stand in a comment or as the name of a function, but not as a word that code looks for.
 */
const ORDINARY = [
  ...['genericWord', 'qualifier', 'complement', 'reportVerb', 'verb', 'phrase'],
  ...['kind', 'introducedBy', 'followedBy', 'actor', 'locatedBy', 'preposition'],
]

/** Names of the pack that are also words of code or of plain English, and what they mean there. */
const ALLOWED: Readonly<Record<string, string>> = {
  alias: 'another word for a name',
  'comes from': 'plain English',
  'come from': 'plain English',
  'other name': 'plain English',
  'another name': 'plain English',
  compile: 'what is done with packs',
  editing: 'to change a text',
  edit: 'to change a text',
  editor: 'where queries and texts are written',
  text: 'what is read',
  above: 'where something stands in a picture',
  act: 'to do something',
  action: 'what a command of the command line does',
  agreement: 'of readers, of figures',
  'also called': 'plain English',
  application: 'a role in HTML',
  around: 'plain English',
  as: 'a word of English',
  asa: 'a given name',
  ask: 'a form of query in SPARQL',
  author: 'a relation of a link and a property in HTML',
  authority: 'a folder of a pack',
  banner: 'a role in HTML',
  base: 'what IRIs are resolved against or named under',
  'belong to': 'plain English',
  'belongs to': 'plain English',
  below: 'where something stands in a picture',
  bishop: 'in the examples of another domain',
  build: 'a command',
  capital: 'a large letter',
  central: 'where a line of text stands, in SVG',
  centre: 'of a picture',
  'chinese name is': 'plain English',
  circle: 'an element of SVG',
  cluster: 'the mentions of one thing',
  commander: 'a package',
  data: 'an element of GraphML',
  date: 'a field of documents',
  declaration: 'of a prefix or a term',
  dispatch: 'how a change gets into an editor',
  document: 'what is read; the page in a browser',
  dublin: 'part of the name of a vocabulary',
  feature: 'something that a service can do',
  female: 'what a personal name tells, a field of the data model',
  flat: 'without levels',
  found: 'looked for, and there',
  'found at': 'plain English',
  'found in': 'plain English',
  from: 'where a path or a range begins',
  front: 'of a picture',
  gazette: 'a site in an example',
  group: 'what is grouped',
  hall: 'in the examples of another domain',
  'has named': 'plain English',
  head: 'the head of a noun phrase; the command of that name',
  holding: 'plain English',
  holdings: 'in the examples of another domain',
  home: 'a key of a keyboard',
  house: 'style of the code; in examples',
  image: 'a kind of node of Markdown',
  inferredname: 'a field of the data model',
  is: 'a word of English',
  key: 'an element of GraphML',
  lane: 'threads for queries of one kind',
  link: 'an element of HTML; what leads elsewhere',
  local: 'of this machine',
  'look after': 'plain English',
  main: 'an element of HTML',
  media: 'types of media',
  merganser: 'this program',
  method: 'of a request over HTTP',
  mount: 'to put a part of a page in its place',
  named: 'a clause of SPARQL',
  names: 'what things are called; a field',
  near: 'plain English',
  network: 'of computers',
  next: 'what follows',
  notice: 'to see; words of a page about itself',
  'occur in': 'plain English',
  off: 'plain English; not on',
  office: 'a shape that the meta-vocabulary names; documents of office programs',
  open: 'a kind of tree in a page',
  operation: 'what SPARQL asks of a dataset',
  osaka: 'a gloss of the dictionary, in an example',
  outline: 'a property of CSS',
  outside: 'plain English',
  owl: 'the vocabulary',
  'part of': 'plain English',
  pass: 'to hand on',
  person: 'who reads a message',
  place: 'where something is put or stands',
  plain: 'without markup',
  policy: 'what a page may load',
  pool: 'of threads',
  port: 'what a server listens on',
  post: 'a method of HTTP',
  press: 'to push a key; in examples',
  principal: 'for whom something acts',
  program: 'this one and others',
  protocol: 'of HTTP and SPARQL',
  publisher: 'who publishes a dataset, or a page',
  radio: 'a kind of button',
  reading: 'what a cue reads off a sentence',
  reply: 'what a thread or a server sends back, and what is said under an article',
  resolution: 'which mentions are one thing',
  role: 'an attribute of HTML',
  rook: 'a piece of chess, in the examples of another domain',
  rules: 'the cues that read a statement',
  save: 'to keep as a file; a state of a canvas',
  scheme: 'light or dark; of an IRI',
  section: 'of a page or a file',
  sector: 'of a circle',
  'serves as': 'plain English',
  service: 'what answers over HTTP; a clause of SPARQL',
  software: 'what drew a picture; who made a dataset',
  solution: 'a row of a result',
  sound: 'what a name is heard as',
  source: 'where a statement comes from; a field of edges',
  span: 'a stretch of text; an element of HTML',
  speaker: 'who says what is reported',
  square: 'brackets; geometry',
  'stands in': 'plain English',
  'stands on': 'plain English',
  strong: 'an element of HTML',
  sydney: 'the end of a personal name, in an example',
  terminal: 'where commands are typed',
  th: 'a cell of a table',
  times: 'how often',
  to: 'where a path or a range ends',
  trust: 'how far a match is believed',
  turtle: 'the syntax of RDF',
  union: 'of sets',
  'unit of': 'plain English',
  us: 'a word of English',
  works: 'that have titles; does what it should',
  'written by': 'plain English',
  łódź: 'letters with marks, in an example',
  作者: 'a column of a table; a line of who wrote a document',
  弗拉基米尔: 'a personal name, in an example',
  日期: 'a column of a table',
  日本: 'part of the name of a language',
}

/** Lists that belong to a language: function words, what surnames are glossed with, titles, syllables. */
const LANGUAGE_FILES = [
  'src/language/en/name-words.ts',
  'src/language/en/words-like-pinyin.ts',
  'src/language/en/words.ts',
  'src/language/zh/other-names.ts',
  'src/language/zh/person-words.ts',
  'src/language/zh/pinyin.ts',
  'src/language/zh/surnames.ts',
  'src/language/zh/words.ts',
]

interface Phrase {
  /** Lower case. */
  readonly words: string
  /** A text without it has none of the words; none in Chinese, which has no gaps to tell words by. */
  readonly firstToken: string | undefined
  /** For the message: the file and what the phrase is there. */
  readonly origin: string
  readonly isOrdinary: boolean
  /** One word, given as a head noun: a dictionary word, as the folder of a language may list it. */
  readonly isHeadNoun: boolean
  /** As it is written, of names that are looked for with their capitals alone. */
  readonly spelling?: string
}

/** Cities bear names that are words too ("Reading", "Split"): only their capitals tell them. */
const CITIES = /\/world-[a-z-]+\.ttl$/

const localName = (iri: string) =>
  iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1)

/** Every name and phrase of a pack: text with a language tag, and the names in its own IRIs. */
function phrasesOf(pack: ReadonlyMap<string, string>): Phrase[] {
  const phrases = new Map<string, Phrase>()
  for (const [path, text] of pack) {
    for (const quad of new Parser().parse(text)) {
      const isOrdinary = namesOrdinaryWord(quad)
      const origin = `${path}, ${localName(quad.predicate.value)}`
      const isCity = CITIES.test(path)
      const terms = isCity ? [quad.object] : [quad.subject, quad.predicate, quad.object]
      for (const term of terms.filter(({ termType }) => !isCity || termType === 'Literal')) {
        const words = wordsOf(term).toLowerCase().trim()
        const known = phrases.get(words)
        if (words.length < 2 || known?.isOrdinary === false) continue
        const isHeadNoun = localName(quad.predicate.value) === 'head' && !words.includes(' ')
        if (known?.isHeadNoun === false && isHeadNoun) continue
        if (known === undefined || !isOrdinary) {
          phrases.set(words, {
            words,
            firstToken: firstToken(words),
            origin,
            isOrdinary,
            isHeadNoun,
            ...(isCity ? { spelling: wordsOf(term).trim() } : {}),
          })
        }
      }
    }
  }
  return [...phrases.values()]
}

/** Phrases of nothing but such words say nothing of a domain: "is in". */
const FUNCTION_WORDS = /^(?:(?:is|are|has|been|itself|in|on|at|as|by|of)(?: |$))+$/

function namesOrdinaryWord({ predicate, object }: Quad): boolean {
  if (object.termType !== 'Literal') return false
  const isPlain = !object.value.includes(' ') || FUNCTION_WORDS.test(object.value)
  return isPlain && ORDINARY.includes(localName(predicate.value))
}

function wordsOf(term: Term): string {
  if (term.termType === 'Literal') return term.language === '' ? '' : term.value
  const name = term.termType === 'NamedNode' ? OWN_NAMES.exec(term.value)?.[1] : undefined
  return name === undefined ? '' : localName(decodeURIComponent(name))
}

/** Where names of the domain stand, in code or comment, and where code looks for an ordinary word. */
function faults(files: ReadonlyMap<string, string>, phrases: readonly Phrase[]): string[] {
  const byToken = new Map<string | undefined, Phrase[]>()
  for (const phrase of phrases) {
    const group = byToken.get(phrase.firstToken)
    if (group) group.push(phrase)
    else byToken.set(phrase.firstToken, [phrase])
  }
  return [...files].flatMap(([path, text]) => {
    const folded = text.toLowerCase()
    const literals = literalsOf(path, text)
    const tokens = [...new Set(folded.match(TOKEN))]
    const isLanguage = path.startsWith('src/language/')
    const chinese = /\p{Script=Han}/u.test(text) ? (byToken.get(undefined) ?? []) : []
    return [...chinese, ...tokens.flatMap((token) => byToken.get(token) ?? [])]
      .filter(({ isHeadNoun }) => !(isHeadNoun && isLanguage))
      .filter(({ words, isOrdinary, spelling }) =>
        isOrdinary
          ? literals.has(words)
          : folded.includes(words) && standsIn(spelling ? text : folded, spelling ?? words),
      )
      .map(({ words, origin }) => `${path} says "${words}" (${origin})`)
      .sort()
  })
}

const TOKEN = /[\p{L}\p{N}_]+/gu

function firstToken(words: string): string | undefined {
  return /\p{Script=Han}/u.test(words) ? undefined : words.match(TOKEN)?.[0]
}

/** As words of their own; Chinese has no gaps between words. */
function standsIn(folded: string, words: string): boolean {
  if (/\p{Script=Han}/u.test(words)) return true
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])`, 'u').test(folded)
}

/** The strings of a file of code, and the words of those that are lists of words. */
function literalsOf(path: string, text: string): ReadonlySet<string> {
  const found = new Set<string>()
  if (!/\.tsx?$/.test(path) || path.startsWith('src/language/')) return found
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
    if (ts.isStringLiteralLike(node)) found.add(node.text.toLowerCase())
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest))
  return found
}

/** Words that bring a property to mind are everyday ones, and tell nothing alone. */
const FRAMES = 'ontology/cues/frames.ttl'

const isEngine = (path: string) => ENGINE_FILES.includes(path)
const ontology = [...readFiles('ontology', ['.ttl'])].filter(([path]) => path !== FRAMES)
const engine = phrasesOf(new Map(ontology.filter(([path]) => isEngine(path))))
const engineWords = new Set(engine.map(({ words }) => words))
const phrases = phrasesOf(new Map(ontology.filter(([path]) => !isEngine(path)))).filter(
  ({ words }) => !engineWords.has(words),
)
const domain = phrases.filter(({ words }) => ALLOWED[words] === undefined)
const source = new Map(
  [...readFiles('src', ['.ts', '.tsx', '.html', '.css', '.md'])].filter(
    ([path]) => !LANGUAGE_FILES.includes(path),
  ),
)

test('the pack and the engine are read whole', () => {
  expect(phrases.length).toBeGreaterThan(1000)
  expect(source.size).toBeGreaterThan(100)
})

test('no name, term or phrase of the pack stands in the engine', () => {
  expect(faults(source, domain)).toEqual([])
})

test('each word that is allowed is in the pack and in the engine, and has a reason', () => {
  const said = faults(source, phrases).map((fault) => /says "(.+?)"/.exec(fault)?.[1] ?? '')
  const idle = Object.entries(ALLOWED).filter(([words, why]) => !said.includes(words) || why === '')
  expect(idle).toEqual([])
})

describe('this test catches', () => {
  const PACK = `
    @prefix mg: <https://merganser.example/ns#> . @prefix id: <https://merganser.example/id/> .
    @prefix pack: <https://merganser.example/pack#> . @prefix x: <https://elsewhere.example/> .
    mg:ChessClub x:label "Chess club"@en , "棋社"@zh ; x:note "untagged words" .
    id:ada-example mg:captains id:b .
    x:cue pack:verb "beat"@en , "win against"@en .`
  const sample = phrasesOf(new Map([['p.ttl', PACK]]))

  test.each([
    ['a label in a comment', '// like a chess club', 'chess club'],
    ['a label in a string', "const heads = ['CHESS CLUB']", 'chess club'],
    ['a Chinese label inside other words', "const x = '他在棋社里'", '棋社'],
    ['the name of a class', "const x = iri.endsWith('ChessClub')", 'chessclub'],
    ['the name of an individual', "const x = 'id/ada-example'", 'ada-example'],
    ['the name of a property', 'const captains = 1', 'captains'],
    ['a verb that code looks for', "if (token === 'beat') read()", 'beat'],
    ['a verb of two words', '// who may win against whom', 'win against'],
  ])('%s', (_what, text, words) => {
    const found = faults(new Map([['src/a.ts', text]]), sample)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(`src/a.ts says "${words}"`)
  })

  test.each([
    ['parts of longer words', 'const chessClubs = recaptains'],
    ['text without a language', '// untagged words'],
    ['an ordinary word in a comment', '// hard to beat'],
  ])('not %s', (_what, text) => {
    expect(faults(new Map([['src/a.ts', text]]), sample)).toEqual([])
  })
})
