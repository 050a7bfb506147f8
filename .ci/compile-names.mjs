#!/usr/bin/env node
/**
 * Compiles given names and surnames of many languages into `src/language/en/world-names.ts`: run by
 * hand, and what it writes is committed. The same bytes from the same packages.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readCedict } from './authority/read-cedict.mjs'
import { authorityFiles, readIndividuals } from './authority/read-individuals.mjs'
import { withoutMarks } from './authority/without-marks.mjs'
import { makeIsEnglish } from './names/is-english.mjs'
import { readNames } from './names/read-names.mjs'

const FILE = fileURLToPath(new URL('../src/language/en/world-names.ts', import.meta.url))
const WIDTH = 98
const CLASSES = ['Place', 'Species', 'Organization', 'Plan', 'Project', 'Industry']
/** Locales from which on a name counts that is a word of English or pinyin too. */
const [WORD_LOCALES, SYLLABLE_LOCALES] = [2, 2]
/** How the names of places begin in languages whose words the lists hold as names. */
const PLACE_STARTS = new Set(
  'san santa santo saint villa monte serra ras dar bab tel ain beni sidi sri annapurna'.split(' '),
)
/** Words that are hardly ever a name before a name that nobody knows: "Fine Gael". */
const WORDS_FIRST = new Set(
  `abbey alpha amen april august aura christ come constant crystal earl else emir fine floor flora
  german gust june lean line lion lino mate mile miles marina marine maxi maxima modest nail nine nova octave
  peer philippine piper prince queen samba soma summer till titi tome tore troy tudor urban viola zion`.split(
    /\s+/,
  ),
)

const cedict = readCedict()
const isEnglish = makeIsEnglish(cedict)
const syllables = new Set(
  [...cedict.values()]
    .flat()
    .flatMap(({ reading }) => reading.toLowerCase().match(/[a-z]+/g) ?? []),
)
/** What names something else first. */
const taken = new Set(
  CLASSES.flatMap((name) => readIndividuals(authorityFiles(), name)).flatMap(({ iri, labels }) => [
    iri.slice(iri.indexOf('/') + 1),
    ...[...labels.english, ...labels.latin].map((label) => withoutMarks(label).toLowerCase()),
  ]),
)
const isPinyin = (word) =>
  [...word].some((_, at) => {
    const [start, end] = [word.slice(0, at), word.slice(at)]
    return (start === '' || syllables.has(start)) && syllables.has(end)
  })

const { given, surnames } = readNames()
const isPlain = (name) =>
  !isEnglish(name) && !taken.has(name) && !WORDS_FIRST.has(name) && !PLACE_STARTS.has(name)
const plain = [...given].filter(
  ([name, { locales }]) =>
    isPlain(name) && !syllables.has(name) && (!isPinyin(name) || locales.size >= SYLLABLE_LOCALES),
)
const bornBy = (...genders) =>
  plain.filter(([, own]) => [...own.genders].sort().join() === genders.join()).map(([name]) => name)
const words = [...given]
  .filter(
    ([name, { locales }]) =>
      isEnglish(name) &&
      !taken.has(name) &&
      !WORDS_FIRST.has(name) &&
      locales.size >= WORD_LOCALES &&
      name.length > 3,
  )
  .map(([name]) => name)
const family = [...surnames].filter((name) => isPlain(name) && !syllables.has(name))

const LISTS = [
  ['WORLD_WOMEN', 'Given names of women.', bornBy('female')],
  ['WORLD_MEN', 'Given names of men.', bornBy('male')],
  [
    'WORLD_EITHER',
    'Given names of both, or of whom is not known.',
    [...bornBy('female', 'male'), ...bornBy()],
  ],
  ['WORLD_WORDS', 'Given names that are words of English as well.', words],
  ['WORLD_SURNAMES', 'Surnames.', family],
]

writeFileSync(
  FILE,
  [
    '// Made by .ci/compile-names.mjs: change that. Names: @faker-js/faker (MIT), lower case without marks.',
    ...LISTS.map(([constant, comment, names]) => writeList(constant, comment, names)),
  ].join('\n'),
)

function writeList(constant, comment, names) {
  const lines = ['']
  for (const name of [...names].sort()) {
    const line = `${lines.at(-1)} ${name}`
    if (line.length > WIDTH) lines.push(name)
    else lines[lines.length - 1] = line.trim()
  }
  return `\n/** ${comment} */\nexport const ${constant} = \`\n${lines.join('\n')}\`\n`
}
