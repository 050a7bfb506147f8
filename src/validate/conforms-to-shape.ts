import type { Term } from '@rdfjs/types'
import type SHACLValidator from 'rdf-validate-shacl'

type Shape = ReturnType<SHACLValidator['shapesGraph']['getShape']>
type Constraint = Shape['constraints'][number]

/**
 * Whether a node is as a shape demands, for constraints that ask nothing else of it, such as
 * `sh:or`. The validator makes for each "no" a result with all that the shape says, and then drops it:
 * with shapes that leave a choice, that is half of all its work.
 */
export function conformsToShape(
  validator: SHACLValidator,
): (node: Term, shapeNode: Term) => boolean {
  /** What is asked already: a shape that comes back to itself is broken by something else. */
  const underWay = new Set<string>()

  function conforms(node: Term, shapeNode: Term): boolean {
    const shape = validator.shapesGraph.getShape(shapeNode)
    const question = `${shapeNode.value} ${node.termType} ${node.value}`
    if (shape.deactivated || underWay.has(question)) return true
    underWay.add(question)
    try {
      const values = shape.getValueNodes(node, validator.$data)
      return shape.constraints.every((constraint) => isMet(constraint, node, values))
    } finally {
      underWay.delete(question)
    }
  }

  function isMet(constraint: Constraint, node: Term, values: readonly Term[]): boolean {
    const { component, paramValue } = constraint
    if (component.node.equals(validator.ns.sh.PropertyConstraintComponent)) {
      return values.every((value) => conforms(value, paramValue))
    }
    // What is asked of all values together looks them up itself.
    const asked = constraint.isValidationFunctionGeneric ? values : [node]
    return asked.every((value) => isPassed(constraint.validate(node, value)))
  }

  return conforms
}

/** A failure is `false`, a message, or one thing at fault or several. */
function isPassed(outcome: unknown): boolean {
  if (Array.isArray(outcome)) return outcome.every(isPassed)
  if (typeof outcome === 'object') return outcome === null
  return outcome !== false && typeof outcome !== 'string'
}
