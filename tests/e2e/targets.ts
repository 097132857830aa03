/** What a thumb hits on a page, and what it would miss. */
import type { Page } from '@playwright/test'

/**
 * Links, buttons and fields that a thumb can hit on less than 44 pixels of height, each as its text and that height. Opens every fold
 * first. A link in a sentence is as high as its line (WCAG 2.5.8 exempts it); one after a mere label, of at most five words and a colon,
 * is in none.
 */
export const lowTargets = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
    const selector = 'a[href], button, summary, input, select, textarea'
    const alone = 'nav, footer, dt, th, td, .links, .reach, #source-list > ul > li > a'
    const isInline = (element: Element) => getComputedStyle(element).display === 'inline'

    function isInSentence(target: Element) {
      if (!isInline(target) || target.closest(alone)) return false
      let block = target.parentElement
      while (block && isInline(block)) block = block.parentElement
      const texts = document.createTreeWalker(block ?? document.body, NodeFilter.SHOW_TEXT)
      let beside = ''
      while (texts.nextNode()) if (!texts.currentNode.parentElement?.closest(selector)) beside += texts.currentNode.nodeValue ?? ''
      return /\p{L}/u.test(beside) && !/^(\P{L}*\p{L}+){1,5}\P{L}*:\P{L}*$/u.test(beside)
    }

    /** Where it is hit: its lines with their padding; its labels; the row of a table; what a box is laid over. */
    function areasOf(target: HTMLElement): DOMRect[] {
      const lines = [...target.getClientRects()]
      const labels = target instanceof HTMLInputElement ? [...(target.labels ?? [])] : []
      const cell = target.closest('th, td')
      const over = getComputedStyle(target, '::after').position === 'absolute' && target.offsetParent
      const others = [...labels, ...(cell ? [cell] : []), ...(over ? [over] : [])].map((each) => each.getBoundingClientRect())
      return [...(lines.length > 1 ? [target.getBoundingClientRect()] : lines), ...others].filter(({ width }) => width > 1)
    }

    const targets = [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }))
      .map((target) => ({ target, areas: areasOf(target), lines: [...target.getClientRects()] }))
      .filter(({ areas }) => areas.length)
    return targets.flatMap(({ target, areas }, index) => {
      if (isInSentence(target)) return []
      const heights = areas.map(({ left, right, top, bottom }) => {
        const middle = (left + right) / 2
        // Of two that overlap the later one is hit; but the open menu lies over the page.
        const covering = targets
          .slice(target.closest('nav') ? targets.length : index + 1)
          .flatMap((later) => later.lines)
          .filter((area) => area.left < middle && middle < area.right && area.top > top && area.top < bottom)
        return Math.min(bottom, ...covering.map((area) => area.top)) - top
      })
      const height = Math.max(...heights)
      return height < 43.5 ? [`${target.textContent?.trim().slice(0, 60)}: ${Math.round(height)} px`] : []
    })
  })
