import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { limitParallel } from '../../src/corpus/limit-parallel.ts'

test('so many run at a time, in the order in which they came, and the end waits for all', async () => {
  const limit = limitParallel(3)
  const begun: number[] = []
  let [now, most, ended] = [0, 0, 0]
  const work = (number: number) => async () => {
    begun.push(number)
    most = Math.max(most, ++now)
    for (let turn = 0; turn < number % 4; turn++) await setImmediate()
    now -= 1
    ended += 1
  }
  const numbers = Array.from({ length: 40 }, (_, number) => number)
  await Promise.all(numbers.map((number) => limit.start(work(number))))
  await limit.finish()
  expect(begun).toEqual(numbers)
  expect([most, now, ended]).toEqual([3, 0, 40])
})

test('once one has failed no other starts, and all that runs ends before it is told of', async () => {
  const limit = limitParallel(2)
  const told: string[] = []
  await limit.start(async () => {
    await setImmediate()
    await setImmediate()
    told.push('long')
  })
  await limit.start(async () => {
    throw new Error('No such rook')
  })
  await expect(limit.start(async () => void told.push('late'))).rejects.toThrow('No such rook')
  expect(told).toEqual(['long'])
  await expect(limit.finish()).rejects.toThrow('No such rook')
})

test('many that wait behind one that takes long hold up none of the others', {
  timeout: 5000,
}, async () => {
  const limit = limitParallel(16)
  let end = () => {}
  await limit.start(() => new Promise<void>((resolve) => (end = resolve)))
  let left = 10_000
  const next = async () => {
    while (left-- > 0)
      await new Promise<void>((done) => void limit.start(() => setImmediate().then(done)))
  }
  await Promise.all(Array.from({ length: 300 }, next))
  end()
  await limit.finish()
  expect(left).toBeLessThan(0)
})
