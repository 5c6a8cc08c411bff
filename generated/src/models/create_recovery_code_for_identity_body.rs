use crate::models;
use crate::runtime::{self, json};

/// The request of [`createRecoveryCodeForIdentity`](crate::api::identity::IdentityApi::create_recovery_code_for_identity()).
///
/// [`flow_type`](field@crate::models::CreateRecoveryCodeForIdentityBody::flow_type) is `browser` when absent. Send `api` if the user completes the recovery in a
/// native app.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateRecoveryCodeForIdentityBody {
    /// How long the code is good, as a number with a unit, such as `15m`, `12h` or `1h30m`.
    /// There is no unit for days.
    ///
    /// Absent, it is the lifespan of the method `code` in the project. An invitation usually
    /// needs more than that.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub expires_in: Option<String>,
    /// What kind of client a flow is for.
    pub flow_type: Option<models::SelfServiceFlowType>,
    /// The key `identity_id`.
    ///
    /// Format `uuid`.
    pub identity_id: String,
}

impl CreateRecoveryCodeForIdentityBody {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(identity_id: impl Into<String>) -> Self {
        Self {
            expires_in: None,
            flow_type: None,
            identity_id: identity_id.into(),
        }
    }

    /// Sets `expires_in`.
    #[inline]
    #[must_use]
    pub fn expires_in<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.expires_in = Some(value);
        }
        self
    }

    /// Sets `flow_type`.
    #[inline]
    #[must_use]
    pub fn flow_type<M>(mut self, value: impl runtime::IntoOption<String, M>) -> Self {
        if let Some(value) = value.into_option() {
            self.flow_type = Some(value);
        }
        self
    }
}

impl json::Decode for CreateRecoveryCodeForIdentityBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            expires_in: None,
            flow_type: None,
            identity_id: String::new(),
        };
        r.object_with(
            [
                ("expires_in", &mut this.expires_in),
                ("flow_type", &mut this.flow_type),
                ("identity_id", &mut json::InPlace(&mut this.identity_id)),
            ],
            &["identity_id"],
        )?;
        Ok(this)
    }
}

impl json::Encode for CreateRecoveryCodeForIdentityBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("expires_in", &self.expires_in),
            ("flow_type", &self.flow_type),
            ("identity_id", &self.identity_id),
        ]);
    }
}

json::serde_impls!(CreateRecoveryCodeForIdentityBody);
