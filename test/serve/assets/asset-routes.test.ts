import { describe, expect, test } from 'vitest'
import { makeAsset } from '../../../src/serve/assets/asset.ts'
import { assetPath } from '../../../src/serve/assets/asset-path.ts'
import { assetRoutes } from '../../../src/serve/assets/asset-routes.ts'

const assets = new Map([
  ['pages.css', makeAsset('pages.css', 'a { color: red }')],
  ['pages.js', makeAsset('pages.js', 'let a = 1')],
])
const app = assetRoutes(assets)

describe('an asset', () => {
  test.each([
    ['pages.css', 'text/css; charset=utf-8'],
    ['pages.js', 'text/javascript; charset=utf-8'],
  ])('%s is sent as %s, to be kept under the address that pages name', async (name, type) => {
    const response = await app.request(assetPath(name, assets))
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe(type)
    expect(response.headers.get('Cache-Control')).toContain('immutable')
    expect(await response.text()).toBe(assets.get(name)?.body)
  })

  test.each(['/assets/pages.css', '/assets/pages.css?v=0000000000000000'])(
    '%s, an address that names no hash or another, is asked for each time',
    async (address) => {
      const response = await app.request(address)
      expect(response.headers.get('Cache-Control')).toBe('no-cache')
    },
  )

  test.each(['"{}"', 'W/"{}"', '"other", "{}"'])(
    'that the browser has is not sent again: If-None-Match %s',
    async (known) => {
      const header = known.replace('{}', assets.get('pages.css')?.hash ?? '')
      const headers = { 'If-None-Match': header }
      const response = await app.request('/assets/pages.css', { headers })
      expect(response.status).toBe(304)
      expect(await response.text()).toBe('')
    },
  )

  test.each(['/assets/none.css', '/assets/..%2fserved.ts', '/assets/', '/assets/__proto__'])(
    'that is none is not found: %s',
    async (address) => {
      expect((await app.request(address)).status).toBe(404)
    },
  )

  test('has another address when its content is another', () => {
    const changed = new Map([['pages.css', makeAsset('pages.css', 'a { color: blue }')]])
    expect(assetPath('pages.css', changed)).not.toBe(assetPath('pages.css', assets))
  })
})
