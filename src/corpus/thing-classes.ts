import { growingNumbers } from '../resolve/across/growing-numbers.ts'
import { textTable } from '../resolve/across/text-table.ts'

/** Things by IRI, each with its class: outside of the heap of JavaScript, since they may be many. */
export interface ThingClasses extends Iterable<readonly [iri: string, classIri: string]> {
  readonly size: number
}

export interface OpenThingClasses extends ThingClasses {
  /** What is said last of the class of a thing counts. */
  readonly add: (thing: { readonly iri: string; readonly classIri: string }) => void
}

export function thingClasses(): OpenThingClasses {
  const [iris, classIris, classes] = [textTable(), textTable(), growingNumbers()]
  return {
    get size() {
      return iris.size()
    },
    add: ({ iri, classIri }) => {
      const number = iris.add(iri)
      if (number === classes.length()) classes.push(0)
      classes.set(number, classIris.add(classIri))
    },
    *[Symbol.iterator]() {
      for (let number = 0; number < iris.size(); number++) {
        yield [iris.at(number), classIris.at(classes.at(number))] as const
      }
    },
  }
}
