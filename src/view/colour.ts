type Rgb = readonly [red: number, green: number, blue: number]

function parse(colour: string): Rgb {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour.trim())?.[1]
  const value = Number.parseInt(digits ?? '808080', 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** `#rrggbb`, `share` of the way from the first colour to the second; grey for what is no colour. */
export function mixColours(from: string, to: string, share: number): string {
  const [a, b] = [parse(from), parse(to)]
  const mixed = a.map((value, index) => Math.round(value + ((b[index] ?? 0) - value) * share))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
