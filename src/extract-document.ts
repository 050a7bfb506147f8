import type { Claim, Thing } from './extract/claim.ts'
import { findDocumentDate } from './extract/document-date.ts'
import { findTitle } from './extract/find-title.ts'
import { compileLexicon, type Lexicon } from './extract/lexicon.ts'
import { partSentences } from './extract/part-sentences.ts'
import type { ReadSentence } from './extract/read-sentence.ts'
import { readSentences, readStatements } from './extract/read-statements.ts'
import type { DocumentDate } from './extract/resolve-date.ts'
import { languageOf } from './language/index.ts'
import type { DocumentGraph, Entity, Label, TextDocument } from './model.ts'
import type { Pack, PackCache } from './pack.ts'
import type { Cluster } from './resolve/cluster.ts'
import { clusterMentions } from './resolve/cluster-mentions.ts'
import { isTurnedAround } from './resolve/is-turned-around.ts'
import type { NameLinker } from './resolve/link-names.ts'
import {
  type Distinctions,
  nameClusters,
  sortStatements,
  toEntity,
} from './resolve/name-entities.ts'
import { toStatements } from './resolve/to-statements.ts'

export interface ExtractOptions {
  /** What instances are named under; ends in `/` or `#`. */
  readonly base: string
  /** Statements that are less sure are left out: from 0 to 1. */
  readonly minConfidence: number
  /** Finds the known individual behind a garbled name; without it, labels alone link. */
  readonly link?: NameLinker | undefined
  /** Where what is made of the pack's labels is kept. */
  readonly cache?: PackCache | undefined
}

/**
 * Reads one document: names, then identities, then statements. Pure; linear in the text: what is
 * compared with each other is what one sentence holds, and a sentence is never longer than a bound.
 */
export function extractDocument(
  document: TextDocument,
  pack: Pack,
  options: ExtractOptions,
): DocumentGraph {
  const language = languageOf(document.language)
  const sentences = language.segment(document.text)
  const spokenOn: DocumentDate | undefined =
    document.date === undefined
      ? findDocumentDate(sentences, document.text, language)
      : { date: document.date, certainty: 'day' }
  const dated = { ...document, ...(spokenOn ? { date: spokenOn.date } : {}) }

  const parts = partSentences(sentences, language.tokensPerWord)
  const read = readSentences(parts, dated, lexiconOf(pack, document.language, options.cache))
  const mentions = read.flatMap(({ found }) => found.map(({ mention }) => mention))
  const { clusters, clusterOf } = clusterMentions(mentions, pack, {
    language,
    link: options.link,
  })
  const self: Thing = { classIri: documentClass(pack) }
  const claims = readStatements(read, {
    document: dated,
    spokenOn,
    self,
    thingOf: clusterOf,
  })

  const distinctions = distinctionsOf(claims, pack)
  const iriOf = new Map<Thing, string>(
    nameClusters(clusters, {
      pack,
      base: options.base,
      distinctions,
      documentHash: document.hash,
    }),
  )
  iriOf.set(self, document.iri)
  const statements = toStatements(claims, {
    iriOf,
    minConfidence: options.minConfidence,
    properties: pack.properties,
  }).filter(
    ({ subject, predicate, object }) =>
      object.kind !== 'entity' || !isTurnedAround(pack, { subject, predicate, object: object.iri }),
  )
  return {
    document: titled(dated, read),
    sentences,
    entities: toEntities(clusters, iriOf, {
      document: titled(dated, read),
      self,
      pack,
      distinctions,
    }),
    statements: sortStatements(statements),
  }
}

const lexicons = new WeakMap<Pack, Map<string, Lexicon>>()

/** Compiling a pack costs far more than reading a document: once for each language is enough. */
function lexiconOf(pack: Pack, code: string, cache: PackCache | undefined): Lexicon {
  const compiled = lexicons.get(pack) ?? new Map<string, Lexicon>()
  lexicons.set(pack, compiled)
  const lexicon = compiled.get(code) ?? compileLexicon(pack, languageOf(code), { cache })
  compiled.set(code, lexicon)
  return lexicon
}

function documentClass(pack: Pack): string {
  return [...pack.classes.values()].find(({ isDocument }) => isDocument)?.iri ?? ''
}

function titled(document: TextDocument, read: readonly ReadSentence[]): TextDocument {
  const title = document.title ?? findTitle(read, document.text)
  return title ? { ...document, title } : document
}

/** The values of the properties that tell namesakes of a class apart, in the order of these. */
function distinctionsOf(claims: readonly Claim[], pack: Pack): Distinctions {
  const bySubject = new Map<Thing, Claim[]>()
  for (const claim of claims) {
    const same = bySubject.get(claim.subject)
    if (same) same.push(claim)
    else bySubject.set(claim.subject, [claim])
  }
  return (cluster) => {
    const properties = pack.classes.get(cluster.classIri)?.distinguishedBy ?? []
    return properties.flatMap((property) => {
      const values = (bySubject.get(cluster) ?? [])
        .filter(({ predicate }) => predicate === property)
        .map(({ object }) => (object.kind === 'thing' ? nameOf(object.thing) : object.value))
      return values.sort().slice(0, 1)
    })
  }
}

/** Things are clusters; the document alone has no name. */
function nameOf(thing: Thing): string {
  const { names, mentions } = thing as Partial<Cluster>
  return names?.[0]?.value ?? mentions?.[0]?.surface ?? ''
}

function toEntities(
  clusters: readonly Cluster[],
  iriOf: ReadonlyMap<Thing, string>,
  {
    document,
    self,
    ...rest
  }: { document: TextDocument; self: Thing; pack: Pack; distinctions: Distinctions },
): Entity[] {
  const entities = new Map<string, Entity>()
  for (const cluster of clusters) {
    const entity = toEntity(cluster, iriOf.get(cluster) ?? '', {
      ...rest,
      language: document.language,
    })
    const same = entities.get(entity.iri)
    entities.set(
      entity.iri,
      same ? { ...same, mentions: [...same.mentions, ...entity.mentions] } : entity,
    )
  }
  const own = {
    iri: document.iri,
    classIri: self.classIri,
    labels: labelsOf(document),
    mentions: [],
    known: false,
  }
  return [...entities.values(), own].sort((a, b) => (a.iri < b.iri ? -1 : 1))
}

/** The headline; failing that, the name of the file, or the opening words where it came without. */
function labelsOf({ title, text, language, name }: TextDocument): Label[] {
  const onOneLine = (words: string) => words.trim().replace(/\s+/g, ' ')
  if (title) return [{ value: onOneLine(text.slice(title.start, title.end)), language }]
  if (name !== NO_NAME) return [{ value: name, language: '' }]
  const words = onOneLine(text.slice(0, 400))
  const [opening = ''] = /^.{0,60}(?!\S)|^.{0,60}/u.exec(words) ?? []
  return [{ value: opening === words ? words : `${opening} …`, language }]
}

/** What a document is called that was read from standard input. */
const NO_NAME = '-'
