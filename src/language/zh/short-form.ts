/** `以下简称《规划》`, `下称“规划”`, `简称规划、甲乙`: up to another such bracket or mark. */
const SHORT_FORM =
  /^(?:(?:以下|下文|后文|以下统一|以下均)?(?:简称|簡稱|统称|統稱|下称|下稱|(?:英文|英语)?(?:缩写|縮寫))|(?:以下|下文|后文|以下统一|以下均)[称稱])(?:为|為|作|:|：)?(?<names>[^，,。；;]+)$/u
const NAME = /^[《“”"「『]?(?<name>[\p{L}\p{N}·]{2,20})[》“”"」』]?$/u

/** See `Language.shortForms`. */
export function shortForms(bracketed: string): string[] {
  const [given = ''] = bracketed.split(/[，,]/u).filter((part) => SHORT_FORM.test(part.trim()))
  const names = SHORT_FORM.exec(given.trim())?.groups?.names?.split(/[、或]/u) ?? []
  const read = names.flatMap((name) => NAME.exec(name)?.groups?.name ?? [])
  return read.length === names.length ? read : []
}
