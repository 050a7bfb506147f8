import type { Gender, Sentence, Span, Token } from '../model.ts'
import type { ListWords } from './list-words.ts'

/** One written form of a verb, token by token, lower case. */
export interface VerbForm {
  readonly tokens: readonly string[]
  /** In a passive the object stands before the verb. */
  readonly voice: 'active' | 'passive'
}

/** What a text counts from the day that it speaks from: "last month", "on Tuesday". */
export type Relation =
  /** `offset` units on, or back when it is negative. */
  | { readonly unit: 'year' | 'month' | 'day'; readonly offset: number }
  /** A day of a week; weeks start on Monday, which is 1. */
  | { readonly unit: 'week'; readonly offset: number; readonly weekday: number }
  /** The latest day of that name. */
  | { readonly unit: 'weekday'; readonly weekday: number }

/** A day, month or year of the calendar; `undefined` is what the text leaves out. */
export interface CalendarPoint {
  readonly year?: number
  /** 1 to 12. */
  readonly month?: number
  /** 1 to 31; never without a month or a relation. */
  readonly day?: number
  /** Instead of a year: what the rest is counted from. */
  readonly relation?: Relation
}

/** A day, month or year found in a text, or the first and last of a stretch; always a possible one. */
export interface DateMention extends Span, CalendarPoint {
  /** The last day, month or year, inclusive, of a stretch; as exact as the first. */
  readonly until?: CalendarPoint
  /** What is spoken of lies before or behind it, or goes on to it: "by 3 May", `5月3日前`. */
  readonly isBound?: true
}

/** A personal name read off the tokens from `first` to `last`, both inclusive. */
export interface PersonalName {
  readonly first: number
  readonly last: number
  /** How much the words alone look like a name: 0 to 1. */
  readonly likeness: number
  /** The name before it was translated, when a surname was turned into a word. */
  readonly inferredName?: string
  /** The surnames that the word may have been, lower case; the guess above has the first. */
  readonly inferredSurnames?: readonly string[]
  /** What all ways of writing the name share, lower case: surname first where that is the custom. */
  readonly key?: string
  /** The tokens of the surname, by which alone the text may name the person again. */
  readonly surname?: NameStretch
  /** Who bears such a name, where that is known. */
  readonly gender?: Gender
  /** Whether a stranger could not tell who is meant: a surname alone, or one with "so-and-so". */
  readonly isShort?: boolean
}

/** Token indices, both inclusive. */
export interface NameStretch {
  readonly first: number
  readonly last: number
}

/** A word that goes with personal names: "Ms", "Dr.", "Comrade". */
export interface PersonalTitle {
  /** The last token of it. */
  readonly last: number
  readonly gender?: Gender
}

/** What shows beside a name that a person is meant. */
export interface PersonalSign {
  readonly gender?: Gender
}

/** How much a sign tells: a person is meant, or is if some word of the name, or each, is no common one. */
export type Sureness = 'sure' | 'fair' | 'likely'

/** How a language speaks of persons, besides their names. */
export interface PersonWords {
  /** Whether titles and offices stand behind the name. */
  readonly titleFollows: boolean
  /** The title that starts at the token. */
  titleAt(tokens: readonly Token[], first: number): PersonalTitle | undefined
  /** The surname that starts at the token and stands alone beside a title. */
  surnameAt(tokens: readonly Token[], first: number): PersonalName | undefined
  /** The whole name that ends at the token, right before an office, where these follow names. */
  nameBeforeOffice(tokens: readonly Token[], last: number): PersonalName | undefined
  /**
   * The last token of "and other leaders": of words that end a list of persons and name none, where
   * such words start at the token; `undefined` where they do not.
   */
  openEndAt(tokens: readonly Token[], first: number): number | undefined
  /**
   * The last token of those who go on a list of persons behind its mark and are not named, "and twelve
   * members in all", before their verb; `undefined` where none do.
   */
  companyAt(tokens: readonly Token[], first: number): number | undefined
  /** Whether letters stand at the token that follow names, for a degree, an honour or a seat: "PhD". */
  isPostNominal(tokens: readonly Token[], index: number): boolean
  /** Whether the token is a noun for a person that stands right before a name: "teacher". */
  isCalling(tokens: readonly Token[], index: number): boolean
  /** Whether a verb starts at the token whose subject is nearly always a person: "said". */
  isSaying(tokens: readonly Token[], index: number): boolean
  /** Whether words end at the token behind whose comma stands what is told: "X said,". */
  endsTelling(tokens: readonly Token[], last: number): boolean
  /** Whether a verb stands at the token that holders of offices do at events, others too: "stressed". */
  isReporting(tokens: readonly Token[], index: number): boolean
  /**
   * The token before the verb that ends at the token and says that somebody takes an office: "was
   * named", "goes in as"; `undefined` when none does.
   */
  takingOffice(tokens: readonly Token[], last: number): number | undefined
  /** A sign right behind a name, its first token given: an age, "who", "(female)". */
  signAt(tokens: readonly Token[], first: number): PersonalSign | undefined
  /** What stands right before the token shows that a personal name starts there: "a farmer named". */
  openingBefore(tokens: readonly Token[], first: number): Sureness | undefined
  /** What starts at the token shows that the words before it are likely a person's name: "'s uncle". */
  likelySignAt(tokens: readonly Token[], first: number): PersonalSign | undefined
  /** Whether a verb starts at the token that tells what only people do: "photographed". */
  isHumanAct(tokens: readonly Token[], index: number): boolean
  /** Whether what stands beside words that could be a name makes them that of a thing: "X marshes". */
  namesThing(tokens: readonly Token[], site: NameStretch): boolean
  /** Whether words of a known name, standing by themselves at these tokens, name the person again. */
  standsAlone(tokens: readonly Token[], site: NameStretch): boolean
  /**
   * How much words that stand where only a name can look like one that was translated whole, such as
   * "white dew Ting": 0 to 1, 0 when they cannot be one. More can where an office stands before them
   * and a verb of persons behind them.
   */
  likeTranslatedName(words: readonly Token[], isHeld?: boolean): number
  /** Whether a label that only persons stand behind ends at the token: "Present:". */
  labelsPersons(tokens: readonly Token[], index: number): boolean
  /** Whether the token is a name's word and none of the language. */
  isStrange(token: Token): boolean
  /** Whether the token, in lower case, stands inside names: "van", "bin". */
  isParticle(token: Token): boolean
  /** Whether a name that nothing beside it shows may start with the token: asked first, as it is quick. */
  mayOpenName(token: Token): boolean
  /** Whether a calling, a saying or another sign of a person may stand at the token: asked first. */
  mayTell(tokens: readonly Token[], index: number): boolean
  /** Whether a name that was translated in part stands where only a name does. */
  opensGarbled(tokens: readonly Token[], site: NameStretch): boolean
  /** "he", "she": whose gender the pronoun at the token gives away. */
  pronounAt(tokens: readonly Token[], index: number): Gender | undefined
}

/** Sets of words that belong to a language rather than to a domain; all lower case, folded. */
export interface WordLists {
  readonly determiners: ReadonlySet<string>
  /** Determiners that point back at nothing: "a", "each". */
  readonly indefinites: ReadonlySet<string>
  /** Stands before what is known already: "the". */
  readonly definites: ReadonlySet<string>
  /** Stands between a noun and the verb that says what it is for: "a match to". */
  readonly purposeMarks: ReadonlySet<string>
  /** May stand inside a title: "of", "and", "the". */
  readonly connectors: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  readonly negators: ReadonlySet<string>
  /** Words that make a statement less than one: "may", "rumoured". */
  readonly hedges: ReadonlySet<string>
  /** Phrases of several words that weaken as these do: "spoke of". */
  readonly hedgePhrases: readonly (readonly string[])[]
  /** Weaken the verb that they stand right before: "once covered", "stopped covering". */
  readonly hedgesBeside: ReadonlySet<string>
  /** Right before a verb: it is still to come. */
  readonly futures: ReadonlySet<string>
  /** Before the name of an office: it is so no more, or not yet. */
  readonly formers: ReadonlySet<string>
  /** Before a name: what is said is not said of it. "Not", "rather than". */
  readonly exclusions: readonly (readonly string[])[]
  /** Prepositions behind which a verb tells of what may come: "close to winning". */
  readonly prospects: ReadonlySet<string>
  /** Behind what was so, say that it is so no more: "until". */
  readonly endings: ReadonlySet<string>
  /** Behind a word that denies, it denies nothing: "not only". */
  readonly restrictors: ReadonlySet<string>
  /** What stands before a thing that something spoken of has: "its". */
  readonly possessives: ReadonlySet<string>
  /** What stands between whom a verb makes something and what it makes them: "as". */
  readonly complementMarks: ReadonlySet<string>
  /** Of these, what stands between a name and its office with no verb as well: "Ann Roe as captain". */
  readonly roleMarks: ReadonlySet<string>
  /** Open a clause that what stands beside it depends on: "if", "provided that". */
  readonly conditions: readonly (readonly string[])[]
  /** At the head of a sentence, cast doubt on all of it: "reports that". */
  readonly openings: readonly (readonly string[])[]
  /** Nouns that turn round what is done to the thing behind "of": "withdrawal". */
  readonly reversals: ReadonlySet<string>
  /** In a name of plain words say of what kind or extent a thing is, and name no place: "whole", "type". */
  readonly kindWords: ReadonlySet<string>
  /** In capitals behind the name of a sender, belong to the page around a text: "Font", "Share". */
  readonly pageWords: ReadonlySet<string>
  /** Nouns for what shows a thing or tells of it: the thing behind "of" is not it. */
  readonly likenesses: ReadonlySet<string>
  /** Verbs that say what a thing is: no other verb stands between it and a noun that describes it. */
  readonly linkings: ReadonlySet<string>
  /** Verbs of leaving: who is "expelled as" something is it no more. */
  readonly partings: ReadonlySet<string>
  /** Behind a year, make it one of accounts or plans. */
  readonly accountYears: ReadonlySet<string>
  /** Before a year, make it one up to which, or from which on, something goes: "by 2030". */
  readonly yearBounds: ReadonlySet<string>
  /** Behind a name at the head of a text, say that it sends what follows. */
  readonly dispatches: ReadonlySet<string>
  /** Between two names, leave open which is meant, or say that both are: "or". */
  readonly alternatives: ReadonlySet<string>
  /** At the head of a text, stand beside the name of who sends it, a place and the day: "from". */
  readonly senderTies: ReadonlySet<string>
  /** In a line with nothing but a name, say that it published what follows: "press release". */
  readonly releases: ReadonlySet<string>
  /** Before a name, or before a comma and a name: what is told of it is to come. */
  readonly proposals: ReadonlySet<string>
  /** Those of them by which somebody comes to an office at once. */
  readonly decisions: ReadonlySet<string>
  /** Nouns that measure time: "issued within hours by". */
  readonly durations: ReadonlySet<string>
  /** Nouns for people: those "of" a body or a work are not it. */
  readonly people: ReadonlySet<string>
  /** "is", "was": what stands between the noun before and a participle behind. */
  readonly copulas: ReadonlySet<string>
  /** Words by which something is called for, not reported: "must", "should". */
  readonly obligations: ReadonlySet<string>
  /** May stand between a subject and its verb: auxiliaries, adverbs, relative pronouns. */
  readonly auxiliaries: ReadonlySet<string>
  /** Before "to" and a verb: what the verb says is not done yet. */
  readonly pending: ReadonlySet<string>
  /** "which", "who": what follows is said of the noun before. */
  readonly relatives: ReadonlySet<string>
  /** Prepositions after which another noun phrase begins. */
  readonly prepositions: ReadonlySet<string>
  /** Prepositions behind which a name is that of a place, more often than not: "in". */
  readonly locatives: ReadonlySet<string>
  /** Numbers in words that order things: "seventh". */
  readonly ordinals: ReadonlySet<string>
  /** The words for the tens from twenty on, in order, with which ordinals go on: "forty-second". */
  readonly tens: ReadonlySet<string>
  /** Beside a number they count events: "No.", "th". */
  readonly counters: ReadonlySet<string>
  /** Signs beside a number in words that count events where no spaces part words. */
  readonly ordinalMarks: ReadonlySet<string>
  /** Introduce what is so, after what is not: "but". */
  readonly contrasts: ReadonlySet<string>
  /** What an event leaves behind, by which it is then spoken of: "the decisions of". */
  readonly legacies: ReadonlySet<string>
  /** Before the name of an event, say what came behind it: "since". */
  readonly bygones: ReadonlySet<string>
  /** What stands before who did it, behind a passive: "by". */
  readonly agentMarks: ReadonlySet<string>
  /** Tie words in quotes to the thing behind that they describe. */
  readonly attributives: ReadonlySet<string>
  /** Stand at the head of a sentence, or behind a verb, for one thing spoken of: "it". */
  readonly pronouns: ReadonlySet<string>
  /** The same for several, and for a kind: "they", "them". */
  readonly pluralPronouns: ReadonlySet<string>
  /** The second of two that were just named, at the head of a sentence: "后者". */
  readonly latters: ReadonlySet<string>
  /** Behind a place in a list, tell what lies around it. */
  readonly surroundings: ReadonlySet<string>
  /** Behind a place, mean what is on one side of it, and not the place: "beyond". */
  readonly bounds: ReadonlySet<string>
  /** Behind a list, leave it open: "and so on". */
  readonly openEnds: ReadonlySet<string>
  /** Nouns for whatever goes on: "the occasion" is the one spoken of. */
  readonly occasions: ReadonlySet<string>
  /** Nouns for all there are of a kind: "population". */
  readonly wholes: ReadonlySet<string>
  /** What adjectives of places end in: "ish". */
  readonly demonymEnds: ReadonlySet<string>
  /** Behind a noun, mean what is inside the thing. */
  readonly insides: ReadonlySet<string>
  /** At the head of a sentence, mean the place that the text is about: "there". */
  readonly whereabouts: ReadonlySet<string>
  /** Nouns that mean the place which a text is about: "the site". */
  readonly grounds: ReadonlySet<string>
  /** Before a noun, say which part of an event is meant, or how much of it: "the opening session". */
  readonly stages: ReadonlySet<string>
  /** Adverbs that start with a preposition, and part no verb from its object: "in principle". */
  readonly prepositionalAdverbs: readonly (readonly string[])[]
  /** Say, between a subject and its verb, since when or how widely it is so: "since ancient times". */
  readonly sinceLong: readonly (readonly string[])[]
  /** Words before examples of what was spoken of: "including". */
  readonly examples: readonly (readonly string[])[]
  /** Verbs whose objects are what their subject is made of or has among it: "include". */
  readonly listings: ReadonlySet<string>
  /** Nouns that say nothing of the matter named behind them: "the issue of". */
  readonly topicNouns: ReadonlySet<string>
  /** What ties those nouns to the matter, besides prepositions. */
  readonly topicTies: ReadonlySet<string>
  /** Words between a number and what it counts: "three more". */
  readonly additions: ReadonlySet<string>
  /** Words that a hyphen ties to a number, which stays about as large: "300-odd". */
  readonly countTails: ReadonlySet<string>
  /** Words that join fields in the names of bodies, where no spaces part words: 及. */
  readonly fieldJoints: ReadonlySet<string>
  /** Prepositions behind which what the noun before is about still is the object: "of". */
  readonly genitives: ReadonlySet<string>
  /** Before what a paper is about, where no spaces part words: 关于. */
  readonly regards: ReadonlySet<string>
  /** Verbs that headlines write with a capital between names, and that stand in no name. */
  readonly headlineVerbs: ReadonlySet<string>
  /** Names of days and months, capitalised where no name of a thing is. */
  readonly calendar: ReadonlySet<string>
}

/** What the engine asks of a language. Pure; the same answers on every machine. */
/**
 * Where the two words of a Latin name stand: before who gave it and when ("Turris nova Roe, 1904"), in a
 * line of their own, in brackets or between commas, or else.
 */
export type LatinSite = 'given' | 'line' | 'apart' | 'text'

export interface Language {
  /** BCP 47. */
  readonly code: string
  readonly words: WordLists
  /** How many tokens a word has on average: 1 where words are tokens. */
  readonly tokensPerWord: number
  /** Whether the token may stand in a proper name: by its capital, where there are capitals. */
  mayBeName(token: Token): boolean
  /** Whether the token may stand before a head noun; `isLast` when it is the one right before. */
  mayModify(token: Token, isLast: boolean): boolean
  /** Whether a word that has the form of a verb may be one at token `index`. */
  mayBeVerb(tokens: readonly Token[], index: number): boolean
  /** Whether a word has the form of a participle: "built", "seated". */
  isParticiple(word: string): boolean
  /** Whether the word beside shows that one with the form of a verb is none: "its support". */
  isPlainNoun(tokens: readonly Token[], index: number): boolean
  /** Whether "the" and the like tell a noun that points back from one that does not. */
  readonly hasArticles: boolean
  /** Whether addresses go from the larger place to the smaller, with nothing between their names. */
  readonly addressesDescend: boolean
  /** Whether the names of places that end in the tokens are of one rank by their last signs: two counties. */
  areOneRank(one: Token | undefined, other: Token | undefined): boolean
  /** Whether a determiner is a syllable of a name where it stands, by what follows. */
  isSyllable(tokens: readonly Token[], index: number): boolean
  /** Whether a word for all of a country, an area or a body starts at the token, where no spaces part words. */
  coversAll(token: Token | undefined): boolean
  /** Whether a word starts at the token that closes a list of the trades of a body: "业务", "等领域", "的研发". */
  closesFields(tokens: readonly Token[], index: number): boolean
  /** Whether a word ends before the token; `undefined` stands for the end of the sentence. */
  endsWord(next: Token | undefined): boolean
  /** Whether the word may tell where somebody or something comes from: "Danish". */
  tellsOrigin(token: Token): boolean
  /** Whether the token makes another word of the name before it: the people of a country, say. */
  turnsName(next: Token | undefined): boolean
  /** Sentences in order; their tokens cover everything but white space. */
  segment(text: string): Sentence[]
  /** The tokens of a phrase of the pack, folded as `fold` folds those of a text. */
  phraseTokens(phrase: string): string[]
  /** A token's form for comparison: case and plural taken off. */
  fold(normal: string): string
  /** All forms of a verb given in its base form, particles included. */
  verbForms(verb: string): VerbForm[]
  /**
   * The short forms that words in brackets give the name before them, their marks left out:
   * "hereinafter the Rooks"; none when they give none.
   */
  shortForms(bracketed: string): string[]
  /**
   * Whether what stands between two names says that they are of one thing, at different times or in
   * different mouths, and nothing else; also of a sentence's opening before its first name.
   */
  tiesOtherName(between: string): boolean
  /** The numbers in the script's own words by which a name counts events or terms, in digits, where ordinals are no words. */
  countsIn(name: string): string[]
  /** The name without those, such as the term that a body is in, and without what counts them. */
  withoutCounts(name: string): string
  /** How it tells lists of things of one kind; `undefined` where spaces part words. */
  readonly lists: ListWords | undefined
  /** The token behind a number and its measure, as in `三只`, that start at the token; `undefined` for none. */
  behindCount(tokens: readonly Token[], index: number): number | undefined
  /** Days, months, years and stretches of them, in order, with a year or without; no two overlap. */
  findDates(sentence: Sentence, text: string): DateMention[]
  /**
   * Whether a date says when the text itself was written, by what stands before and behind it in its
   * line: "Published: …", "OSLO, … (Agency) --".
   */
  isDateline(before: string, after: string): boolean
  /**
   * Whether a sentence calls for something instead of reporting it: it starts with a verb in its
   * base form, or with words such as "we must".
   */
  isDirective(tokens: readonly Token[]): boolean
  /** Whether a sentence states nothing: a question, or what would have been. */
  isUnreal(tokens: readonly Token[]): boolean
  /**
   * Whether two words start at the token that are the Latin name of a kind: "Turris nova". Less need show it of
   * those that stand apart.
   */
  isLatinName(tokens: readonly Token[], first: number, site: LatinSite): boolean
  /** Whether the word, standing apart behind a name, is the two of a Latin one run together: "Turrisnova". */
  isRunLatinName(token: Token | undefined): boolean
  /** Whether the name of a place may stand behind the preposition at the token: not in "faith in". */
  mayLocate(tokens: readonly Token[], index: number): boolean
  /** The personal name at token `first`, the longest there is; `undefined` when none can be. */
  personalNameAt(
    tokens: readonly Token[],
    first: number,
    evidence: NameEvidence,
  ): PersonalName | undefined
  readonly persons: PersonWords
}

/** What stands beside a possible name: the more, the stranger a name is believed. */
export type NameEvidence = 'none' | 'context'
