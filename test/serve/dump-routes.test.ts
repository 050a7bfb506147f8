import { expect, test } from 'vitest'
import { dumpPath } from '../../src/serve/dump-path.ts'
import { makeApp } from '../../src/serve/make-app.ts'
import type { Observation } from '../../src/serve/observe.ts'
import { makeServed } from './make-served.ts'

const NAMES = ['图.ttl', 'Ä b.nq', '100%.ttl', 'a?b#c.ttl', "a+b&'c.ttl", ':name']

test.each(NAMES)('a file called %s is had by its address', async (name) => {
  const observed: Observation[] = []
  const served = await makeServed('', { dumps: new Map([[name, `# ${name}`]]) })
  const app = makeApp(served, { tell: (each) => observed.push(each) })
  for (const path of [dumpPath(name), dumpPath(name).replace('/dumps', '')]) {
    const answer = await app.request(path)
    expect([path, answer.status]).toEqual([path, 200])
    expect(await answer.text()).toBe(`# ${name}`)
  }
  for (const path of ['/dumps/other', '/health', '/query']) await app.request(path)
  const routes = observed.map(({ route }) => route)
  expect(routes).toEqual(['/dumps/:name', '/:name', 'none', '/health', '/query'])
})
