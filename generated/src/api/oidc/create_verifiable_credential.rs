use crate::models;
use crate::runtime;

pub(super) static OPERATION: runtime::Operation = runtime::Operation {
    id: "createVerifiableCredential",
    method: "POST",
    path: "/credentials",
    security: &[],
    server: None,
    accept: "application/json",
};

/// Issue a verifiable credential for a user
///
/// A call of `POST /credentials`, begun by [`OidcApi::create_verifiable_credential`](super::OidcApi::create_verifiable_credential()), which says all about it. It is sent when it is awaited.
pub type CreateVerifiableCredentialCall = runtime::OperationCall<
    Op,
    models::VerifiableCredentialResponse,
    CreateVerifiableCredentialError,
>;

/// The operation `POST /credentials`, as a type.
pub enum Op {}

impl CreateVerifiableCredentialCall {
    /// What kind of credential is wanted, and in the second call the proof.
    ///
    /// Travels as `application/json`.
    #[inline]
    pub fn body(
        mut self,
        value: impl Into<Option<models::CreateVerifiableCredentialRequestBody>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.call.json("application/json", &value);
        }
        self
    }
}

#[inline]
pub(super) fn parse(
    r: &mut runtime::Response,
) -> Result<
    models::VerifiableCredentialResponse,
    runtime::Error<CreateVerifiableCredentialError>,
> {
    match r.status() {
        200..=299 => r.json(),
        400 => Err(r.failure(CreateVerifiableCredentialError::BadRequest)),
        _ => Err(r.failure(CreateVerifiableCredentialError::Default)),
    }
}

runtime::mock! {
    CreateVerifiableCredentialCall, models::VerifiableCredentialResponse, body =>
    json(200, & body)
}

/// The error bodies of `POST /credentials`, by status.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateVerifiableCredentialError {
    /// Status 400: The request has no proof yet, which is expected of the first call. Sign `c_nonce` and call again. Other faults of the request have this status as well. Go on only if `c_nonce` is there.
    BadRequest(models::VerifiableCredentialPrimingResponse),
    /// Any other status: No credential was issued. 401 means that the access token is missing, invalid or expired.
    Default(models::ErrorOAuth2),
}

impl runtime::ApiBody for CreateVerifiableCredentialError {}
