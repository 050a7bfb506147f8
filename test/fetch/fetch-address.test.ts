import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FetchOptions, fetchAddress } from '../../src/fetch/fetch-address.ts'
import { isPublicAddress } from '../../src/fetch/is-public-address.ts'

const answer: RequestListener = (request, response) => {
  const { pathname } = new URL(request.url ?? '', 'http://a.example')
  if (pathname === '/tea') {
    response.setHeader('content-type', 'Text/HTML; charset=GBK').end('<p>Tea')
  } else if (pathname === '/away') {
    response.writeHead(302, { location: '/tea' }).end()
  } else if (pathname === '/inward') {
    const { port } = server.address() as AddressInfo
    response.writeHead(302, { location: `http://127.0.0.2:${port}/tea` }).end()
  } else if (pathname === '/file') {
    response.writeHead(302, { location: 'file:///etc/hosts' }).end()
  } else if (pathname === '/round') {
    response.writeHead(302, { location: '/round' }).end()
  } else if (pathname === '/endless') {
    const more = () => response.write('word '.repeat(1000), () => setImmediate(more))
    more()
  } else if (pathname !== '/silent') {
    response.writeHead(404).end()
  }
}
const server: Server = createServer(answer)
let base = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // The cast: a server on a port has an address of this kind.
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const LOCAL: FetchOptions = {
  maxBytes: 10_000,
  timeoutMs: 20_000,
  mayAsk: (address) => address === '127.0.0.1',
}

describe('what an address answers', () => {
  test.each(['/tea', '/away'])('%s', async (path) => {
    const { bytes, mediaType, charset } = await fetchAddress(base + path, LOCAL)
    expect(new TextDecoder().decode(bytes)).toBe('<p>Tea')
    expect({ mediaType, charset }).toEqual({ mediaType: 'text/html', charset: 'GBK' })
  })

  test.each([
    ['/nowhere', 'the server answers 404 Not Found'],
    ['/inward', 'it is on a private network; --allow-private reads from there'],
    ['/file', 'it leads to file:///etc/hosts, which is no address of the web'],
    ['/round', 'it leads on more than 5 times'],
    ['/endless', 'it is larger than the 10000 bytes that are read'],
  ])('%s is refused with a reason', async (path, reason) => {
    await expect(fetchAddress(base + path, LOCAL)).rejects.toMatchObject({
      code: 'cannot-fetch',
      message: expect.stringContaining(reason),
    })
  })

  test('an address that says nothing is given up', async () => {
    await expect(fetchAddress(`${base}/silent`, { ...LOCAL, timeoutMs: 50 })).rejects.toThrow(
      `Cannot read ${base}/silent: it took longer than 0.05 seconds`,
    )
  })

  test('by default this machine is not asked', async () => {
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433']) {
      const address = base.replace('127.0.0.1', host)
      await expect(fetchAddress(address, { maxBytes: 1, timeoutMs: 20_000 })).rejects.toThrow(
        'it is on a private network',
      )
    }
  })
})

test.each([
  ['93.184.216.34', true],
  ['2606:2800:220:1::1', true],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['::1', false],
  ['::ffff:10.0.0.1', false],
  ['fd00::1', false],
  ['fe80::1', false],
  ['64:ff9b::a00:1', false],
  ['not an address', false],
])('%s is public: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic)
})
