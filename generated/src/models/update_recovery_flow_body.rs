use crate::models;
use crate::runtime::{self, json};

/// A submission to a recovery flow. The body of [`updateRecoveryFlow`](crate::api::frontend::FrontendApi::update_recovery_flow()).
///
/// `method` has to be the one that the project uses for recovery.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateRecoveryFlowBody {
    /// Recovers an account with a one-time code.
    ///
    /// First send the address, then the `code`. The answer to the address does not tell whether
    /// an account exists. A wrong code gives the flow again with a message, and too many wrong
    /// codes end the flow.
    ///
    /// In projects that let users choose among their recovery addresses, use the members
    /// `recovery_…` in place of `email`. The `state` of the flow says which one is next.
    Code(models::UpdateRecoveryFlowWithCodeMethod),
    /// Recovers an account with a link by e-mail.
    ///
    /// There is only this one submission. The user goes on by opening the link in a browser, so
    /// this method does not suit native apps. The answer does not tell whether an account exists.
    Link(models::UpdateRecoveryFlowWithLinkMethod),
    /// A variant that this version does not know, kept as it is.
    Unrecognized(runtime::RawJson),
}

impl From<models::UpdateRecoveryFlowWithCodeMethod> for UpdateRecoveryFlowBody {
    #[inline]
    fn from(value: models::UpdateRecoveryFlowWithCodeMethod) -> Self {
        Self::Code(value)
    }
}

impl From<models::UpdateRecoveryFlowWithLinkMethod> for UpdateRecoveryFlowBody {
    #[inline]
    fn from(value: models::UpdateRecoveryFlowWithLinkMethod) -> Self {
        Self::Link(value)
    }
}

impl json::Decode for UpdateRecoveryFlowBody {
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

impl json::Encode for UpdateRecoveryFlowBody {
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

json::serde_impls!(UpdateRecoveryFlowBody);
