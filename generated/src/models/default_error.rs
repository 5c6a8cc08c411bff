use crate::runtime;

/// Why one identity of a batch could not be created, in [`identityPatchResponse`](crate::models::IdentityPatchResponse).
///
/// The form is not fixed. Expect an object like the `error` of other answers, with `code`
/// (the HTTP status that the identity alone would have got, usually 409), `status`, `message`
/// and `reason`.
pub type DefaultError = runtime::Json;
