/**
 * The one text to who has opted out in words of their own; a keyword is confirmed by the provider.
 * These words are ours and say nothing of anybody's business, so they need no fact to carry them.
 */
export const confirmation =
  'You are opted out. You will get no more texts from us. Reply START to get texts again.'
