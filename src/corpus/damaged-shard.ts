import { InputError } from '../errors.ts'

/** What was kept of a document is not what was written; without it, it is made anew. */
export class DamagedShard extends InputError {
  readonly key: string

  constructor(key: string) {
    super('damaged-shard', 'What was kept of an earlier build is damaged; build again')
    this.key = key
  }
}
