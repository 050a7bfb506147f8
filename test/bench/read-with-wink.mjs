// wink-nlp alone, sentences and parts of speech: in this thread, or as a worker of `winkScaling`.
import { createRequire } from 'node:module'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'

const load = createRequire(import.meta.url)
const nlp = load('wink-nlp')(load('wink-eng-lite-web-model'), ['sbd', 'pos'])

export function readWithWink(text) {
  nlp
    .readDoc(text)
    .sentences()
    .each((sentence) => sentence.tokens().out(nlp.its.pos))
}

/**
 * How many times as much two threads read in the same time as one: what this machine gives to two
 * threads that have nothing to do with each other.
 */
export async function winkScaling(texts) {
  const [one] = await secondsOf(texts, 1)
  const two = await secondsOf(texts, 2)
  return (2 * one) / Math.max(...two)
}

const secondsOf = (texts, threads) =>
  Promise.all(
    Array.from({ length: threads }, () => {
      const worker = new Worker(new URL(import.meta.url), { workerData: { texts } })
      return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
    }),
  )

if (!isMainThread && workerData?.texts !== undefined) {
  for (const text of workerData.texts) readWithWink(text)
  const start = performance.now()
  for (let round = 0; round < 3; round += 1) for (const text of workerData.texts) readWithWink(text)
  parentPort.postMessage((performance.now() - start) / 1000)
}
