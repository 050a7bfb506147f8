import type { Standing } from './group-postings.ts'

/**
 * What each label has been found to cover of a name, and a name of each label. Counting goes by
 * steps, one for each thing that can be covered once: in a step only the most that was found counts.
 * Memory grows with the number of labels, time with what is added.
 */
export class Tally {
  /** Weight of the words of the name, by number of the label. */
  readonly weights: Float32Array
  /** The part of it in steps that count all that there is. */
  readonly seen: Float32Array
  /** Units of the label. */
  readonly units: Float32Array
  readonly #touched: Uint32Array
  readonly #steps: Uint16Array
  readonly #stepWeights: Float32Array
  readonly #stepUnits: Float32Array
  #count = 0
  #step = 0
  #isSeen = false

  constructor(size: number) {
    this.weights = new Float32Array(size)
    this.seen = new Float32Array(size)
    this.units = new Float32Array(size)
    this.#touched = new Uint32Array(size)
    this.#steps = new Uint16Array(size)
    this.#stepWeights = new Float32Array(size)
    this.#stepUnits = new Float32Array(size)
  }

  /** Labels to which anything was added, in no order. */
  get touched(): Uint32Array {
    return this.#touched.subarray(0, this.#count)
  }

  /** Takes back all that was added. */
  clear(): void {
    for (const label of this.touched) {
      this.weights[label] = 0
      this.seen[label] = 0
      this.units[label] = 0
      this.#steps[label] = 0
    }
    this.#count = 0
    this.#step = 0
  }

  /** What is added from here on covers another thing; `isSeen`: and is all that may cover it. */
  next(isSeen: boolean): void {
    this.#step += 1
    this.#isSeen = isSeen
  }

  addAll({ lattices, units }: Standing, weight: number): void {
    for (let at = 0; at < lattices.length; at++) {
      this.#add(lattices[at] ?? 0, weight, units[at] ?? 0)
    }
  }

  #add(label: number, weight: number, units: number): void {
    const step = this.#steps[label] ?? 0
    if (step !== this.#step) {
      if (step === 0) this.#touched[this.#count++] = label
      this.#steps[label] = this.#step
      this.#stepWeights[label] = 0
      this.#stepUnits[label] = 0
    }
    const moreWeight = weight - (this.#stepWeights[label] ?? 0)
    if (moreWeight > 0) {
      this.weights[label] = (this.weights[label] ?? 0) + moreWeight
      if (this.#isSeen) this.seen[label] = (this.seen[label] ?? 0) + moreWeight
      this.#stepWeights[label] = weight
    }
    const moreUnits = units - (this.#stepUnits[label] ?? 0)
    if (moreUnits > 0) {
      this.units[label] = (this.units[label] ?? 0) + moreUnits
      this.#stepUnits[label] = units
    }
  }
}
