import { describe, expect, it } from 'vitest'
import { viewData } from '../../src/graph/view-data.ts'
import { createSearch, foldForSearch } from '../../src/view/search-index.ts'
import { ID } from '../fixtures/view/fixture-builder.ts'
import { lightsGraph, lightsPack } from '../fixtures/view/lights.ts'

const data = viewData([lightsGraph], lightsPack)
const search = createSearch(data.graph)
const first = (query: string) => search(query)[0]

it.each([
  ['Café  Ｎｏｉｒ', 'cafe noir'],
  [' 白鹭岩 ', '白鹭岩'],
  ['\u00c5ngstr\u00f6m', 'angstrom'],
])('reads %j as %j', (text, folded) => {
  expect(foldForSearch(text)).toBe(folded)
})

describe('search', () => {
  it.each([
    ['heron rock', 'heron-rock', undefined],
    ['heron rock light', 'heron-rock-light', undefined],
    ['灯塔规划', 'lights-plan', '北部海岸灯塔规划（2024—2030年）'],
    ['sand bird', 'night-tern', 'white head night sand bird'],
    ['石桥', 'shi-qiao', '石桥'],
    ['bald dark', 'night-tern', undefined],
  ])('for %s finds %s first, by %s', (query, id, matched) => {
    expect(first(query)).toEqual(
      matched === undefined ? { iri: ID + id } : { iri: ID + id, matched },
    )
  })

  it.each([
    ['nihgt tern', 'night-tern'],
    ['herron rok', 'heron-rock'],
    ['keepers counsil', 'keepers-council'],
  ])('for %s, mistyped, finds %s first', (query, id) => {
    expect(first(query)?.iri).toBe(ID + id)
  })

  it.each([
    ['bailuyan', 'heron-rock'],
    ['Bai Lu Yan', 'heron-rock'],
    ["bai'luy", 'heron-rock'],
  ])('for %s, the sound of a Chinese name, finds %s first', (query, id) => {
    const sounds = (name: string) => (name === '白鹭岩' ? ['bailuyan'] : [])
    const sounding = createSearch(viewData([lightsGraph], lightsPack, sounds).graph)
    expect(sounding(query)[0]?.iri).toBe(ID + id)
  })

  it.each(['heronrock', 'tern council', 'zzz'])('finds nothing for %s', (query) => {
    expect(search(query)).toEqual([])
  })

  it('lists everything for nothing, the most connected first', () => {
    expect(search('  ')).toHaveLength(data.graph.nodes.length)
    expect(first('')).toEqual({ iri: `${ID}session` })
  })
})
