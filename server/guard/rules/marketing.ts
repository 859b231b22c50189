import type { Rule } from './rule.ts'
import { seek } from './view.ts'

const promotes = [
  /\b\d+ ?(?:%|percent) (?:off|discount|savings)\b|\b(?:half|money) off\b|\$ ?\d+ off\b/,
  /\b(?:sale|special offer|limited time|this week only|today only|while (?:supplies|they) last|act now|hurry|do not miss|exclusive|best deal|great deal|deals?|promo(?:tion)?(?: code)?|coupon|bogo|buy one|discounts?|bargain|giveaway|win a|free gift|bonus|lowest price|special price|early bird|upgrade (?:now|today)|subscribe (?:now|today)|order now|shop now|book now|sign up (?:now|today)|buy (?:now|yours|your)|get yours|refer a friend|vip)\b/,
  /\b(?:check out our|visit our (?:store|shop)|follow us|like us|join our (?:newsletter|mailing list|club)|our sponsors?|merch(?:andise)?|ask about our|also offering|consider (?:buying|upgrading|donating)|become a (?:member|donor)|donate (?:now|today))\b/,
  /\b(?:descuento|oferta|promocion|rebaja|aproveche|gratis por tiempo limitado|compre (?:ya|ahora))\b/,
]

/** Selling and praising. A fact that announces an event or a price is information, not promotion. */
export const marketing: Rule = {
  name: 'marketing',
  find: (view) =>
    view.lines.flatMap((line) =>
      line.carried || line.neutral
        ? []
        : seek(line, promotes)
            .filter((place) => !view.carries(place.from, place.to))
            .map((place) => ({
              ...place,
              why: 'This promotes something. The line is not for marketing.',
            })),
    ),
}
