import type { WordLists } from '../language.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

const phrases = (list: string): string[][] =>
  list.split(',').map((phrase) => phrase.trim().split(/\s+/))

/** English function words, lower case. */
export const WORDS: WordLists = {
  determiners: set(`the a an this that these those its their his her our your my some any all each
    every such both`),
  indefinites: set('a an some any all each every such both'),
  definites: set('the'),
  purposeMarks: set('to'),
  connectors: set('of and on for the in to with by at from under as or a an'),
  conjunctions: set('and or as well plus together with &'),
  negators: set(`not no never neither nor n't cannot without nobody nothing none nowhere fail failed
    fails refuse refused refuses deny denied denies denying hardly scarcely barely unlike except`),
  hedges: set(`may might could can would perhaps possibly maybe reportedly allegedly supposedly
    apparently seemingly presumably probably rumoured rumored rumour rumours rumor rumors alleged
    expected likely unlikely if unless whether proposed hopes hoped wish wishes wished planned let
    formerly will almost nearly previously withdrawn cancelled canceled
    wrong false untrue incorrect mistaken mistakenly wrongly falsely myth claim claims claimed
    believe believes believed doubt doubts doubted suspect suspects suspected fear fears feared
    imagine imagines imagined assume assumes assumed suppose supposes wonder wonders wondered`),
  hedgePhrases:
    phrases(`instead of, rather than, far from, short of, all but, subject to, unable to,
    spoke of, speak of, think of, thought of, dream of, dreamt of, thought about, talked about,
    refrain from, refrained from, abstained from, kept from, prevented from, barred from, banned from,
    a mistake to, the idea that, the notion that, the rumour that, the rumor that, the suggestion that,
    the report that, the reports that, the possibility that, the proposal that, the hope that,
    a proposal to, the proposal to, a plan to, would like, asked who, asked when, asked how, asked why`),
  hedgesBeside:
    set(`once former ex erstwhile against before stop stops stopped stopping cease ceases ceased
    halt halts halted end ends ended suspend suspends suspended postpone postpones postponed
    defer defers deferred delay delays delayed quit quits oppose opposes opposed resist resists resisted`),
  futures: set('upcoming forthcoming'),
  formers: set(
    'former formerly ex late retired onetime erstwhile once then future previously incoming next',
  ),
  exclusions:
    phrases(`not, rather than, instead of, in place of, in lieu of, on behalf of, unlike, except,
    except for, apart from, other than, as opposed to, everyone but, everybody but, all but, anyone but,
    everything but, anything but`),
  prospects: set('of from about for against before toward towards to'),
  endings: set('until till'),
  restrictors: set('only just merely simply'),
  possessives: set('its their'),
  complementMarks: set('as to be'),
  roleMarks: set('as'),
  conditions: phrases(`if, unless, provided that, providing that, in case, as long as, so long as,
    on condition that, assuming that, supposing that, subject to, once the`),
  openings:
    phrases(`reports that, reports of, news that, news of, talk of, rumours that, rumors that,
    rumour has it, rumor has it, it is rumoured that, it is rumored that, it is said that,
    it is not true that, it is unclear`),
  reversals: set(`withdrawal abolition repeal cancellation rejection revocation annulment suspension
    termination abandonment removal dissolution closure postponement failure absence lack end ending
    criticism refusal withdrawing abolishing repealing cancelling canceling rejecting revoking
    suspending terminating abandoning removing dissolving closing postponing scrapping shelving
    dropping ending banning delaying blocking stopping critique denial mockery parody`),
  kindWords:
    set(`about concerning regarding whole entire modern type kind class grade level style quality
    year years along`),
  pageWords:
    set(`font print small large big close share comment comments follow collect favorite favourite
    subscribe zoom size`),
  likenesses:
    set(`statue statues picture pictures photograph photographs photo photos painting paintings
    portrait portraits drawing drawings map maps model models replica replicas fossil fossils skeleton
    skeletons story stories tale tales film films memory memories`),
  linkings:
    set(`become becomes became becoming remain remains remained form forms formed serve serves served
    act acts acted represent represents represented constitute constitutes constituted stay stays stayed
    make makes made work works worked join joins joined maintain maintains maintained keep keeps kept
    hold holds held run runs ran have has had provide provides provided offer offers offered
    boast boasts boasted count counts rank ranks`),
  partings:
    set(`expelled dismissed sacked fired dropped excluded ousted removed stripped banned barred
    resigned retired suspended`),
  accountYears: set(''),
  yearBounds: set('by until till since before after beyond through'),
  dispatches: set(
    'electric electricity dispatch telegraph telegram message news report electrical wire',
  ),
  alternatives: set('or'),
  senderTies: set(
    'a the from on at in by of reported reports report message dispatch news telegraph electric electricity',
  ),
  releases: set(
    'press media news release statement communique copyright © published issued released posted updated',
  ),
  proposals: set(''),
  decisions: set(''),
  durations:
    set(`term time minute minutes hour hours day days night week weeks month months year years decade
    morning afternoon evening`),
  people:
    set(`member members resident residents critic critics opponent opponents supporter supporters
    brother sister wife husband son daughter father mother cousin cousins uncle aunt nephew niece widow colleague colleagues aide aides
    adviser advisor assistant predecessor successor rival rivals ally allies
    friend friends enemy enemies people person someone somebody worker workers employee employees
    student students leader leaders founder founders owner owners representative representatives
    delegate delegates head heads guest guests visitor visitors neighbour neighbours neighbor
    fan fans hunter hunters poacher poachers victim victims lover lovers foe foes predator predators
    prey breeder breeders keeper keepers buyer buyers seller sellers competitor competitors
    neighbors one some few both many several others`),
  copulas: set('is are was were be been being am'),
  obligations: set(
    'must should shall need needs necessary ought ask asked require required urge urged',
  ),
  auxiliaries:
    set(`is are was were be been being has have had do does did will also then just always
    still already now long further fully vigorously actively jointly both which that who whose
    all to and , ( ) once often get gets got`),
  pending:
    set(`is are was were be been plan plans planned decline declined refuse refused fail failed
    hope hopes hoped want wants wanted intend intends intended expect expects expected due ready set
    about going promise promised vow vowed pledge pledged ask asked told used agree agreed likely yet
    said believed thought supposed reported rumoured rumored alleged seem seems seemed appear appears
    appeared try tries tried attempt attempts attempted threaten threatened threatens offer offered
    offers propose proposed proposes unable unwilling reluctant urge urged urging request requested invited
    scheduled`),
  relatives: set('which that who whose where'),
  prepositions:
    set(`of in on at by for with from to into onto over under about against between among
    through during before after within without upon as near beside behind above below around outside
    inside beyond across along despite`),
  locatives: set('in near outside around across'),
  ordinals: set(
    `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`,
  ),
  tens: set('twenty thirty forty fifty sixty seventy eighty ninety'),
  counters: set('no no. nr nr. № th'),
  contrasts: set('but'),
  ordinalMarks: set(''),
  bygones: set('since after following'),
  legacies: set(`spirit decision decisions deployment communique communiqué resolution resolutions
    outcome outcomes conclusions minutes results instructions requirements`),
  agentMarks: set('by'),
  attributives: set(''),
  pronouns: set('it'),
  latters: set(''),
  surroundings:
    set(`north south east west northern southern eastern western central northeast northwest
    southeast southwest northeastern northwestern southeastern southwestern north-east north-west south-east
    south-west upstream downstream middle`),
  bounds: set(''),
  openEnds: set('etc etc.'),
  wholes: set('population populations number numbers members individuals majority'),
  demonymEnds: set('ish ese ian an'),
  insides: set(''),
  whereabouts: set('there here'),
  grounds: set('site area region place locality'),
  occasions: set('event occasion proceedings ceremony discussion discussions session'),
  stages: set('opening closing main plenary general inaugural inauguration whole entire final'),
  prepositionalAdverbs: phrases(
    'in principle, in full, in part, in turn, in detail, in advance, in general, in person, in public, at once, on time, by consensus, by acclamation, with one voice',
  ),
  sinceLong: phrases(
    `since ancient times, since ancient time, since ancient, from ancient times, from ancient time, from ancient,
    since old times, since old time, since old, from old times, from old, since antiquity, from of old, since long ago,
    from long ago, for a long time, long time, long term, for a long term, for many years, for years, for centuries,
    for generations, all along, all the time, throughout history, always since old, since early times,
    at home and abroad, to this day, up to now, so far`,
  ),
  examples: phrases('including, among them, among these, among others, such as, namely, notably'),
  listings: set('include includes included comprise comprises comprised'),
  topicNouns: set(
    'work issue issues matter matters question questions topic topics subject subjects',
  ),
  topicTies: set('regarding concerning surrounding'),
  additions: set('more further other'),
  countTails: set('plus odd strong'),
  fieldJoints: set(''),
  regards: set('about on regarding concerning'),
  pluralPronouns: set('they them'),
  genitives: set('of between'),
  headlineVerbs:
    set(`releases launches approves unveils announces publishes inspects visits signs opens
    holds hosts convenes attends chairs appoints elects welcomes joins wins seeks urges meets reviews begins starts
    completes receives presides delivers resigns vows pledges calls tours becomes acquires buys sells invests builds expands confirms rejects investigates
    released launched unveiled announced published inspected visited signed opened held hosted convened attended
    chaired welcomed urged began completed received became acquired bought sold invested confirmed rejected
    researched investigated inspect attend announce`),
  calendar:
    set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december today yesterday tomorrow`),
}
