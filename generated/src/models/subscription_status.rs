/// The status of a subscription at Stripe, which handles the payments.
///
/// - `incomplete`: the first payment has failed and can still be made within 23 hours.
/// - `incomplete_expired`: it was not made in time. Nothing more happens to the subscription.
/// - `trialing`: a trial period is under way.
/// - `active`: the subscription is in good standing.
/// - `past_due`: the last invoice is overdue.
/// - `unpaid`: Stripe has given up on the payment, and closes new invoices at once.
/// - `canceled`: the subscription has ended.
/// - `paused`: a trial ended with no means of payment on file.
pub type SubscriptionStatus = String;
