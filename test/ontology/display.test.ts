import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { OntologyError } from '../../src/errors.ts'
import { parseTurtle } from '../../src/rdf/parse-turtle.ts'
import { expand, type PrefixedName } from '../../src/rdf/terms.ts'

function read(file: string) {
  const options = { file, blankNodePrefix: 'b', fail: OntologyError }
  return parseTurtle(readFileSync(file, 'utf8'), options).quads
}

const display = read('ontology/display.ttl')
const classes = read('ontology/classes.ttl')
  .filter(
    ({ predicate, object }) =>
      predicate.value === expand('rdf:type') && object.value === expand('owl:Class'),
  )
  .map(({ subject }) => subject.value)

function valuesOf(iri: string, property: PrefixedName): string[] {
  return display
    .filter(
      ({ subject, predicate }) => subject.value === iri && predicate.value === expand(property),
    )
    .map(({ object }) => object.value)
}

/** WCAG relative luminance of `#rrggbb`, from 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe('every class can be drawn', () => {
  it.each(classes)('%s', (iri) => {
    const [colour = '', ...others] = valuesOf(iri, 'pack:colour')
    expect(others).toEqual([])
    expect(colour).toMatch(/^#[0-9a-f]{6}$/)
    expect(contrast(colour, '#ffffff')).toBeGreaterThan(2.2)
    expect(contrast(colour, '#161a22')).toBeGreaterThan(2.5)
    expect(valuesOf(iri, 'pack:icon')).toEqual([expect.stringMatching(/^M[\d\s.,a-zA-Z-]+z$/)])
    expect(valuesOf(iri, 'pack:size').map(Number)).toEqual([expect.closeTo(1, 0)])
  })

  it('and no two look the same', () => {
    for (const property of ['pack:colour', 'pack:icon'] as const) {
      const all = classes.flatMap((iri) => valuesOf(iri, property))
      expect(new Set(all).size).toBe(classes.length)
    }
  })
})
