/**
 * What HTML, styles and the scripts of a page say to each other in `data-` attributes: the one list, by who reads them. The components
 * write them unless said otherwise. tests/data-attributes.test.ts finds whatever is in the code and not here, or here and not in the code.
 */
export const dataAttributes = {
  /** On `<html>`, read by styles and by browser/. */
  document: {
    release: 'instant of the release (ISO), that of its commit or, without git, of the newest day in the content: now is never earlier',
    phase: 'the phase that the page shows (lib/phase.ts); written anew by browser/shown-instant.ts',
    at: 'another instant than now is shown: epoch milliseconds, or `bad` where the address names none; written by the boot script',
    before: 'empty: an instant before the release waits for the program; `settled` on every page once the program has run',
    script: '`coming` from the boot script on, `ready` when the program has run; absent where it does not come',
    look: 'what the reader has set to their eyes: words of lib/look.ts; written by the boot script and browser/look.ts',
    sized: 'the conditions of the styles follow the size of text (no value); written by browser/look.ts',
    font: '`later`: the first page of a visit on a phone, and every page where the reader saves data, uses the font of the device'
  },
  /** Read by browser/. */
  program: {
    when: 'phases in which the element shows (read by styles too)',
    since: 'instant (ISO) from which the element shows: when its content became known',
    until: 'instant (ISO) from which the element no longer shows',
    'later-since':
      'on a fold: instant (ISO) from which the text of the page holds; the fold takes it in where the page shows an earlier one',
    later: 'a part of the page whose beginning is that text',
    'later-end': 'where the text ends in that part',
    day: 'instant (ISO) of an event',
    ahead: 'the event lies after the instant that the page shows',
    'ahead-word': 'the word that says so, hidden for the other events',
    notice: 'the notice that another instant is shown',
    'notice-of': 'what a part of it is for: `instant`, or `bad` where the address names none',
    instant: 'a link to the page at an instant (ISO) of its own, or to now (empty)',
    language: 'a link to the page in a language (no value: see `hreflang`); of a source, its language',
    list: 'a form that filters the entries of the page',
    entry: 'an entry of a filtered list (no value)',
    filtered: 'an entry that the filter leaves out, or a part of a list without any other; written by browser/lists.ts, list-parts.ts',
    part: 'a part of a long list or table, which opens, or a shelf of several (no value)',
    month: 'of a link to the first event of a month: «2026-03»',
    kind: 'the kind of a source or an event',
    period: 'when a source was published: before, on the days of, or after the vote, or `undated`',
    found: 'words before the count of the entries that are left',
    none: 'words where no entry is left',
    twin: 'words before the term that was searched for instead of one in the other language',
    label: 'the label of an article, or the mark of a point: kept, reworded, changed, new',
    term: 'id of a term that is explained in place',
    'term-note': 'the note that explains a term',
    'fact-note': 'the panel that shows what a fact rests on',
    report: 'a link that becomes a letter about the fact, where the portal has an address',
    cite: 'words of the citation of the figure that the row holds, without its address',
    use: 'a tool, with its button: `copy` copies the citation of an article or of a figure, `cite` that of the fact in the panel, `share` sends on the page, a figure, a question, `listen` reads the short answer aloud; on a link, `look` opens the panel of settings for one’s eyes',
    done: 'words after a tool has done its work',
    words:
      'words before the further sources of a fact; what the embedded countdown says before the time: to each phase, then since the vote, divided by `|`',
    units: 'its units: days, hours, minutes',
    pack: 'the tool that saves all pages of a language (its value)',
    'pack-in': 'states of that tool in which the element shows',
    'pack-value': 'which value of that tool the element shows',
    'pack-do': 'what a button of that tool does: `save`, `cancel`, `delete`',
    kept: 'the list of visited pages of a language (its value) that are kept on the device',
    printed: 'words before the time of printing, in the margin of each sheet',
    failed: 'words where a tool, or the explanation of a term, has failed'
  },
  /** Read by islands/. */
  islands: {
    island: 'name of the island that takes the place of the element',
    props: 'its properties (JSON)',
    load: 'when to fetch it: `idle`, `visible`',
    live: 'name of an island that has taken its place; written by islands/mount.tsx'
  },
  /** Read by styles alone. */
  styles: {
    tool: 'needs a script: its room is kept while the script is coming, and it is not there without one',
    styled: '`hidden` is for who reads without styles; the other rules say whether the element shows (no value)',
    answer: 'an answer of the check of who could vote',
    outcome: 'what a mark on the sample ballot means',
    stamp: 'a word printed at the foot of the sample ballot',
    group: 'a group of ballots: for, against, invalid, not counted',
    step: 'the step of a share on the scale of five (tiles, bars): 0 to 4, or `unknown`',
    theme: 'on `<html>` of the embedded page: `light` or `dark`, if its address asks for one',
    size: 'the same: `small` or `large`',
    used: 'the figure that the portal uses first, of several that differ'
  },
  /** Read by tests alone, and by those who rely on the pages (the contract). */
  others: {
    copy: 'the notice that the page is a copy from the device, by how it lags behind: `recent`, `aged`, `passed`',
    testid: 'the countdown',
    seconds: 'the number of the countdown, whole seconds: before the decision to the next phase, after it since the stations opened',
    sheet: 'the poster, which is one A4 on paper (no value)',
    source: 'id of a source in the list of sources'
  }
} as const
