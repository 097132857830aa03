/** The logo, a ticked box, with its own colours, those of public/icon.svg. Hidden from screen readers: the portal's name is beside it. */
export function Logo() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <path fill="#00607f" d="M3 0h26a3 3 0 0 1 3 3v26a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" />
      <path fill="none" stroke="#fff" strokeWidth="2" d="M7 7h18v18H7z" />
      <path fill="none" stroke="#ffc531" strokeWidth="3.5" d="m10 15 5 5 10-11" />
    </svg>
  )
}
