use crate::runtime;

/// A JSON object of your own, or `null`. Ory stores it and gives it back as it is.
pub type NullJsonRawMessage = runtime::Json;
