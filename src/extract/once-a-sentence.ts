import type { SentenceView } from './sentence-view.ts'

/** The function, remembering what it gave for each sentence: several readers ask the same. */
export function onceASentence<Value>(
  read: (view: SentenceView) => Value,
): (view: SentenceView) => Value {
  const known = new WeakMap<SentenceView, { readonly value: Value }>()
  return (view) => {
    const found = known.get(view) ?? { value: read(view) }
    known.set(view, found)
    return found.value
  }
}
