// What becomes of small queries while others do their worst: `npm run bench:serve`. No part of the tests.
//
// Starts the built server on the sample, asks small queries in peace and under attack, and prints how
// long they took, how much memory was used at most, and what is left of threads afterwards.

import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import autocannon from 'autocannon'

const SECONDS = Number(process.argv[2] ?? 20)
const SOURCE = process.argv[3] ?? 'output/jilin-executive-meeting'
const CLIENTS = 64

const server = spawn(
  process.execPath,
  ['dist/cli.js', 'serve', SOURCE, '--port', '0', '--log', 'none', '--timeout', '10'],
  { stdio: ['ignore', 'pipe', 'inherit'] },
)
const origin = await new Promise((resolve) => {
  server.stdout.once('data', (chunk) => resolve(String(chunk).trim()))
})

const asked = (sparql) => `/sparql?format=json&query=${encodeURIComponent(sparql)}`
const text = await (
  await fetch(origin + asked('SELECT ?s { ?s rdfs:label ?name } ORDER BY ?s LIMIT 40').slice(1))
).json()
const things = text.results.bindings.map(({ s }) => s.value)
const requests = [
  ...things.map((iri) => ({ path: asked(`SELECT ?name { <${iri}> rdfs:label ?name }`) })),
  ...things.map((iri) => ({ path: asked(`SELECT ?p ?o { <${iri}> ?p ?o } LIMIT 10`) })),
]

const ten = (text) => Array.from({ length: 10 }, () => text).join('')
const deep = (depth) => `${'{ '.repeat(depth)}?s ?p ?o${' }'.repeat(depth)}`
const HOSTILE = [
  () => 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }',
  (nonce) => `SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c != ${nonce}) }`,
  () => 'SELECT (COUNT(*) AS ?n) { ?a (!<urn:x>|^!<urn:x>)* ?b . ?b (!<urn:x>|^!<urn:x>)+ ?c }',
  (nonce) => `SELECT * { ?a (!<urn:${nonce}>)* ?b . ?c (!<urn:y>)* ?d } ORDER BY ?a ?d`,
  () =>
    `SELECT * { ?s ?p ?o . ?a ?b ?c FILTER(REGEX(CONCAT(STR(?o), STR(?c)), "${ten('(a*)*')}b$")) }`,
  () => `SELECT * { ${deep(2000)} }`,
  (nonce) => `SELECT * { ${deep(150)} . ?x ?y ?z . ?u ?v ?w FILTER(?z = ?w && ?o != ${nonce}) }`,
  () => `SELECT * { ?s ?p "${'x'.repeat(1_000_000)}" }`,
  () => 'SELECT ?a (GROUP_CONCAT(?o) AS ?all) { ?a ?b ?c . ?s ?p ?o } GROUP BY ?a',
  (nonce) => `SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY DESC(?c) ?f # ${nonce}`,
]

const statuses = {}
/** Ten clients, each with a query of its own, again and again. */
function attack(signal) {
  return HOSTILE.map(async (make, index) => {
    for (let nonce = 1; !signal.aborted; nonce += 1) {
      try {
        const answer = await fetch(`${origin}sparql`, {
          method: 'POST',
          headers: { 'content-type': 'application/sparql-query' },
          body: make(index * 1000 + nonce),
          signal,
        })
        await answer.arrayBuffer()
        statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
      } catch (error) {
        if (!signal.aborted) statuses[String(error)] = (statuses[String(error)] ?? 0) + 1
      }
      await sleep(10)
    }
  })
}

let asks = 0
/** Small queries that nobody has asked before, one after the other, and how long they took. */
async function askAnew(name, { seconds, isAttacked }) {
  const controller = new AbortController()
  const attackers = isAttacked ? attack(controller.signal) : []
  if (isAttacked) await sleep(500)
  const times = []
  for (const end = performance.now() + seconds * 1000; performance.now() < end; asks += 1) {
    const start = performance.now()
    const sparql = `ASK { <${things[asks % things.length]}> ?p ?o FILTER(?o != ${asks}) }`
    await (await fetch(origin.slice(0, -1) + asked(sparql))).text()
    times.push(performance.now() - start)
  }
  controller.abort()
  await Promise.all(attackers)
  times.sort((a, b) => a - b)
  const at = (share) => Math.round(times[Math.floor(times.length * share)] ?? 0)
  console.log(
    `${name.padEnd(42)} p50 ${`${at(0.5)}`.padStart(5)} ms  p99 ${`${at(0.99)}`.padStart(5)} ms  ` +
      `${Math.round(times.length / seconds)}/s`,
  )
}

async function measure(name, { connections, seconds, isAttacked }) {
  const controller = new AbortController()
  const attackers = isAttacked ? attack(controller.signal) : []
  if (isAttacked) await sleep(500)
  const {
    latency,
    requests: rate,
    non2xx,
    errors,
    timeouts,
  } = await autocannon({
    url: origin.replace(/\/$/, ''),
    connections,
    duration: seconds,
    requests,
  })
  controller.abort()
  await Promise.all(attackers)
  console.log(
    `${name.padEnd(42)} p50 ${`${latency.p50}`.padStart(5)} ms  p99 ${`${latency.p99}`.padStart(5)} ms  ` +
      `${Math.round(rate.average)}/s  ${non2xx} refused, ${errors + timeouts} errors`,
  )
  return latency.p99
}

const task = () => readdirSync(`/proc/${server.pid}/task`).length
const peak = () => /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]
const ofMetrics = async (name) =>
  new RegExp(`^merganser_${name} (\\d+)`, 'm').exec(
    await (await fetch(`${origin}metrics`)).text(),
  )?.[1]

try {
  await measure('to warm up', { connections: 4, seconds: 3, isAttacked: false })
  const before = task()
  const short = Math.ceil(SECONDS / 4)
  const one = await measure('1 client', { connections: 1, seconds: short, isAttacked: false })
  const many = await measure(`${CLIENTS} clients`, {
    connections: CLIENTS,
    seconds: short,
    isAttacked: false,
  })
  const oneHit = await measure('1 client, 10 hostile queries', {
    connections: 1,
    seconds: short,
    isAttacked: true,
  })
  const manyHit = await measure(`${CLIENTS} clients, 10 hostile queries`, {
    connections: CLIENTS,
    seconds: SECONDS,
    isAttacked: true,
  })
  await askAnew('1 client, ever new queries', { seconds: short, isAttacked: false })
  await askAnew('1 client, ever new queries, 10 hostile', { seconds: short, isAttacked: true })
  console.log(
    `p99 under attack / p99 in peace: ${(oneHit / one).toFixed(1)} (1 client), ${(manyHit / many).toFixed(1)} (${CLIENTS} clients); aim: below 10`,
  )
  await sleep(6000)
  console.log(`answers to hostile queries by status: ${JSON.stringify(statuses)}`)
  console.log(
    `peak memory ${Math.round(Number(peak()) / 1024)} MB; threads of the process ${before} before, ${task()} after`,
  )
  console.log(
    `queries still running ${await ofMetrics('queries_running')}, waiting ${await ofMetrics('queries_waiting')}; threads ended ${await ofMetrics('query_threads_ended_total')}`,
  )
} finally {
  server.kill('SIGTERM')
}
