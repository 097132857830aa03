/** A text whose words stay whole: «31-баптың» over two lines, broken after its hyphen, reads as something else. */
export function Unbroken({ text }: { text: string }) {
  return text.split(/( )/).map((word, index) =>
    word.includes('-') ? (
      <span key={index} className="one">
        {word}
      </span>
    ) : (
      word
    )
  )
}
