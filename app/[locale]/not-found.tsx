/** Never shown (unknown addresses get app/global-not-found.tsx); it keeps Next's own text, in English, out of every page's payload. */
export default function NotFound() {
  return null
}
