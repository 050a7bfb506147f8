import { afterAll, beforeAll, expect, test } from 'vitest'
import { queryParts } from '../../../src/graph/query-parts.ts'
import { viewData } from '../../../src/graph/view-data.ts'
import { ID } from '../../fixtures/view/fixture-builder.ts'
import { lightsGraph } from '../../fixtures/view/lights.ts'
import { lightsQuads, queryPack } from '../../fixtures/view/lights-queries.ts'
import { openStudio, type Studio } from '../open-page.ts'
import { askPane } from './ask-pane.ts'

const SLOW = 240_000
const data = viewData([lightsGraph], queryPack)

let studio: Studio
beforeAll(async () => {
  studio = await openStudio('with-query')
}, SLOW)
afterAll(() => studio?.close())

test(
  'a page from the disk answers queries by itself, and asks nobody',
  async () => {
    const parts = await queryParts(lightsQuads, { pack: queryPack, base: ID })
    const { page, complaints, requests } = await studio.open(data, {
      parts,
      reducedMotion: 'reduce',
    })
    await askPane(page)
    expect(complaints).toEqual([])
    expect(requests).toEqual([])
  },
  SLOW,
)
