use crate::models;
use crate::runtime::{self, json};

/// A submission to a verification flow. The body of [`updateVerificationFlow`](crate::api::frontend::FrontendApi::update_verification_flow()).
///
/// `method` has to be the one that the project uses for verification.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateVerificationFlowBody {
    /// Verifies an address with a one-time code.
    ///
    /// First send the address, then the `code`. After a registration Ory has already sent the
    /// code, so your page can ask for it right away. The answer to the address does not tell
    /// whether it is known.
    Code(models::UpdateVerificationFlowWithCodeMethod),
    /// Verifies an e-mail address with a link.
    ///
    /// There is only this one submission; the user goes on by opening the link. The answer does
    /// not tell whether the address is known.
    Link(models::UpdateVerificationFlowWithLinkMethod),
    /// A variant that this version does not know, kept as it is.
    Unrecognized(runtime::RawJson),
}

impl From<models::UpdateVerificationFlowWithCodeMethod> for UpdateVerificationFlowBody {
    #[inline]
    fn from(value: models::UpdateVerificationFlowWithCodeMethod) -> Self {
        Self::Code(value)
    }
}

impl From<models::UpdateVerificationFlowWithLinkMethod> for UpdateVerificationFlowBody {
    #[inline]
    fn from(value: models::UpdateVerificationFlowWithLinkMethod) -> Self {
        Self::Link(value)
    }
}

impl json::Decode for UpdateVerificationFlowBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match r.tag("method")?.as_deref() {
            Some("code") => json::Decode::decode(r).map(Self::Code),
            Some("link") => json::Decode::decode(r).map(Self::Link),
            Some(_) => r.unrecognized().map(Self::Unrecognized),
            None => Err(r.missing("method")),
        }
    }
}

impl json::Encode for UpdateVerificationFlowBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        match self {
            Self::Code(value) => {
                w.tagged("method", "code", |w| value.encode_fields(w));
            }
            Self::Link(value) => {
                w.tagged("method", "link", |w| value.encode_fields(w));
            }
            Self::Unrecognized(raw) => json::Encode::encode(raw, w),
        }
    }
}

json::serde_impls!(UpdateVerificationFlowBody);
