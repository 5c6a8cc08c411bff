/// How far an invoice has got at Stripe.
///
/// - `draft`: it can still change.
/// - `open`: it is final and waits for payment.
/// - `paid`: it has been paid.
/// - `uncollectible`: nobody expects a payment any more.
/// - `void`: it was cancelled.
pub type InvoiceStatus = String;
