import { ALL_NEIGHBOURS, INITIAL_STATE, MOST_STEPS, type ViewState } from './view-state.ts'

/** Where the camera stands, in the renderer's frame. */
export interface CameraPlace {
  readonly x: number
  readonly y: number
  readonly ratio: number
}

/** What an address says: a part of the state, and the place of the camera if it says so. */
export interface Address {
  readonly state: Partial<ViewState>
  readonly camera: CameraPlace | undefined
}

type KeysOf<Value> = {
  [Key in keyof ViewState]-?: ViewState[Key] extends Value ? Key : never
}[keyof ViewState]

const SETS: readonly (readonly [name: string, key: KeysOf<ReadonlySet<string>>])[] = [
  ['no-class', 'hiddenClasses'],
  ['no-property', 'hiddenProperties'],
  ['no-manner', 'hiddenManners'],
  ['no-document', 'hiddenDocuments'],
  ['no-community', 'hiddenCommunities'],
  ['no-node', 'hiddenNodes'],
  ['pin', 'pinnedNodes'],
  ['more', 'expandedNodes'],
]

const TEXTS: readonly (readonly [name: string, key: KeysOf<string | undefined>])[] = [
  ['node', 'picked'],
  ['statement', 'pickedStatement'],
  ['text', 'document'],
  ['char', 'passage'],
  ['around', 'centre'],
  ['from', 'pathFrom'],
  ['to', 'pathTo'],
  ['days', 'days'],
  ['names', 'language'],
  ['view', 'view'],
  ['pane', 'pane'],
  ['query', 'query'],
]

const SWITCHES: readonly (readonly [name: string, key: KeysOf<boolean>])[] = [
  ['edge-names', 'hasEdgeNames'],
  ['found', 'isFoundLit'],
]

interface NumberPart {
  readonly name: string
  readonly key: KeysOf<number>
  readonly least: number
  readonly most: number
}

const NUMBERS: readonly NumberPart[] = [
  { name: 'sure', key: 'leastConfidence', least: 0, most: 1 },
  { name: 'lines', key: 'leastDegree', least: 0, most: 1e6 },
  { name: 'steps', key: 'steps', least: 1, most: MOST_STEPS },
  { name: 'most', key: 'mostNeighbours', least: 1, most: ALL_NEIGHBOURS },
]

const CAMERA = 'camera'

/** What the value of a name must look like. */
const FORMS: Readonly<Record<string, RegExp>> = {
  days: /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/,
  char: /^\d{1,10},\d{1,10}$/,
  view: /^(?:graph|table)$/,
  pane: /^(?:text|query)$/,
}

/** The state as the fragment of an address, without `#`; `''` for the first picture. */
export function writeAddress(state: ViewState, camera?: CameraPlace): string {
  const parts = new URLSearchParams()
  for (const [name, key] of TEXTS) {
    const value = state[key]
    if (value !== undefined && value !== INITIAL_STATE[key]) parts.append(name, value)
  }
  for (const { name, key } of NUMBERS)
    if (state[key] !== INITIAL_STATE[key]) parts.append(name, String(state[key]))
  for (const [name, key] of SETS)
    for (const value of [...state[key]].sort()) parts.append(name, value)
  for (const [name, key] of SWITCHES) if (state[key]) parts.append(name, 'yes')
  if (camera !== undefined) {
    const { x, y, ratio } = camera
    parts.append(CAMERA, [x, y, ratio].map((each) => String(Number(each.toFixed(3)))).join(','))
  }
  return String(parts)
}

function readCamera(value: string | null): CameraPlace | undefined {
  const [x, y, ratio, ...rest] = (value ?? '').split(',').map(Number)
  if (x === undefined || y === undefined || ratio === undefined || rest.length > 0) return undefined
  if (![x, y, ratio].every(Number.isFinite) || ratio <= 0) return undefined
  return { x, y, ratio }
}

/**
 * What a fragment says, without `#`. Whatever it does not say, or says wrongly, is as in the first
 * picture; the IRI of a node alone, percent-encoded, picks it and leaves all else as it is. Whether
 * nodes exist is not checked.
 */
export function readAddress(fragment: string): Address {
  const parts = new URLSearchParams(fragment)
  if (fragment !== '' && !fragment.includes('='))
    return { state: { picked: [...parts.keys()][0], passage: undefined }, camera: undefined }
  const state: Record<string, unknown> = { ...INITIAL_STATE }
  for (const [name, key] of TEXTS) {
    const value = parts.get(name)
    if (value && FORMS[name]?.test(value) !== false) state[key] = value
  }
  for (const { name, key, least, most } of NUMBERS) {
    const value = Number(parts.get(name) ?? Number.NaN)
    if (value >= least && value <= most) state[key] = value
  }
  for (const [name, key] of SETS) state[key] = new Set(parts.getAll(name))
  for (const [name, key] of SWITCHES) state[key] = parts.get(name) === 'yes'
  // Every value was put under its own key above, and checked where its type is narrower.
  return { state: state as Partial<ViewState>, camera: readCamera(parts.get(CAMERA)) }
}
