import type { Language } from '../language/language.ts'
import { type NameTable, nameTable } from '../language/name-table.ts'
import type { NameCue, NamedPeriod, Pack, PackCache, PropertyCue } from '../pack.ts'
import { compileRanks } from './compile-ranks.ts'
import {
  compileCallings,
  compileClassNouns,
  compileDroppedEnds,
  compileFrames,
  compileHeads,
  compileKnownNames,
  compileNameCue,
  compileNamedPeriods,
  compileNouns,
  compileParticiples,
  compilePhrases,
  compileShortNames,
  compileSuffixes,
  compileTriggers,
  compileVerbs,
  foldPhrases,
  namesOfShape,
} from './compile-tries.ts'
import { keepPhrases } from './keep-phrases.ts'
import type { CompiledNameCue, KnownName, Trigger } from './lexicon-entries.ts'
import type { TokenTrie } from './token-trie.ts'

/** A pack made ready for texts of one language: every phrase of it as folded tokens. */
export interface Lexicon {
  readonly pack: Pack
  readonly language: Language
  readonly knownNames: TokenTrie<KnownName>
  /** Labels without the ends that such names are used without. */
  readonly shortNames: TokenTrie<KnownName>
  readonly heads: TokenTrie<CompiledNameCue>
  /** Kinds of things: common nouns that say what a name beside them names. */
  readonly kinds: TokenTrie<NameCue>
  /** Words behind which a name stands, whatever it looks like. */
  readonly introductions: TokenTrie<NameCue>
  /** Words that stand behind names without a head noun: "seat". */
  readonly followers: TokenTrie<NameCue>
  /** Nouns that are names only where a property lets one stand. */
  readonly expectedHeads: TokenTrie<NameCue>
  /** Prepositions behind which a name is that of a certain class, where nothing else tells. */
  readonly locators: TokenTrie<NameCue>
  /** Head nouns of the parts of an address. */
  readonly addressUnits: TokenTrie<NameCue>
  /** What a hyphen ties to the name before it, as "-based" does. */
  readonly suffixes: TokenTrie<PropertyCue>
  /** Those who act at a thing that governs the discourse, with its class. */
  readonly actors: TokenTrie<string>
  /** Nouns that stand for a thing that governs the discourse, with its class. */
  readonly occasions: TokenTrie<string>
  /** The rank of things by the last word of their names, folded; 0 is the largest. */
  readonly ranks: ReadonlyMap<string, number>
  /** What names of each class end in and are used again without, the longer ends first. */
  readonly droppedEnds: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly personalCues: readonly NameCue[]
  /** The cues of things that have scientific names. */
  readonly latinCues: readonly CompiledNameCue[]
  /** Cues of names that the web writes. */
  readonly siteCues: readonly NameCue[]
  /** The classes whose names are proper nouns around a head noun. */
  readonly properClasses: ReadonlySet<string>
  /** The classes whose names of several words are used again as their head noun alone. */
  readonly headAloneClasses: ReadonlySet<string>
  /** The classes whose names are those of offices. */
  readonly officeClasses: ReadonlySet<string>
  /** The classes whose names tell something of their things, and the classes of what such names tell, and of persons. */
  readonly tellingClasses: ReadonlySet<string>
  readonly partClasses: ReadonlySet<string>
  /** The cues that read off names of which larger thing of the same class theirs are parts. */
  readonly ownPartCues: readonly PropertyCue[]
  readonly triggers: TokenTrie<Trigger>
  readonly bylines: TokenTrie<PropertyCue>
  readonly listings: TokenTrie<PropertyCue>
  /** What the names of mastheads end in. */
  readonly mastheads: TokenTrie<PropertyCue>
  /** Words that bring a property to mind, wherever they stand. */
  readonly frames: TokenTrie<PropertyCue>
  /** Verbs that say of a kind what its subject has of it. */
  readonly kindVerbs: TokenTrie<string>
  /** Behind which someone is made something. */
  readonly complements: TokenTrie<PropertyCue>
  /** Behind "its", what a thing has. */
  readonly possessions: TokenTrie<PropertyCue>
  /** Phrases behind which a person is named, as "expert" may be. */
  readonly callings: TokenTrie<string>
  /** The fixed phrases of property cues, and what they ignore, as folded words with a space between. */
  readonly foldedPhrases: ReadonlyMap<string, string>
  /** Forms of the verbs of which a thing that governs the discourse is the speaker. */
  readonly reportVerbs: TokenTrie<string>
  /** Their participles, words with a space between: behind "was", the thing is spoken to. */
  readonly reportParticiples: ReadonlySet<string>
  readonly namedPeriods: TokenTrie<NamedPeriod>
  /** The classes whose names stand in addresses. */
  readonly addressClasses: ReadonlySet<string>
  /** The classes whose things govern the clauses after them. */
  readonly governingClasses: ReadonlySet<string>
}

/**
 * Compiles a pack for a language; linear in the words of the pack. A cache keeps how these are cut.
 */
export function compileLexicon(
  pack: Pack,
  language: Language,
  { cache }: { readonly cache?: PackCache | undefined } = {},
): Lexicon {
  const phrases = keepPhrases(pack, language, cache)
  const lexicon = makeLexicon(pack, phrases.language, nameTable(pack, language, cache))
  phrases.keep()
  return { ...lexicon, language }
}

function makeLexicon(pack: Pack, language: Language, names: NameTable): Omit<Lexicon, 'language'> {
  const governing = [...pack.classes.values()].filter((term) => term.governsDiscourse)
  const reportVerbs = governing.flatMap((term) => term.reportVerbs)
  const droppedEnds = compileDroppedEnds(pack, language)
  return {
    pack,
    knownNames: compileKnownNames(pack, language, names),
    shortNames: compileShortNames(names, language, droppedEnds),
    heads: compileHeads(pack, language),
    kinds: compileNouns(pack, language, ({ kinds }) => kinds),
    introductions: compileNouns(pack, language, ({ introductions }) => introductions),
    followers: compileNouns(pack, language, ({ followers }) => followers),
    locators: compileNouns(pack, language, ({ locators }) => locators),
    addressUnits: compileNouns(pack, language, ({ addressUnits }) => addressUnits),
    expectedHeads: compileNouns(pack, language, ({ expectedHeads }) => expectedHeads),
    suffixes: compileSuffixes(pack, language),
    actors: compileClassNouns(governing, language, ({ actors }) => actors),
    occasions: compileClassNouns(governing, language, ({ occasions }) => occasions),
    ranks: compileRanks(pack, language),
    droppedEnds,
    personalCues: pack.nameCues.filter((cue) => cue.shape === 'PersonalShape'),
    latinCues: pack.nameCues
      .filter((cue) => cue.shape === 'LatinShape')
      .map((cue) => compileNameCue(cue, language)),
    siteCues: pack.nameCues.filter(({ shape }) => shape === 'SiteShape'),
    properClasses: new Set(namesOfShape(pack, 'ProperShape')),
    headAloneClasses: new Set(
      pack.nameCues.filter(({ headAlone }) => headAlone).map(({ names }) => names),
    ),
    officeClasses: new Set(namesOfShape(pack, 'OfficeShape')),
    tellingClasses: new Set(endsInside(pack, 'domains')),
    partClasses: new Set([...endsInside(pack, 'ranges'), ...namesOfShape(pack, 'PersonalShape')]),
    ownPartCues: pack.propertyCues.filter((cue) => readsOwnParts(pack, cue)),
    triggers: compileTriggers(pack, language),
    bylines: compilePhrases(pack, language, 'Byline'),
    listings: compilePhrases(pack, language, 'Listing'),
    mastheads: compilePhrases(pack, language, 'Masthead'),
    frames: compileFrames(pack, language),
    kindVerbs: compileVerbs(
      pack.propertyCues.filter(({ form }) => form === 'Kinds').flatMap(({ verbs }) => verbs),
      language,
    ),
    complements: compilePhrases(pack, language, 'Complement'),
    possessions: compilePhrases(pack, language, 'Possession'),
    callings: compileCallings(pack, language),
    foldedPhrases: foldPhrases(pack, language),
    reportVerbs: compileVerbs(reportVerbs, language),
    reportParticiples: compileParticiples(reportVerbs, language),
    namedPeriods: compileNamedPeriods(pack, language),
    addressClasses: addressClasses(pack),
    governingClasses: new Set(governing.map((term) => term.iri)),
  }
}

const addressClasses = (pack: Pack): Set<string> =>
  new Set(
    pack.propertyCues
      .filter(({ form }) => form === 'Address')
      .flatMap(({ subjectClasses }) => subjectClasses),
  )

/** Whether the cue reads off names of which larger thing of the same class theirs are parts. */
const readsOwnParts = (pack: Pack, { form, reads, subjectClasses }: PropertyCue): boolean =>
  form === 'Inside' &&
  subjectClasses.some((each) => pack.properties.get(reads)?.ranges.includes(each))

/** The classes at one end of what is read inside names, of things of other classes. */
const endsInside = (pack: Pack, end: 'domains' | 'ranges'): readonly string[] =>
  pack.propertyCues
    .filter((cue) => cue.form === 'Inside' && !readsOwnParts(pack, cue))
    .flatMap(({ reads, subjectClasses }) => {
      const isNarrowed = end === 'domains' && subjectClasses.length > 0
      return isNarrowed ? subjectClasses : (pack.properties.get(reads)?.[end] ?? [])
    })
