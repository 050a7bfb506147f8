import type { WordLists } from '../language.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** English function words, lower case. */
export const WORDS: WordLists = {
  determiners: set(`the a an this that these those its their his her our your my some any all each
    every such both`),
  indefinites: set('a an some any all each every such both'),
  connectors: set('of and on for the in to with by at from under as or a an'),
  conjunctions: set('and or as well plus together with &'),
  negators: set(`not no never neither nor n't cannot without nobody nothing none fail failed fails
    refuse refused deny denied denies`),
  hedges:
    set(`may might could can would perhaps possibly maybe reportedly allegedly rumoured rumored
    expected likely unlikely if whether unless proposed hopes hoped wishes planned formerly former ex will almost
    previously withdrawn cancelled canceled`),
  obligations: set(
    'must should shall need needs necessary ought ask asked require required urge urged',
  ),
  auxiliaries:
    set(`is are was were be been being has have had do does did will also then just always
    still already now long further fully vigorously actively jointly both which that who whose
    all to and , ( ) once often`),
  pending:
    set(`is are was were be been plan plans planned decline declined refuse refused fail failed
    hope hopes hoped want wants wanted intend intends intended expect expects expected due ready set
    about going promise promised vow vowed pledge pledged ask asked told used agree agreed likely`),
  relatives: set('which that who whose where'),
  prepositions:
    set(`of in on at by for with from to into onto over under about against between among
    through during before after within without upon as near beside behind above below around outside
    inside beyond across along despite`),
  locatives: set('in near outside around across'),
  ordinals: set(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
  ),
  counters: set('no no. nr nr. № th'),
  contrasts: set('but'),
  attributives: set(''),
  pronouns: set('it'),
  genitives: set('of between'),
  calendar:
    set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december today yesterday tomorrow`),
}
