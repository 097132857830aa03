/** What breaks a rule of words and is right as it stands: the rule, how its place begins, a part of what breaks it, and why. */
export type Exception = { rule: string; at: string; text: string; why: string }

/** Whether what breaks a rule in a place is among the exceptions. */
export const isException = (allowed: readonly Exception[], broken: Omit<Exception, 'why'>) =>
  allowed.some(({ rule, at, text }) => rule === broken.rule && broken.at.startsWith(at) && broken.text.includes(text))
