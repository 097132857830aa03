import { cleanup } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { WhyNumbersDiffer } from '@/components/results/why-numbers-differ'
import { differenceGroups, differences, reportedOnly } from '@/content/differences'
import { locales } from '@/lib/locale'
import { render } from './render'

afterEach(cleanup)

test('each difference stands in one group, the first of which has five, with Yes beside No', () => {
  const grouped = differenceGroups.flatMap(({ differences }) => [...differences])
  expect([...grouped].sort()).toEqual(differences.map(({ id }) => id).sort())
  expect(differenceGroups[0].differences).toHaveLength(5)
  expect(differenceGroups[0].differences).toContain('for')
  expect(differenceGroups[0].differences).toContain('against-share')
})

test.each(locales)('five stand open, the others fold, and a contents list leads to each of the five (%s)', (locale) => {
  render(<WhyNumbersDiffer />, locale)
  const open = [...document.querySelectorAll('h2[id]')].filter((heading) => !heading.closest('details')).map(({ id }) => id)
  expect(open).toEqual([...differenceGroups[0].differences, 'rest'])
  expect([...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))).toEqual(open.map((id) => `#${id}`))
  expect(document.querySelectorAll('details[id]')).toHaveLength(differenceGroups.length - 1)
})

test('a figure that we only report is not marked as the one that we use', () => {
  render(<WhyNumbersDiffer />, 'ru')
  for (const { id } of differences) {
    const marks = document.getElementById(id)?.parentElement?.querySelectorAll('[data-used]').length
    expect([id, marks]).toEqual([id, reportedOnly.includes(id) ? 0 : 1])
  }
})
