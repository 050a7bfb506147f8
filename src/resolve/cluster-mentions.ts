import { foldName } from '../language/cut-label.ts'
import type { Language } from '../language/language.ts'
import type { Label, Mention } from '../model.ts'
import type { Individual, NameShape, Pack } from '../pack.ts'
import { getOrAdd } from '../rdf/get-or-add.ts'
import { oncePer } from '../rdf/once-per.ts'
import type { Cluster, Resolution } from './cluster.ts'
import { joinBareOffices } from './join-bare-offices.ts'
import { type KnownNames, knownNames } from './known-names.ts'
import type { NameLinker } from './link-names.ts'
import { findSameThing, handlesOf, type KeyedGroup } from './merge-keys.ts'
import { type AbsoluteName, makeRelativeNamer } from './name-relatively.ts'

/**
 * Puts the mentions of one document under the things that they name: known ones by their labels,
 * relative names by what the document is about, offices by their bodies, others by their words.
 */
export function clusterMentions(
  mentions: readonly Mention[],
  pack: Pack,
  { language, link }: { language: Language; link?: NameLinker | undefined },
): Resolution {
  const namer = makeRelativeNamer(mentions, pack, { language, link })
  const { shapes, offices } = shapesOf(pack)
  const known = knownNames(pack, language)
  const innerOf = indexParts(mentions)
  const groups = new Map<string, Group>()
  const wholes = new Map<string, Identity>()
  const context = { innerOf, pack, language, known, namer, shapes, offices, link }
  for (const mention of mentions) {
    const identity = identify(mention, context)
    wholes.set(`${mention.start} ${mention.end}`, identity)
    if (isMisread(mention, identity, wholes)) continue
    const id = `${mention.classIri} ${identity.key}`
    const group = groups.get(id) ?? makeGroup(identity, mention, context)
    group.mentions.push(mention)
    groups.set(id, group)
  }
  const isOffice = ({ rule }: Mention): boolean => shapes.get(rule) === 'OfficeShape'
  return toResolution(mergeGroups([...groups.values()]), isOffice)
}

/** The shape of each cue for names, and the classes of offices. */
const shapesOf = oncePer(({ nameCues }: Pack) => ({
  shapes: new Map(nameCues.map(({ iri, shape }): [string, NameShape] => [iri, shape])),
  offices: new Set(
    nameCues.filter(({ shape }) => shape === 'OfficeShape').map(({ names }) => names),
  ),
}))

/**
 * Whether what looks like a name is but words of a longer one that is understood without it: words
 * of a translation, or of what a body is called beside the place that its name brings.
 */
function isMisread(
  { inside, classIri }: Mention,
  { individual }: Identity,
  wholes: ReadonlyMap<string, Identity>,
): boolean {
  const mayHold = inside && wholes.get(`${inside.start} ${inside.end}`)?.mayHold
  return mayHold !== undefined && !individual && !mayHold.includes(classIri)
}

function indexParts(mentions: readonly Mention[]): Map<string, Mention[]> {
  const parts = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const { inside } = mention
    if (!inside) continue
    getOrAdd(parts, `${inside.start} ${inside.end}`, (): Mention[] => []).push(mention)
  }
  return parts
}

interface Identity {
  readonly key: string
  readonly names: readonly Label[]
  readonly individual?: Individual | undefined
  /** Classes of what may stand inside the name without being known; left out where anything may. */
  readonly mayHold?: readonly string[]
}

interface Group extends KeyedGroup, Omit<Identity, 'mayHold'> {
  readonly classIri: string
  mentions: Mention[]
}

interface Context {
  /** The mentions inside each longer one, by the longer one's span. */
  readonly innerOf: ReadonlyMap<string, readonly Mention[]>
  readonly pack: Pack
  readonly language: Language
  readonly known: KnownNames
  readonly namer: (mention: Mention) => AbsoluteName | undefined
  readonly shapes: ReadonlyMap<string, NameShape>
  /** The classes of offices. */
  readonly offices: ReadonlySet<string>
  readonly link: NameLinker | undefined
}

function identify(mention: Mention, context: Context): Identity {
  const individual = context.pack.individuals.get(mention.individualIri ?? '')
  if (individual) return knownIdentity(individual)
  const named = context.known.bearerOf(mention.classIri, mention.key)
  if (named) return knownIdentity(named)
  const absolute = context.namer(mention)
  if (absolute) return absoluteIdentity(absolute, context.language)
  const ofTerm = identityWithoutTerm(mention, context)
  if (ofTerm) return ofTerm
  const office = officeIdentity(mention, context)
  if (office) return office
  // What a relative name leaves out, and whose an office is, no dictionary can tell.
  const isWhole =
    mention.relativeNameIri === undefined && context.shapes.get(mention.rule) !== 'OfficeShape'
  const linked = isWhole ? context.link?.(mention) : undefined
  return linked ? { ...knownIdentity(linked), mayHold: [] } : { key: mention.key, names: [] }
}

/** A body that is known by its name without the term that it is in: `第三届某某会` is `某某会`. */
function identityWithoutTerm(mention: Mention, context: Context): Identity | undefined {
  const surface = context.language.withoutCounts(mention.surface)
  if (surface === mention.surface || context.shapes.get(mention.rule) !== 'ProperShape')
    return undefined
  const named = context.known.bearerOf(mention.classIri, foldName(surface, context.language))
  if (named) return knownIdentity(named)
  const key = context.language.withoutCounts(mention.key)
  const absolute = context.namer({ ...mention, key, surface })
  return absolute && absoluteIdentity(absolute, context.language)
}

const knownIdentity = (individual: Individual): Identity => ({
  key: individual.iri,
  individual,
  names: [...individual.preferredLabels, ...individual.alternativeLabels],
})

function absoluteIdentity(
  { individual, names, placedIn }: AbsoluteName,
  language: Language,
): Identity {
  const own = individual
    ? knownIdentity(individual)
    : { key: foldName(names[0]?.value ?? '', language), names }
  return placedIn === undefined ? own : { ...own, mayHold: [placedIn] }
}

/** An office is that of its body: the same words in another body are another office. */
function officeIdentity(mention: Mention, context: Context): Identity | undefined {
  if (context.shapes.get(mention.rule) !== 'OfficeShape') return undefined
  const inner = context.innerOf.get(`${mention.start} ${mention.end}`) ?? []
  const [body] = inner
    .filter(({ start, end }) => start === mention.start || end === mention.end)
    .sort((a, b) => b.end - b.start - (a.end - a.start))
  if (!body) return undefined
  const bodyName = identify(body, context).names.find(({ language }) => language === 'en')
  if (!bodyName) return undefined
  const office = mention.surface.replace(body.surface, ' ').replace(/\s+/g, ' ').replace(TIES, '')
  const value = `${office} of ${bodyName.value}`
  return { key: foldName(value, context.language), names: [{ value, language: 'en' }] }
}

/** What ties an office to its body, before or behind: "Chessland | 's captain", "captain of the | crew". */
const TIES = /^\s*(?:['’]s?\s+)?(?:(?:of|the)\s+)*|(?:\s+(?:of|the))*\s*$/gi

function makeGroup(identity: Identity, mention: Mention, context: Context): Group {
  const inner = context.innerOf.get(`${mention.start} ${mention.end}`) ?? []
  const shape = context.shapes.get(mention.rule)
  const { classIri, key, head, numbers, inferredName } = mention
  const isEvent = shape === 'EventShape' || shape === 'HeldShape'
  return {
    key: identity.key,
    names: identity.names,
    individual: identity.individual,
    classIri,
    head,
    numbers,
    // Of other names in letters nobody asks for it.
    kind: isEvent || !isAscii(key + identity.key) ? kindOf(mention, inner, context) : '',
    holders: shape === 'EventShape' ? holdersOf(inner, context) : undefined,
    shape,
    inferredKey: inferredName?.toLowerCase(),
    isKnown: identity.individual !== undefined,
    mentions: [],
  }
}

/** Class and meaning of the names inside, of those that are understood or told from all others. */
const holdersOf = (inner: readonly Mention[], context: Context): string[] =>
  inner.flatMap((mention) => {
    const { names, key } = identify(mention, context)
    const isTold = names.length > 0 || mention.relativeNameIri !== undefined
    return isTold ? [`${mention.classIri} ${key.replaceAll(' ', '')}`] : []
  })

/** The words that say what kind of thing it is: not whose, not which number, not the head noun. */
function kindOf({ key, head }: Mention, inner: readonly Mention[], context: Context): string {
  if (isUnparted(key)) {
    const names = inner
      .filter(({ classIri }) => !context.offices.has(classIri))
      .map((mention) => mention.key)
      .sort((a, b) => b.length - a.length)
    const rest = [...names, head].reduce((left, name) => left.replace(name, ''), key)
    return context.language.withoutCounts(rest)
  }
  const others = new Set([head, ...inner.flatMap((mention) => mention.key.split(' '))])
  const words = key.split(' ').filter((word) => !others.has(word) && !/\d/.test(word))
  return words
    .filter((word) => word.length > SHORT_WORD)
    .sort()
    .join(' ')
}

/** Whether there are only letters, digits and marks of English. */
const isAscii = (words: string): boolean => /^[\x20-\x7e]*$/.test(words)

/** Whether no spaces part the words. */
const isUnparted = (key: string): boolean => /^\p{Script=Han}[\p{L}\p{N}]*$/u.test(key)

/** Letters of words such as "of" and "th", which say nothing of a kind. */
const SHORT_WORD = 2

/** What more things than this share tells none of them apart, and comparing them all takes too long. */
const MOST_ALIKE = 256

/** Joins groups that name one thing, the shorter names into the longer, the later into the earlier. */
function mergeGroups(groups: readonly Group[]): Group[] {
  const kept: Group[] = []
  const byHandle = new Map<string, Group[]>()
  const ranked = groups
    .map((group) => ({ group, start: startOf(group) }))
    .sort(
      (a, b) =>
        doubt(a.group) - doubt(b.group) ||
        b.group.key.length - a.group.key.length ||
        a.start - b.start,
    )
  for (const { group } of ranked) {
    const bearers = new Set(
      handlesOf(group).map((handle) =>
        getOrAdd(byHandle, `${group.classIri} ${handle}`, (): Group[] => []),
      ),
    )
    const others = new Set<Group>()
    for (const each of bearers) {
      if (each.length <= MOST_ALIKE) for (const other of each) others.add(other)
    }
    const same = findSameThing(group, [...others])
    if (same) {
      for (const mention of group.mentions) same.mentions.push(mention)
      continue
    }
    kept.push(group)
    for (const each of bearers) each.push(group)
  }
  const starts = new Map(kept.map((group) => [group, startOf(group)]))
  const placeOf = (group: Group): number => starts.get(group) ?? 0
  return kept.sort((a, b) => placeOf(a) - placeOf(b) || (a.classIri < b.classIri ? -1 : 1))
}

/** Guesses come after names, events without a number after those with one. */
const doubt = ({ inferredKey, shape, numbers }: Group): number =>
  (inferredKey === undefined ? 0 : 1) + (shape === 'EventShape' && numbers.length === 0 ? 1 : 0)

const startOf = ({ mentions }: Group): number =>
  mentions.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY)

function toResolution(
  groups: readonly Group[],
  isOffice: (mention: Mention) => boolean,
): Resolution {
  const found = groups.map(
    ({ classIri, key, individual, names, mentions, shape, kind }): Cluster => ({
      classIri,
      key,
      names,
      mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end),
      individual,
      kind: shape === 'EventShape' && isUnparted(kind) ? kind : undefined,
    }),
  )
  const clusters = joinBareOffices(found, isOffice)
  const clusterOf = new Map<Mention, Cluster>()
  for (const cluster of clusters) {
    for (const mention of cluster.mentions) clusterOf.set(mention, cluster)
  }
  return { clusters, clusterOf }
}
