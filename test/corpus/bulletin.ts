const PLAYERS = ['Ada Marsh', 'Tomas Reyes', 'Ingrid Dahl', 'Bela Varga', 'Nils Aho']
const CLUBS = ['Larkfield Chess Club', 'Saltmarsh Chess Club', 'Old Mill Chess Club']

/** A short bulletin for the small pack; the same number, the same text. */
export function bulletin(number: number): string {
  const player = PLAYERS[number % PLAYERS.length]
  const club = CLUBS[(number >> 1) % CLUBS.length]
  const day = 1 + (number % 28)
  return [
    `Captain ${player} won the ${2 + (number % 7)}th Spring Open of the ${club}`,
    '',
    `On ${day} March 2031, Captain ${player} won the ${2 + (number % 7)}th Spring Open of the ${club}.`,
    `Captain ${player} plays for the ${club}. The Lantern Defence was discussed, round ${number}.`,
  ].join('\n')
}
