use crate::runtime::{self, json};

/// The request of [`createRecoveryLinkForIdentity`](crate::api::identity::IdentityApi::create_recovery_link_for_identity()).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateRecoveryLinkForIdentityBody {
    /// How long the link is good, as a number with a unit, such as `15m`, `12h` or `1h30m`.
    /// There is no unit for days.
    ///
    /// Absent, the setting of the project counts. An invitation usually needs more than that.
    ///
    /// Pattern `^([0-9]+([.][0-9]+)?(ns|us|µs|ms|s|m|h))+$`.
    pub expires_in: Option<String>,
    /// The key `identity_id`.
    ///
    /// Format `uuid`.
    pub identity_id: String,
}

impl CreateRecoveryLinkForIdentityBody {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(identity_id: impl Into<String>) -> Self {
        Self {
            expires_in: None,
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
}

impl json::Decode for CreateRecoveryLinkForIdentityBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            expires_in: None,
            identity_id: String::new(),
        };
        r.object_with(
            [
                ("expires_in", &mut this.expires_in),
                ("identity_id", &mut json::InPlace(&mut this.identity_id)),
            ],
            &["identity_id"],
        )?;
        Ok(this)
    }
}

impl json::Encode for CreateRecoveryLinkForIdentityBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("expires_in", &self.expires_in), ("identity_id", &self.identity_id)]);
    }
}

json::serde_impls!(CreateRecoveryLinkForIdentityBody);
