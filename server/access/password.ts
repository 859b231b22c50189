import { hash, verify } from '@node-rs/argon2'

/** Argon2id with the package's defaults, which follow OWASP's password storage sheet (19 MiB, two passes). */
export const hashPassword = (password: string): Promise<string> => hash(password)

/** Checks a password. For an unknown user the same work is done, so that time tells nothing. */
export async function passwordFits(
  passwordHash: string | undefined,
  password: string,
): Promise<boolean> {
  const fits = await verify(passwordHash ?? NOBODYS, password)
  return fits && passwordHash !== undefined
}

/** The hash of a random password that was thrown away. */
const NOBODYS =
  '$argon2id$v=19$m=19456,t=2,p=1$jDePgow6CX+udL/L4rkR0w$ipXmgI4zdKrX0gRLnQpU+zIzIpaXpbr1LMh8Qic4cyk'
