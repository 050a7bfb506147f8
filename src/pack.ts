/**
 * What a pack of Turtle compiles to: everything that the engine knows of a domain. Frozen tables,
 * made once by `knowledge/load-pack.ts`, read by every stage.
 */
import type { Quad } from '@rdfjs/types'
import type { Label } from './model.ts'

export interface PackTerm {
  readonly iri: string
  /** English first, then the other languages by tag. */
  readonly labels: readonly Label[]
  readonly comments: readonly Label[]
  /** Direct superclasses or superproperties, of any vocabulary. */
  readonly parents: readonly string[]
}

/** For pictures only; never in the graph. */
export interface Display {
  /** CSS colour, `#rrggbb`. */
  readonly colour: string
  /** The `d` attribute of one SVG path in a 24 × 24 box. */
  readonly icon: string
  /** Relative size of a node, 1 being usual. */
  readonly size: number
}

/** What capitals tell of known names; each value is the local name of an IRI in the meta-vocabulary. */
export type NameCase = 'AnyCase' | 'SingleWordCase' | 'ProperCase'

export interface PackClass extends PackTerm {
  readonly display?: Display
  /** Whether things of this class govern the subjectless clauses after them, as a speaker does. */
  readonly governsDiscourse: boolean
  /** Whether the documents themselves are of this class. */
  readonly isDocument: boolean
  /** Verbs by which such a thing is said to speak, in their base form. */
  readonly reportVerbs: readonly Label[]
  /** Nouns for those who act at such a thing: what they do, it does. */
  readonly actors: readonly Label[]
  /** Nouns that stand for such a thing, or a part of it, where no articles tell. */
  readonly occasions: readonly Label[]
  /** The last words of its names, by rank, the largest first: one thing may hold those of later ranks. */
  readonly ranks: readonly (readonly Label[])[]
  /** Values of these properties tell namesakes of this class apart: they are part of the IRI. */
  readonly distinguishedBy: readonly string[]
  /** What these properties lead to is around its known things, and tells those of one name apart. */
  readonly disambiguatedBy: readonly string[]
  /** What capitals tell of the labels of its individuals. */
  readonly nameCase: NameCase
  /** Where its things are concepts: the scheme that they belong to. */
  readonly scheme?: string
}

export interface PackProperty extends PackTerm {
  /** Empty when anything may be a subject. */
  readonly domains: readonly string[]
  /** Classes, or one datatype; empty when anything may be an object. */
  readonly ranges: readonly string[]
  /** Whether what the object does in the discourse counts as the subject's doing. */
  readonly actsFor: boolean
  /** What confidences of its statements are multiplied by: more than 0, 1 where nothing else is known. */
  readonly trust: number
}

/** A link from a known individual to open data, with the source that it was checked in. */
export interface Link {
  readonly predicate: string
  readonly target: string
  readonly source: string
}

/** Something known of an individual that has a source of its own. */
export interface SourcedFact {
  /** In the default graph; its subject is the individual. */
  readonly quad: Quad
  readonly source: string
}

/** Open data that links lead to, as the pack describes it. */
export interface LinkTarget {
  readonly iri: string
  readonly title: string
  /** What the IRIs of its things begin with: `void:uriSpace`. */
  readonly uriSpace: string
  /** All that the pack says of it, in the default graph. */
  readonly description: readonly Quad[]
}

export interface Individual {
  readonly iri: string
  readonly classIri: string
  /** `skos:prefLabel`, English first. */
  readonly preferredLabels: readonly Label[]
  /** `skos:altLabel`: other names that people use. */
  readonly alternativeLabels: readonly Label[]
  /** `skos:hiddenLabel`: forms that translators make of it; for finding, never for showing. */
  readonly hiddenLabels: readonly Label[]
  /** Those of the labels that are words of their own too; left out where there are none. */
  readonly wordLabels?: readonly Label[]
  /** Those that things outside the pack have too; left out where there are none. */
  readonly ambiguousLabels?: readonly Label[]
  readonly links: readonly Link[]
  /** Left out where there are none; they stand in the knowledge of the pack too. */
  readonly facts?: readonly SourcedFact[]
  /**
   * What tells it from namesakes of its class, sorted: where the properties that disambiguate the
   * class lead, however far. Left out where they lead nowhere.
   */
  readonly surroundings?: readonly string[]
  /** Whether it is among the surroundings of others; left out where it is not. */
  readonly holdsOthers?: true
}

/** How a name of a class looks; each value is the local name of an IRI in the meta-vocabulary. */
export type NameShape =
  | 'TitleShape'
  | 'EnclosedShape'
  | 'ListedTitleShape'
  | 'UnmarkedTitleShape'
  | 'ProperShape'
  | 'CommonShape'
  | 'PhraseShape'
  | 'QuotedShape'
  | 'LabelledShape'
  | 'MixedShape'
  | 'LeadingShape'
  | 'OfficeShape'
  | 'PersonalShape'
  | 'EventShape'
  | 'HeldShape'
  | 'LatinShape'
  | 'SiteShape'

/** A sentence that a cue must read, with what it must find in it. */
export interface CueExample {
  readonly sentence: Label
  /** The words found: by a name cue. */
  readonly finds?: string
  /** The words at both ends of the statement: by a property cue. */
  readonly subject?: string
  readonly object?: string
}

interface Cue {
  readonly iri: string
  readonly confidence: number
  readonly mustMatch: readonly CueExample[]
  readonly mustNotMatch: readonly CueExample[]
}

/** Head nouns and shape of the names of a class. */
export interface NameCue extends Cue {
  readonly names: string
  readonly shape: NameShape
  readonly heads: readonly Label[]
  /** Words that belong to the head noun: "deputy". */
  readonly qualifiers: readonly Label[]
  /** Words that may stand before a head and yet name nothing: "great match". */
  readonly genericWords: readonly Label[]
  /** Prepositions after which the name goes on: "Notes on …". */
  readonly complements: readonly Label[]
  /** Classes whose names before it are no part of a name: the player in "Reti opening". */
  readonly stopsAt: readonly string[]
  /** Classes whose names may stand before a head noun in lower case as part of the name: "Stane contest". */
  readonly opensWith: readonly string[]
  /** Whether a head noun outside the quotes is part of the name. */
  readonly headInName: boolean
  /** Common nouns that say what a thing is beside its name: "Rook Hall, a guild". */
  readonly kinds: readonly Label[]
  /** Words behind which such a name stands, whatever it looks like: "the seat of Stane". */
  readonly introductions: readonly Label[]
  /** Words right behind which tell, where a text has them so several times, that the words before are such a name. */
  readonly followers: readonly Label[]
  /** Head nouns that are names by themselves too. */
  readonly bareHeads: readonly Label[]
  /** Whether a name of several words is used again as its head noun alone, with "the". */
  readonly headAlone: boolean
  /** Whether such names hold lists of fields: "Office of Rooks and Clocks". */
  readonly namesFields: boolean
  /** Prepositions behind which a name is one of these where nothing else tells: "in". */
  readonly locators: readonly Label[]
  /** Head nouns of the parts of an address, each right behind the larger place. */
  readonly addressUnits: readonly Label[]
  /** Whether words for its topic name an event, with no number and nobody who holds it. */
  readonly namedByTopic: boolean
  /** Whether a name of several words is used again as its first word alone. */
  readonly firstWordAlone: boolean
  /** Whether the head nouns name an office only with its body or field, or before its holder. */
  readonly needsBody: boolean
  /** Whether the head nouns are an office only where a holder's name may stand behind them. */
  readonly needsHolder: boolean
  /** Whether the head nouns name something only with a qualifier right before them: "youth | crew". */
  readonly needsQualifier: boolean
  /** What the names end in and are used again without, where no spaces part words. */
  readonly droppedEnds: readonly Label[]
  /** Nouns that are names where a property lets one stand, and words elsewhere. */
  readonly expectedHeads: readonly Label[]
  /** Phrases that end in a head noun and name nothing: "window opening". */
  readonly ignores: readonly Label[]
  /** Words in capitals before a head noun in lower case, or telling ones of a mixed name, at least. */
  readonly fewestWords: number
  /** Whether the head nouns are everyday words, which name only in lower case and where no noun follows. */
  readonly plainHeads: boolean
  /** Whether the names are one common word before the head noun, where no spaces part words. */
  readonly plainNames: boolean
  /** Whether one of the words before the head noun must be a proper noun or unknown, where no spaces part words. */
  readonly properWords: boolean
}

/** How the two ends of a property stand to each other in a text. */
export type CueForm =
  | 'Clause'
  | 'Apposition'
  | 'Description'
  | 'Complement'
  | 'Possession'
  | 'Inside'
  | 'Byline'
  | 'Masthead'
  | 'Listing'
  | 'Address'
  | 'Topic'
  | 'Adjunct'
  | 'Kinds'
  | 'Frame'
  | 'Restoration'

/** What a property points at when it is not an entity. */
export type ObjectShape = 'Entity' | 'Date' | 'Period' | 'QuotedText' | 'ListedText' | 'FreeText'

/** How a text speaks of a property. */
export interface PropertyCue extends Cue {
  /** The words one of which stands between the verb and its object; none where any may, or none. */
  readonly prepositions: readonly Label[]
  readonly reads: string
  readonly form: CueForm
  readonly objectShape: ObjectShape
  /** Verbs in their base form; the language knows their other forms and the passive. */
  readonly verbs: readonly Label[]
  /** Fixed phrases, as they stand in a text. */
  readonly phrases: readonly Label[]
  /** Whether the object stands before the phrase: "pawn of". */
  readonly objectFirst: boolean
  /** Words that may stand between trigger and end, determiners not counted. */
  readonly reach: number
  /** The same for the subject alone. */
  readonly subjectReach: number
  /** Classes that the subject must be of; empty when the domain says enough. */
  readonly subjectClasses: readonly string[]
  /** Head nouns one of which a named subject must have; empty when any may stand there. */
  readonly subjectHeads: readonly Label[]
  /** Head nouns one of which a named object must have; empty when any may stand there. */
  readonly objectHeads: readonly Label[]
  /** Properties that take precedence between the same two ends. */
  readonly yieldsTo: readonly string[]
  /** Properties beside whose statements an adjunct stands. */
  readonly accompanies: readonly string[]
  /** Words that are no object even where one stands. */
  readonly ignores: readonly Label[]
}

/** A name that means another thing in every document: "the home team". */
export interface RelativeName {
  readonly iri: string
  readonly names: string
  readonly phrases: readonly Label[]
  /** Head nouns of the thing that it is relative to: "Team". */
  readonly anchorClass: string
  readonly anchorHeads: readonly Label[]
  /** Full names, `{}` standing for the anchor's name without its head noun. */
  readonly fullNames: readonly Label[]
}

/** A stretch of whole years that texts call by a name. */
export interface NamedPeriod {
  readonly iri: string
  readonly phrases: readonly Label[]
  readonly firstYear: number
  /** Inclusive. */
  readonly lastYear: number
}

/** A competency question. */
export interface PackQuery {
  /** File name without `.rq`. */
  readonly name: string
  /** First comment line of the file. */
  readonly title: string
  readonly sparql: string
}

/** Keeps what is made of a pack until the next run. */
export interface PackCache {
  /** The bytes that were written under the key, whole, or `undefined`. */
  read(key: string): Uint8Array | undefined
  /** Keeps them if it can; nothing is said where it cannot. */
  write(key: string, bytes: Uint8Array): void
}

export interface Pack {
  readonly iri: string
  readonly title: string
  readonly version: string
  /** SHA-256 over the files of the pack, hexadecimal. */
  readonly hash: string
  /**
   * Names all that the pack was made of, base and meta-vocabulary too: what is made of it may be
   * kept under this. Left out of one that was put together otherwise.
   */
  readonly key?: string
  /** IRI of the licence of what the pack itself says, if it names one. */
  readonly licence?: string
  /** What else there is to know of rights in it. */
  readonly rights: readonly Label[]
  readonly prefixes: Readonly<Record<string, string>>
  readonly classes: ReadonlyMap<string, PackClass>
  readonly properties: ReadonlyMap<string, PackProperty>
  readonly individuals: ReadonlyMap<string, Individual>
  /**
   * What the authorities say of individuals besides labels and links, and of the schemes that these
   * are ordered by: for the graph.
   */
  readonly knowledge: readonly Quad[]
  /** Sorted by IRI. */
  readonly linkTargets: readonly LinkTarget[]
  readonly nameCues: readonly NameCue[]
  readonly propertyCues: readonly PropertyCue[]
  readonly relativeNames: readonly RelativeName[]
  readonly namedPeriods: readonly NamedPeriod[]
  readonly shapes: readonly Quad[]
  readonly queries: readonly PackQuery[]
}
