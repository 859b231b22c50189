import { tokens } from './links.ts'

/** Text from outside, as text; only whole http(s) addresses become links. */
export const LinkedText = ({ text }: { text: string }) => (
  <>
    {tokens(text).map((token, index) =>
      token.href ? (
        <a key={index} href={token.href} target="_blank" rel="noopener noreferrer nofollow">
          {token.text}
        </a>
      ) : (
        token.text
      ),
    )}
  </>
)
