/** What is sent where somebody shares a page: a text with its date, and the links that hand it to a messenger. */

/** A text and its address together have at most so many letters. */
export const mostLetters = 300

/** Leaves out the end of a text that is longer than so many letters, by whole words. */
export const shortened = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\P{L}*\s\S*$/u, '')}…`

/** A text that ends as a sentence does. */
export const sentence = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`)

/** Percent codes only for what would end a part of an address: browsers add the rest, and letters weigh less than their codes. */
const inAddress = (text: string) => text.replace(/[\s"#%&+<>\\^`{|}]/g, (sign) => (sign === '\u00a0' ? sign : encodeURIComponent(sign)))

/** The addresses at which two messengers take a text and the address of a page. They work without a script. */
export const messengerLinks = (text: string, address: string) => ({
  whatsapp: `https://wa.me/?text=${inAddress(`${text} ${address}`)}`,
  telegram: `https://t.me/share/url?url=${inAddress(address)}&text=${inAddress(text)}`
})
