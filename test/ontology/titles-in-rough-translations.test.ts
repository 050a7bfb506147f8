import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { findsIn } from './tables.ts'

const finds = findsIn(await sharedPack())

describe('titles in quotes are read in small letters and mixed case', () => {
  finds('Plan', [
    [
      'The meeting examined "Nanning City jasmine flower industry chain quality upgrade planning (2024-2028)" and other things.',
      'Nanning City jasmine flower industry chain quality upgrade planning (2024-2028)',
    ],
    [
      'Province government released "river lake ecological space protect regulations (revised draft)".',
      'river lake ecological space protect regulations (revised draft)',
    ],
    [
      'The county printed and issued “promote walnut industry high quality development several opinions”.',
      'promote walnut industry high quality development several opinions',
    ],
    [
      'Meeting passed "about further regulate sand mining order decision" and closed.',
      'about further regulate sand mining order decision',
    ],
    [
      'City water bureau issued "Luzhou City farm water use fee collect method".',
      'Luzhou City farm water use fee collect method',
    ],
    [
      'They received "about agree Yulin City set up seed base approval reply".',
      'about agree Yulin City set up seed base approval reply',
    ],
    ['The bureau issued "wild mushroom pick measure" in May.', 'wild mushroom pick measure'],
    [
      'The city issued "Yulin City black goat industry do strong three years action (2022 year to 2024 year)".',
      'Yulin City black goat industry do strong three years action (2022 year to 2024 year)',
    ],
    [
      'The bureau published "Provincial key protect wild plant catalogue (second batch)".',
      'Provincial key protect wild plant catalogue (second batch)',
    ],
    [
      'The meeting discussed "old street repair implementation scheme (trial)".',
      'old street repair implementation scheme (trial)',
    ],
    [
      'It is written in "Guizhou Province water network construct outline (2021 - 2035)".',
      'Guizhou Province water network construct outline (2021 - 2035)',
    ],
    [
      'County issued "Promote Bee Industry Upgrade Some Policies" last week.',
      'Promote Bee Industry Upgrade Some Policies',
    ],
  ])
  finds('Plan', [
    ['He called it "the best plan", and she said "we need a better plan".'],
    ['It is "only a method", the mayor said.'],
    ['"This is a decision" was the answer.'],
    ['They said "good job" and "he had no plan".'],
    ['The "old town" and the "new city" have a list.'],
  ])
})

describe('titles between the marks for titles, with marks of Chinese print around', () => {
  finds('Plan', [
    [
      'The province issued 《Yunnan Province wild elephant protect planning（2022—2030）》。The 《Planning》 is new.',
      'Yunnan Province wild elephant protect planning（2022—2030）',
      'Planning',
    ],
    [
      'City office printed <<Yulin City plain tree protect method>>, the <<Method>> is strict.',
      'Yulin City plain tree protect method',
      'Method',
    ],
    [
      'The meeting heard 《Meishan City "Two Rivers" bank greening action plan》、《dry rice seed law（draft）》。',
      'Meishan City "Two Rivers" bank greening action plan',
      'dry rice seed law（draft）',
    ],
    [
      'It read 《about support night economy develop several measures》，then closed。',
      'about support night economy develop several measures',
    ],
  ])
})

describe('titles side by side, and without their last quote', () => {
  finds('Plan', [
    [
      'The meeting reviewed "Yulin City date industry planning (2023-2026)" "Yulin City sand control regulations (draft)" "Kiln Site Management Method".',
      'Yulin City date industry planning (2023-2026)',
      'Yulin City sand control regulations (draft)',
      'Kiln Site Management Method',
    ],
    [
      'The meeting reviewed "river bank protect regulations (draft), studied the spring plough work.',
      'river bank protect regulations (draft)',
    ],
    [
      'The meeting reviewed "Yulin City seed station set up scheme, and heard a report.',
      'Yulin City seed station set up scheme',
    ],
  ])
})

describe('years behind titles', () => {
  finds('Plan', [
    ['It issued "Yulin City water plan (2022 - 2024)".', 'Yulin City water plan (2022 - 2024)'],
    ['It issued "Yulin City water plan（2022——2024）".', 'Yulin City water plan（2022——2024）'],
    [
      'It issued "Yulin City water plan (2022 year - 2024 year)".',
      'Yulin City water plan (2022 year - 2024 year)',
    ],
    ['It issued "Yulin City water plan 2021 to 2035".', 'Yulin City water plan 2021 to 2035'],
    ['It issued the Yulin City Water Plan (2022 — 2024).', 'Yulin City Water Plan (2022 — 2024)'],
  ])
})

describe('short forms of titles', () => {
  finds('Plan', [
    [
      'The city issued "Yulin City water plan (2022-2024)" (below simple call "Plan"). The "Plan" covers much.',
      'Yulin City water plan (2022-2024)',
      'Plan',
    ],
    [
      'The city issued 《Yulin City reed land protect regulations》（hereinafter abbreviated as 《Regulations》）。《Regulations》 is strict.',
      'Yulin City reed land protect regulations',
      'Regulations',
    ],
    [
      'The city issued "Yulin City tea garden action plan (2022-2024)". The "action plan" is new.',
      'Yulin City tea garden action plan (2022-2024)',
      'action plan',
    ],
    [
      'The city issued "Yulin City Salt Lake Protect Planning (2022-2024)". According to the Planning, it grows.',
      'Yulin City Salt Lake Protect Planning (2022-2024)',
      'Planning',
    ],
    [
      'The city issued 《Yulin City sand control three years action (2022-2024)》. This 《three years action》 is good.',
      'Yulin City sand control three years action (2022-2024)',
      'three years action',
    ],
  ])
  finds('Plan', [
    [
      'The city issued "Yulin City water plan (2022-2024)". The Planning Bureau read it, and its planning staff too.',
      'Yulin City water plan (2022-2024)',
    ],
    ['The city has no "plan" and no "opinions".'],
    [
      'The city issued "Yulin City water plan (2022-2024)". He has "opinions" on it.',
      'Yulin City water plan (2022-2024)',
    ],
  ])
})
