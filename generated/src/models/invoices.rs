use crate::models;

/// A list of invoices.
pub type Invoices = Vec<models::Invoice>;
