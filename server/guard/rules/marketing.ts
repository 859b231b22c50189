import type { Rule } from './rule.ts'
import { seek } from './view.ts'

/** What a price comes to: news to nobody who asked for prices. */
const prices =
  /\b\d+ ?(?:%|percent) (?:off|discount|savings)\b|\b(?:half|money) off\b|\$ ?\d+ off\b|\b(?:discounts?|deals?|lowest price|special price|early bird|descuento)\b/
const asksForPrices =
  /\b(?:discounts?|deals?|cheap\w*|prices?|costs?|how much|rates?|fees?|free|half|off|sale|coupons?|pay|admission|lowest|descuentos?|cuesta|cuanto)\b/

const promotes = [
  /\b(?:sale|special offer|limited time|this week only|today only|while (?:supplies|they) last|act now|hurry|do not miss|exclusive|best deal|great deal|promo(?:tion)?(?: code)?|coupon|bogo|buy one|bargain|giveaway|win a|free gift|bonus|upgrade (?:now|today)|subscribe (?:now|today)|order now|shop now|book now|sign up (?:now|today)|buy (?:now|yours|your)|get yours|refer a friend|vip)\b/,
  /\b(?:check out our|visit our (?:store|shop)|follow us|like us|join our (?:newsletter|mailing list|club)|our sponsors?|merch(?:andise)?|ask about our|also offering|consider (?:buying|upgrading|donating)|become a (?:member|donor)|donate (?:now|today))\b/,
  /\b(?:oferta|promocion|rebaja|aproveche|gratis por tiempo limitado|compre (?:ya|ahora))\b/,
]

/** Selling and praising. A fact that announces an event or a price is information, not promotion. */
export const marketing: Rule = {
  name: 'marketing',
  find: (view) =>
    view.lines.flatMap((line) =>
      line.carried || line.neutral
        ? []
        : seek(line, asksForPrices.test(view.asked) ? promotes : [prices, ...promotes])
            .filter((place) => !view.carries(place.from, place.to))
            .map((place) => ({
              ...place,
              why: 'This promotes something. The line is not for marketing.',
            })),
    ),
}
