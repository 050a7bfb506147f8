import { bench, describe } from 'vitest'
import { pageRoutes } from '../../src/serve/page-routes.tsx'
import { makeServed } from '../serve/make-served.ts'
import { makeDocument } from './make-document.ts'

// How long the page of a document takes that very much was read off. Four times the statements should
// take about four times as long, of a text without line ends too. No part of the tests.

const options = { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 }

for (const [statements, perLine] of [
  [5000, 5],
  [20_000, 5],
  [20_000, Infinity],
] as const) {
  const { trig, document } = makeDocument(statements, perLine)
  const served = await makeServed(trig, { documents: new Map([[document.iri, document]]) })
  const app = pageRoutes(served)
  describe(`${statements} statements, ${perLine} sentences on a line`, () => {
    for (const form of ['html', 'ttl']) {
      bench(
        form,
        async () => void (await (await app.request(`/document/long.${form}`)).text()),
        options,
      )
    }
  })
}
