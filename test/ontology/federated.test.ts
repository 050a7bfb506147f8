import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerQuery } from '../../src/query/answer-query.ts'
import { createQueryPool } from '../../src/query/create-query-pool.ts'
import { openStore } from '../../src/query/open-store.ts'
import type { QueryPool } from '../../src/query/query-pool.ts'

const FOLDER = 'ontology/federated'
const QUERIES = readdirSync(FOLDER).filter((name) => name.endsWith('.rq'))
const SERVICE = /SERVICE (?:SILENT )?<(https:\/\/[^>]+)>/g

/** Some of what the endpoints say; the ids are those of the pack. */
const THERE = `
PREFIX dbo: <http://dbpedia.org/ontology/>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX wd: <http://www.wikidata.org/entity/>
PREFIX wdt: <http://www.wikidata.org/prop/direct/>
wd:Q92161 rdfs:label "Changchun"@de , "長春市"@ja ; wdt:P1566 "2038180" .
<https://item.example/duck> wdt:P225 "Mergus squamatus" ; wdt:P627 "22680488" ; wdt:P3444 "scsmer1" .
<http://dbpedia.org/resource/Changchun> owl:sameAs wd:Q92161 ; dbo:abstract "A paragraph"@en .
`
/** A cell of each answer that only the endpoint can have given. */
const EXPECTED: Readonly<Record<string, string>> = {
  'dbpedia-abstracts.rq': 'A paragraph',
  'wikidata-by-ebird.rq': 'https://item.example/duck',
  'wikidata-names.rq': '長春市',
  'wikidata-places.rq': '2038180',
  'wikidata-species.rq': '22680488',
}

let server: Server
let pool: QueryPool
let origin = ''
beforeAll(async () => {
  const store = openStore(THERE)
  server = createServer(async (request, response) => {
    const inUrl = new URL(request.url ?? '', 'http://localhost').searchParams.get('query')
    const sparql = inUrl ?? new URLSearchParams(await text(request)).get('query') ?? ''
    const asked = { sparql, resultFormat: 'json', graphFormat: 'turtle' } as const
    response.setHeader('content-type', 'application/sparql-results+json')
    response.end(answerQuery(store, asked, { now: () => 0 }).body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  origin = `http://${host}`
  const trig = readFileSync('output/jilin-executive-meeting/dataset.trig', 'utf8')
  pool = await createQueryPool(trig, { threads: 1, timeoutMs: 60_000, federate: [host] })
}, 60_000)
afterAll(async () => {
  await pool.close()
  server.closeAllConnections()
  server.close()
})

describe('federated queries of the pack', { timeout: 90_000 }, () => {
  test('are those that are expected, and each is in the README', () => {
    expect(QUERIES).toEqual(Object.keys(EXPECTED).sort())
    const readme = readFileSync(`${FOLDER}/README.md`, 'utf8')
    expect(QUERIES.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
  })

  test.each(QUERIES)('%s asks the endpoint that it names, and joins its answer', async (name) => {
    const query = readFileSync(`${FOLDER}/${name}`, 'utf8')
    const services = [...query.matchAll(SERVICE)].map(([, iri]) => iri)
    expect(services).toHaveLength(1)
    expect(['https://query.wikidata.org/sparql', 'https://dbpedia.org/sparql']).toContain(
      services[0],
    )
    const sparql = query.replace(/https:\/\/[\w.]+\/sparql/, `${origin}/sparql`)
    const { body } = await pool.query({ sparql, resultFormat: 'csv', graphFormat: 'turtle' })
    expect(body).toContain(EXPECTED[name])
  })
})
