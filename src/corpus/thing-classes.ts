import { oncePer } from '../rdf/once-per.ts'
import { growingNumbers } from '../resolve/across/growing-numbers.ts'
import { textTable } from '../resolve/across/text-table.ts'

/** Things by IRI, each with its class: outside of the heap of JavaScript, since they may be many. */
export interface ThingClasses extends Iterable<readonly [iri: string, classIri: string]> {
  readonly size: number
}

export interface OpenThingClasses extends ThingClasses {
  /** What is said last of the class of a thing counts. */
  readonly add: (thing: ClassedThing) => void
}

interface ClassedThing {
  readonly iri: string
  readonly classIri: string
}

export function thingClasses(): OpenThingClasses {
  const [iris, classIris, classes] = [textTable(), textTable(), growingNumbers()]
  // Documents that say the same of a thing have it from one object.
  const numbersOf = oncePer(({ iri, classIri }: ClassedThing) => {
    const number = iris.add(iri)
    if (number === classes.length()) classes.push(0)
    return { number, classNumber: classIris.add(classIri) }
  })
  return {
    get size() {
      return iris.size()
    },
    add: (thing) => {
      const { number, classNumber } = numbersOf(thing)
      classes.set(number, classNumber)
    },
    *[Symbol.iterator]() {
      for (let number = 0; number < iris.size(); number++) {
        yield [iris.at(number), classIris.at(classes.at(number))] as const
      }
    },
  }
}
