import type { Program } from 'sigma/rendering'

/** What all programs of Sigma that draw one kind of item have; its types of classes leave it out. */
type ItemProgram = Program & {
  processVisibleItem(id: number, start: number, ...data: readonly unknown[]): void
}

/**
 * Has a fresh class of programs draw each of its items as corners of their own instead of instances
 * of one shape, in place. The picture is the same; a machine without a graphics card draws every
 * instance by itself, which takes it some ten times as long. The array of a program gets as many
 * times longer as an item has corners, and is sent to the card for each frame: it is meant for
 * graphs of some thousand items.
 */
export function withoutInstances<Type extends { readonly prototype: object }>(type: Type): Type {
  const prototype = type.prototype as ItemProgram // which every factory of Sigma makes
  const { getDefinition, processVisibleItem } = prototype
  const instanced = getDefinition.call(prototype)
  if (!('CONSTANT_DATA' in instanced)) return type
  const { CONSTANT_DATA: corners, CONSTANT_ATTRIBUTES, ...shared } = instanced
  const definition = { ...shared, ATTRIBUTES: [...shared.ATTRIBUTES, ...CONSTANT_ATTRIBUTES] }
  prototype.getDefinition = () => definition
  prototype.processVisibleItem = function (id, start, ...data) {
    processVisibleItem.call(this, id, start, ...data)
    const length = this.STRIDE / this.VERTICES
    corners.forEach((corner, index) => {
      const at = start + index * length
      const own = at + length - corner.length
      if (index > 0) this.array.copyWithin(at, start, start + length - corner.length)
      for (let each = 0; each < corner.length; each += 1) this.array[own + each] = corner[each] ?? 0
    })
  }
  return type
}
