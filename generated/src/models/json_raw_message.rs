use crate::runtime;

/// A JSON object of your own, which Ory stores and gives back as it is.
///
/// It has no schema. Keep it small, and put no secrets into it.
pub type JsonRawMessage = runtime::Json;
