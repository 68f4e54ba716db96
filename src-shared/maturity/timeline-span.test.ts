import { expect, test } from 'vitest'
import { spanOf } from './timeline-span'

test.each([
  // The axis begins a year before the first and goes on for two after the last; at most seven steps are named.
  [{ first: 2020, last: 2020 }, 2019, 2022, [2019, 2020, 2021]],
  [{ first: 2018, last: 2022 }, 2017, 2024, [2017, 2018, 2019, 2020, 2021, 2022, 2023]],
  [{ first: 2017, last: 2022 }, 2016, 2024, [2016, 2018, 2020, 2022]],
  [{ first: 2005, last: 2022 }, 2004, 2024, [2005, 2010, 2015, 2020]],
  [{ first: 1950, last: 2022 }, 1949, 2024, [1960, 1980, 2000, 2020]],
  [{ first: 1001, last: 2022 }, 1000, 2024, Array.from({ length: 11 }, (_, at) => 1000 + at * 100)],
])('%j', (years, from, to, ticks) => {
  expect(spanOf(years)).toEqual({ from, to, ticks })
})
