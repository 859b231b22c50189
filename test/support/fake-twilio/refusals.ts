/** An error of the Messages API: HTTP status, Twilio's code and its words. */
export interface ApiError {
  status: number
  code: number
  message: string
}

const refuse = (code: number, message: string, status = 400): ApiError => ({
  status,
  code,
  message,
})

// Magic numbers: https://www.twilio.com/docs/iam/test-credentials
const senders: Readonly<Record<string, ApiError>> = {
  '+15005550001': refuse(21212, 'Invalid From Number'),
  '+15005550007': refuse(
    21606,
    'The From number is not a valid, SMS-capable number of your account',
  ),
  '+15005550008': refuse(
    21611,
    'This From number has exceeded the maximum number of queued messages',
  ),
}
const recipients: Readonly<Record<string, ApiError>> = {
  '+15005550001': refuse(21211, "Invalid 'To' Phone Number"),
  '+15005550002': refuse(21612, 'Message cannot be sent with this combination of To and From'),
  '+15005550003': refuse(21408, 'Permission to send an SMS has not been enabled for the region'),
  '+15005550004': refuse(21610, 'Attempt to send to unsubscribed recipient'),
  '+15005550009': refuse(21614, "'To' number is not a valid mobile number"),
}

export const unauthorized = refuse(20003, 'Authenticate', 401)
export const notFound = refuse(20404, 'The requested resource was not found', 404)
export const tooMany = refuse(20429, 'Too Many Requests', 429)
export const internal = refuse(20500, 'An internal server error has occurred', 500)

/** Why this create request is refused, if it is. */
export function refusalOf(params: Record<string, string>): ApiError | null {
  const { To, From, MessagingServiceSid, Body, StatusCallback } = params
  if (!To) return refuse(21604, "A 'To' phone number is required.")
  if (!From && !MessagingServiceSid) return refuse(21603, "A 'From' phone number is required.")
  if (!Body) return refuse(21602, 'Message body is required.')
  if (Body.length > 1600) return refuse(21617, 'The message body exceeds 1600 characters')
  if (StatusCallback && !URL.canParse(StatusCallback))
    return refuse(21609, 'Invalid StatusCallback')
  return (From && senders[From]) || recipients[To] || null
}
