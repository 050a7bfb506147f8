import { describe, expect, it } from 'vitest'
import { createEditHistory } from '../../src/view/edit-history.ts'
import { createStore } from '../../src/view/store.ts'

function start() {
  let time = 0
  const store = createStore()
  const edits = createEditHistory(store, { now: () => time })
  return { store, edits, wait: (ms: number) => (time += ms) }
}

describe('createEditHistory', () => {
  it('undoes and redoes edits one by one, and no further', () => {
    const { store, edits } = start()
    store.set({ hiddenNodes: new Set(['a']) })
    store.set({ hiddenNodes: new Set(['a', 'b']) })
    edits.undo()
    expect([...store.get().hiddenNodes]).toEqual(['a'])
    edits.undo()
    edits.undo()
    expect([...store.get().hiddenNodes]).toEqual([])
    expect(edits.canUndo()).toBe(false)
    edits.redo()
    edits.redo()
    edits.redo()
    expect([...store.get().hiddenNodes]).toEqual(['a', 'b'])
    expect(edits.canRedo()).toBe(false)
  })

  it('forgets what was undone after another edit', () => {
    const { store, edits } = start()
    store.set({ centre: 'a' })
    edits.undo()
    store.set({ centre: 'b' })
    expect(edits.canRedo()).toBe(false)
  })

  it('takes no account of looking: what is picked, hovered or open', () => {
    const { store, edits } = start()
    store.set({ picked: 'a', hoveredNode: 'b', pane: 'text', language: 'zh' })
    expect(edits.canUndo()).toBe(false)
  })

  it('leaves what is picked as it is', () => {
    const { store, edits } = start()
    store.set({ hiddenNodes: new Set(['a']) })
    store.set({ picked: 'b' })
    edits.undo()
    expect(store.get().picked).toBe('b')
  })

  it('takes a slider that is drawn along as one edit, and a later one as another', () => {
    const { store, edits, wait } = start()
    for (const leastConfidence of [0.1, 0.2, 0.3]) store.set({ leastConfidence })
    wait(2000)
    store.set({ leastConfidence: 0.9 })
    edits.undo()
    expect(store.get().leastConfidence).toBe(0.3)
    edits.undo()
    expect(store.get().leastConfidence).toBe(0)
  })

  it('takes two quick clicks as two edits', () => {
    const { store, edits } = start()
    store.set({ hiddenClasses: new Set(['a']) })
    store.set({ hiddenClasses: new Set(['a', 'b']) })
    edits.undo()
    expect([...store.get().hiddenClasses]).toEqual(['a'])
  })
})
