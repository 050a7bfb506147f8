import { describe, expect, it } from 'vitest'
import { OntologyError } from '../../src/errors.ts'
import { parseTurtle } from '../../src/rdf/parse-turtle.ts'
import { validateQuads } from '../../src/validate/validate-quads.ts'

const PREFIXES = `
  @prefix a: <https://a.example/> .
  @prefix sh: <http://www.w3.org/ns/shacl#> .
  @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .`

const SHAPES = `
  a:BirdShape a sh:NodeShape ;
    sh:targetClass a:Bird ;
    sh:property [ sh:path a:eats ; sh:class a:Food ; sh:message "Eats no food"@en ] ;
    sh:property [ sh:path a:name ; sh:minCount 1 ; sh:message "Has no name"@en ] ;
    sh:property a:WeightShape .
  a:WeightShape a sh:PropertyShape ;
    sh:path a:weight ; sh:datatype xsd:integer ; sh:severity sh:Warning .`

function read(text: string, name: string) {
  const options = { file: name, blankNodePrefix: name, fail: OntologyError }
  return parseTurtle(PREFIXES + text, options).quads
}

const check = (data: string, shapes = SHAPES) => validateQuads(read(data, 'd'), read(shapes, 's'))

it('the same shapes say of each graph what is wrong with that', async () => {
  const shapes = read(SHAPES, 's')
  const graphs = ['a:x a a:Bird .', 'a:y a a:Bird ; a:name "Y" .', 'a:z a a:Bird .']
  const reports = await Promise.all(
    [...graphs, ...graphs].map((graph) => validateQuads(read(graph, 'd'), shapes)),
  )
  const found = reports.map(({ violations }) => violations.map(({ focusNode }) => focusNode))
  const [x, z] = [['https://a.example/x'], ['https://a.example/z']]
  expect(found).toEqual([x, [], z, x, [], z])
})

describe('data are checked against shapes', () => {
  it('what meets them conforms', async () => {
    const report = await check(
      'a:b a a:Bird ; a:name "B" ; a:eats a:f ; a:weight 3 . a:f a a:Food .',
    )
    expect(report).toEqual({ conforms: true, violations: [] })
  })

  it('what breaks them is listed, sorted, with node, path, value, message and shape', async () => {
    const data = 'a:z a a:Bird ; a:name "Z" ; a:eats a:b , 1 . a:b a a:Bird ; a:weight "x" .'
    const bird = 'https://a.example/BirdShape'
    const { conforms, violations } = await check(data)
    expect({ conforms, violations: violations.map(({ terms: _, ...rest }) => rest) }).toEqual({
      conforms: false,
      violations: [
        {
          focusNode: 'https://a.example/b',
          path: 'https://a.example/name',
          value: undefined,
          message: 'Has no name',
          shape: bird,
          severity: 'violation',
        },
        {
          focusNode: 'https://a.example/b',
          path: 'https://a.example/weight',
          value: 'x',
          message: 'Value does not have datatype <http://www.w3.org/2001/XMLSchema#integer>',
          shape: 'https://a.example/WeightShape',
          severity: 'warning',
        },
        ...['1', 'https://a.example/b'].map((value) => ({
          focusNode: 'https://a.example/z',
          path: 'https://a.example/eats',
          value,
          message: 'Eats no food',
          shape: bird,
          severity: 'violation',
        })),
      ],
    })
  })

  it('a type in one named graph counts in another', async () => {
    const data = 'a:g { a:b a a:Bird ; a:name "B" ; a:eats a:f } a:h { a:f a a:Food }'
    expect((await check(data)).conforms).toBe(true)
  })

  it('a node that many point at is checked for each of them', async () => {
    const birds = Array.from(
      { length: 80 },
      (_, i) => `a:b${i} a a:Bird ; a:name "B" ; a:eats a:x .`,
    )
    expect((await check(birds.join('\n'))).violations).toHaveLength(80)
  })

  it('no shapes, no complaints', async () => {
    expect((await check('a:b a a:Bird .', '')).conforms).toBe(true)
  })
})
