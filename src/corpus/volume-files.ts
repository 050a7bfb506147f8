import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../output/write-whole.ts'
import type { Volume, VolumeHead } from './make-volume.ts'

/** The parts of a volume, each a file. */
export type VolumePart = 'trig' | 'facts' | 'objects' | 'record' | 'nquads'

export interface VolumeFiles {
  readonly key: string
  readonly head: VolumeHead
  readonly path: (part: VolumePart) => string
}

export interface VolumeFolder {
  /** `undefined` where the volume is not there, or not whole. */
  readonly open: (key: string) => VolumeFiles | undefined
  readonly write: (key: string, volume: Volume) => Promise<void>
}

const HEAD = 'head.json'

/** Volumes in a folder, each in a folder of its own; the head comes last, and says that all is there. */
export function openVolumes(folder: string): VolumeFolder {
  const pathOf = (key: string, part: string): string => join(folder, key, part)
  return {
    open: (key) => {
      const path = pathOf(key, HEAD)
      if (!existsSync(path)) return undefined
      const head = parse(path)
      return head && { key, head, path: (part) => pathOf(key, part) }
    },
    write: async (key, { head, ...parts }) => {
      for (const [part, content] of Object.entries(parts)) {
        if (content !== undefined) writeWhole(pathOf(key, part), content)
      }
      writeWhole(pathOf(key, HEAD), JSON.stringify(head))
    },
  }
}

function parse(path: string): VolumeHead | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
