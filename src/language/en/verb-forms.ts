import type { VerbForm } from '../language.ts'

/** Verbs whose past tense or participle no rule gives: base, past, participle. */
const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map([
  ['be', ['was', 'been']],
  ['become', ['became', 'become']],
  ['beat', ['beat', 'beaten']],
  ['begin', ['began', 'begun']],
  ['breed', ['bred', 'bred']],
  ['bring', ['brought', 'brought']],
  ['build', ['built', 'built']],
  ['buy', ['bought', 'bought']],
  ['catch', ['caught', 'caught']],
  ['choose', ['chose', 'chosen']],
  ['do', ['did', 'done']],
  ['draw', ['drew', 'drawn']],
  ['drive', ['drove', 'driven']],
  ['find', ['found', 'found']],
  ['give', ['gave', 'given']],
  ['go', ['went', 'gone']],
  ['grow', ['grew', 'grown']],
  ['have', ['had', 'had']],
  ['hear', ['heard', 'heard']],
  ['hold', ['held', 'held']],
  ['keep', ['kept', 'kept']],
  ['know', ['knew', 'known']],
  ['lead', ['led', 'led']],
  ['lie', ['lay', 'lain']],
  ['make', ['made', 'made']],
  ['meet', ['met', 'met']],
  ['play', ['played', 'played']],
  ['put', ['put', 'put']],
  ['run', ['ran', 'run']],
  ['say', ['said', 'said']],
  ['see', ['saw', 'seen']],
  ['set', ['set', 'set']],
  ['sit', ['sat', 'sat']],
  ['speak', ['spoke', 'spoken']],
  ['speed', ['sped', 'sped']],
  ['spread', ['spread', 'spread']],
  ['stand', ['stood', 'stood']],
  ['take', ['took', 'taken']],
  ['teach', ['taught', 'taught']],
  ['tell', ['told', 'told']],
  ['win', ['won', 'won']],
  ['send', ['sent', 'sent']],
  ['leave', ['left', 'left']],
  ['lose', ['lost', 'lost']],
  ['overcome', ['overcame', 'overcome']],
  ['overtake', ['overtook', 'overtaken']],
  ['pay', ['paid', 'paid']],
  ['sell', ['sold', 'sold']],
  ['spend', ['spent', 'spent']],
  ['rise', ['rose', 'risen']],
  ['fall', ['fell', 'fallen']],
  ['withdraw', ['withdrew', 'withdrawn']],
  ['uphold', ['upheld', 'upheld']],
  ['undertake', ['undertook', 'undertaken']],
  ['cut', ['cut', 'cut']],
  ['feed', ['fed', 'fed']],
  ['fly', ['flew', 'flown']],
  ['swim', ['swam', 'swum']],
  ['eat', ['ate', 'eaten']],
  ['get', ['got', 'got']],
  ['think', ['thought', 'thought']],
  ['write', ['wrote', 'written']],
])

const VOWEL_Y = /[aeiou]y$/
/** Stressed on a short last syllable, whose consonant is written twice. */
const DOUBLED =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt]|(?:sub|com|per|ad|re|trans|ad)mit|(?:re|de|pre|trans|con|in)fer|oc?cur|control)$/

/** All written forms of an English verb; "look after" keeps its particle behind each. */
export function verbForms(verb: string): VerbForm[] {
  const [base = '', ...particles] = verb.toLowerCase().split(/\s+/)
  if (base === '') return []
  const { past, participle } = pastForms(base)
  const active = [base, thirdPerson(base), past, gerund(base)]
  const forms = unique(active).map(
    (form): VerbForm => ({ tokens: [form, ...particles], voice: 'active' }),
  )
  for (const be of ['is', 'are', 'was', 'were', 'be', 'been', 'being']) {
    forms.push({ tokens: [be, participle, ...particles], voice: 'passive' })
  }
  forms.push({ tokens: [participle, ...particles, 'by'], voice: 'passive' })
  return forms
}

function pastForms(base: string): { past: string; participle: string } {
  const irregular = IRREGULAR.get(base)
  if (irregular) return { past: irregular[0], participle: irregular[1] }
  const past = regularPast(base)
  return { past, participle: past }
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (base.endsWith('y') && !VOWEL_Y.test(base)) return `${base.slice(0, -1)}ied`
  return DOUBLED.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`
}

function thirdPerson(base: string): string {
  if (base === 'be') return 'is'
  if (base === 'have') return 'has'
  if (/(s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  if (base.endsWith('y') && !VOWEL_Y.test(base)) return `${base.slice(0, -1)}ies`
  return `${base}s`
}

function gerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (base.endsWith('e') && !base.endsWith('ee')) return `${base.slice(0, -1)}ing`
  return DOUBLED.test(base) ? `${base}${base.at(-1)}ing` : `${base}ing`
}

const unique = (forms: readonly string[]): string[] => [...new Set(forms)]
