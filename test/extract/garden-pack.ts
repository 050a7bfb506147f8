import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadPack } from '../../src/knowledge/load-pack.ts'
import type { Pack } from '../../src/pack.ts'
import { DEFAULT_BASE } from '../../src/rdf/namespaces.ts'

/** Base of the instances in the tests. */
/** That of the packs that test files share, so that each is loaded once. */
export const BASE = DEFAULT_BASE
/** Namespace of the terms of the garden pack. */
export const GARDEN = 'https://garden.example/ns#'

const PREFIXES = `
@base <https://merganser.example/id/> .
@prefix cue: <https://garden.example/cue#> .
@prefix g: <${GARDEN}> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix pack: <https://merganser.example/pack#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
`

const CLASSES = `
<https://garden.example/ns> a owl:Ontology .
g:Person a owl:Class ; rdfs:label "Person"@en ; rdfs:comment "Someone."@en .
g:Society a owl:Class ; rdfs:label "Society"@en ; rdfs:comment "People who act together."@en .
g:Place a owl:Class ; rdfs:label "Place"@en ; rdfs:comment "Where something is."@en ;
    pack:nameCase pack:ProperCase .
g:Office a owl:Class ; rdfs:label "Office"@en ; rdfs:comment "What one is for a society."@en .
g:Meeting a owl:Class ; rdfs:label "Meeting"@en ; rdfs:comment "People decide there."@en ;
    pack:governsDiscourse true ;
    pack:reportVerb "point out"@en , "emphasize"@en , "ask"@en ;
    pack:distinguishedBy g:heldBy , g:heldOn .
g:Plan a owl:Class ; rdfs:label "Plan"@en ; rdfs:comment "A text to act by."@en .
g:Project a owl:Class ; rdfs:label "Project"@en ; rdfs:comment "Work under a name."@en .
g:Trade a owl:Class ; rdfs:label "Trade"@en ; rdfs:comment "What people live by."@en .
g:Flower a owl:Class ; rdfs:label "Flower"@en ; rdfs:comment "It blooms."@en ;
    pack:nameCase pack:AnyCase .
g:Leaflet a owl:Class ; rdfs:label "Leaflet"@en ; rdfs:comment "The text itself."@en ;
    pack:isDocument true .
`

const property = (name: string, domain: string, range: string): string =>
  `g:${name} a ${range === '' || /:/.test(range) ? 'rdf:Property' : 'owl:ObjectProperty'} ;
    rdfs:label "${name}"@en ; rdfs:comment "A relation."@en
    ${union('rdfs:domain', domain)} ${union('rdfs:range', range)} .`

function union(predicate: string, names: string): string {
  const terms = names.split(' ').map((name) => (name.includes(':') ? name : `g:${name}`))
  if (names === '') return ''
  return terms.length === 1
    ? `; ${predicate} ${terms[0]}`
    : `; ${predicate} [ a owl:Class ; rdfs:label "One of"@en ; rdfs:comment "A union."@en ;
        owl:unionOf ( ${terms.join(' ')} ) ]`
}

const PROPERTIES = [
  property('chaired', 'Person', 'Meeting'),
  property('attended', 'Person', 'Meeting'),
  property('heldBy', 'Meeting', 'Society'),
  property('heldOn', 'Meeting', 'xsd:date'),
  property('reviewed', 'Meeting', 'Plan'),
  property('approved', 'Meeting', 'Plan'),
  property('studied', 'Meeting', ''),
  property('concerns', 'Meeting Plan Project', 'Trade'),
  property('supports', 'Meeting Plan', 'Society Trade Project'),
  property('covers', 'Plan', 'Place'),
  property('period', 'Plan', 'edtf:EDTF'),
  property('begunIn', 'Project', 'xsd:gYear'),
  property('issuedBy', 'Plan', 'Society'),
  property('protects', 'Meeting Plan', 'Flower'),
  property('growsIn', 'Flower', 'Place'),
  property('liesIn', 'Place', 'Place'),
  property('knownAs', 'Flower Place', 'rdf:langString'),
  property('holds', 'Person', 'Office'),
  property('memberOf', 'Person', 'Society'),
  property('writtenBy', 'Leaflet', 'Person'),
  property('printedBy', 'Leaflet', 'Society'),
  property('maybeNamed', 'Person', 'rdf:langString'),
].join('\n')

const list = (words: string): string =>
  words
    .split(', ')
    .map((word) => `"${word}"@en`)
    .join(' , ')

const nameCue = (names: string, shape: string, heads: string, rest = ''): string =>
  `cue:${names.toLowerCase()}-${shape.toLowerCase()} a pack:NameCue ;
    pack:names g:${names} ; pack:shape pack:${shape}Shape ; pack:confidence 0.9 ;
    ${heads === '' ? '' : `pack:head ${list(heads)} ;`} ${rest}
    pack:mustMatch [ pack:sentence "Any."@en ; pack:finds "Any" ] ; pack:mustNotMatch "None."@en .`

const NAME_CUES = [
  nameCue('Person', 'Personal', ''),
  nameCue(
    'Society',
    'Proper',
    'society, council, committee, board, club',
    'pack:complement "of"@en ;',
  ),
  nameCue(
    'Place',
    'Proper',
    'county, garden, park, lake',
    `pack:genericWord ${list('old, big')} ;`,
  ),
  nameCue(
    'Office',
    'Office',
    'mayor, secretary, chair',
    `pack:qualifier ${list('vice, deputy')} ; pack:complement "of"@en ;`,
  ),
  nameCue(
    'Meeting',
    'Event',
    'meeting, session',
    `pack:qualifier ${list('executive, annual')} ; pack:complement "of"@en ;`,
  ),
  nameCue('Plan', 'Title', 'plan, rules, opinions', `pack:complement ${list('on, for')} ;`),
  nameCue('Plan', 'Quoted', 'strategy'),
  nameCue('Project', 'Quoted', 'project, campaign', 'pack:headInName false ;'),
  nameCue(
    'Trade',
    'Common',
    'industry, trade',
    `pack:genericWord ${list('local, whole, major')} ; pack:stopsAt g:Place ;`,
  ),
  nameCue('Flower', 'Common', 'rose, lily', `pack:genericWord ${list('wild, many, first')} ;`),
].join('\n')

const propertyCue = (reads: string, form: string, rest: string, name = reads): string =>
  `cue:${name} a pack:PropertyCue ; pack:reads g:${reads} ; pack:form pack:${form} ;
    pack:confidence 0.9 ; ${rest}
    pack:mustMatch [ pack:sentence "Any."@en ; pack:subject "a" ; pack:object "b" ] ;
    pack:mustNotMatch "None."@en .`

const verbs = (words: string): string => `pack:verb ${list(words)} ;`
const phrases = (words: string): string => `pack:phrase ${list(words)} ;`

const PROPERTY_CUES = [
  propertyCue('chaired', 'Clause', verbs('chair, preside over')),
  propertyCue('attended', 'Clause', verbs('attend')),
  propertyCue('heldBy', 'Inside', ''),
  propertyCue(
    'heldOn',
    'Adjunct',
    'pack:objectShape pack:Date ; pack:accompanies g:chaired , g:reviewed ;',
  ),
  propertyCue(
    'heldOn',
    'Clause',
    `pack:objectShape pack:Date ; pack:reach 3 ; ${phrases('met on')}`,
    'metOn',
  ),
  propertyCue('reviewed', 'Clause', verbs('review')),
  propertyCue('approved', 'Clause', verbs('approve, pass')),
  propertyCue(
    'studied',
    'Clause',
    `pack:objectShape pack:FreeText ; pack:ignores "other matters"@en ; ${verbs('study')}`,
  ),
  propertyCue('concerns', 'Topic', 'pack:yieldsTo g:supports ;'),
  propertyCue('concerns', 'Inside', 'pack:subjectClass g:Plan ;', 'concernsByTitle'),
  propertyCue('supports', 'Clause', verbs('support, promote, develop')),
  propertyCue('covers', 'Clause', verbs('cover')),
  propertyCue('covers', 'Inside', '', 'coversByTitle'),
  propertyCue('period', 'Inside', 'pack:objectShape pack:Period ;'),
  propertyCue(
    'period',
    'Clause',
    `pack:objectShape pack:Period ; pack:reach 3 ; ${phrases('runs from, lasts for')}`,
    'periodSaid',
  ),
  propertyCue(
    'begunIn',
    'Clause',
    `pack:objectShape pack:Date ; pack:reach 3 ; ${phrases('was begun')}`,
  ),
  propertyCue('issuedBy', 'Clause', `pack:objectFirst true ; ${verbs('issue')}`),
  propertyCue('protects', 'Clause', `${verbs('protect')} ${phrases('protection of')}`),
  propertyCue('growsIn', 'Clause', `pack:reach 3 ; ${verbs('grow in')}`),
  propertyCue('growsIn', 'Clause', `pack:objectFirst true ; ${phrases('home of')}`, 'homeOf'),
  propertyCue('liesIn', 'Clause', `pack:reach 3 ; ${phrases('lies in, located in')}`),
  propertyCue(
    'knownAs',
    'Clause',
    `pack:objectShape pack:QuotedText ; pack:reach 3 ; ${phrases('known as, hailed as')}`,
  ),
  propertyCue('holds', 'Apposition', ''),
  propertyCue('memberOf', 'Clause', `pack:reach 2 ; ${phrases('member of')}`),
  propertyCue('memberOf', 'Apposition', phrases('expert'), 'expertOf'),
  propertyCue('writtenBy', 'Byline', phrases('reporter, reporters, editor')),
  propertyCue('printedBy', 'Byline', phrases('source, printed by')),
  propertyCue('maybeNamed', 'Restoration', ''),
].join('\n')

const RELATIVE_NAMES = `
cue:county-council a pack:RelativeName ; pack:names g:Society ;
    pack:phrase "county council"@en , "county people's council"@en ;
    pack:anchorClass g:Place ; pack:anchorHead "County"@en , "县"@zh ;
    pack:fullName "{} County Council"@en , "{}县议会"@zh .
cue:county-board a pack:RelativeName ; pack:names g:Society ; pack:phrase "county board"@en ;
    pack:anchorClass g:Place ; pack:anchorHead "County"@en ; pack:fullName "Board of {} County"@en .
`

const NAMED_PERIODS = `
cue:third-bloom a pack:NamedPeriod ; pack:phrase "3rd Bloom"@en , "3rd Bloom period"@en ;
    pack:spans "2011/2015"^^edtf:EDTF .
`

const KNOWN = `
<place/reed-county> a g:Place ; skos:prefLabel "Reed County"@en , "芦苇县"@zh ; skos:altLabel "Reed"@en .
<place/moss-lake> a g:Place ; skos:prefLabel "Moss Lake"@en .
<place/sage> a g:Place ; skos:prefLabel "Sage"@en ; skos:altLabel "Isle of Sage"@en ;
    pack:wordLabel "Sage"@en .
<place/florence> a g:Place ; skos:prefLabel "Florence"@en ; skos:altLabel "Firenze"@en ;
    pack:ambiguousLabel "Florence"@en .
<flower/flag> a g:Flower ; skos:prefLabel "Flag"@en ; skos:altLabel "Iris pseudacorus"@la ;
    pack:wordLabel "Flag"@en .
<society/reed-county-council> a g:Society ; skos:prefLabel "Reed County Council"@en , "芦苇县议会"@zh .
<society/fern-mobile> a g:Society ; skos:prefLabel "Fern Mobile"@en ; skos:altLabel "Fern Mobile Group"@en ;
    pack:wordLabel "Fern Mobile"@en .
<society/royal-bulb-society> a g:Society ; skos:prefLabel "Royal Bulb Society"@en ; skos:altLabel "RBS"@en .
<flower/ghost-lily> a g:Flower ; skos:prefLabel "ghost lily"@en , "鬼百合"@zh ; skos:altLabel "Lilium umbra"@en ;
    skos:hiddenLabel "spirit hundred unions"@en .
<trade/cut-flower-trade> a g:Trade ; skos:prefLabel "cut flower trade"@en ; skos:altLabel "cut flowers"@en .
`

const FILES: Readonly<Record<string, string>> = {
  'classes.ttl': CLASSES,
  'properties.ttl': PROPERTIES,
  'names.ttl': NAME_CUES,
  'cues.ttl': PROPERTY_CUES,
  'relative-names.ttl': RELATIVE_NAMES,
  'named-periods.ttl': NAMED_PERIODS,
  'known.ttl': KNOWN,
}

/** A small pack of gardens and the people who keep them, loaded as any other from a folder. */
export async function loadGardenPack(): Promise<Pack> {
  const folder = mkdtempSync(join(tmpdir(), 'merganser-garden-'))
  try {
    for (const [name, turtle] of Object.entries(FILES)) {
      writeFileSync(join(folder, name), PREFIXES + turtle)
    }
    return await loadPack(folder, { base: BASE, metaDirectory: 'ontology' })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
