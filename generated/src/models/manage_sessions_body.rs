use crate::models;
use crate::runtime::{self, json};

/// The request of [`manageSessions`](crate::api::identity::IdentityApi::manage_sessions()): what to do, and with which sessions.
///
/// Send exactly one of [`identities`](field@crate::models::ManageSessionsBody::identities) and [`sessions`](field@crate::models::ManageSessionsBody::sessions).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ManageSessionsBody {
    /// The key `action`.
    ///
    /// One of `disable`, `delete`.
    pub action: models::ManageSessionsBodyAction,
    /// The IDs of up to 500 identities whose sessions are meant, or `["*"]` for all sessions of
    /// the project. The `*` must stand alone.
    pub identities: Option<Vec<String>>,
    /// The IDs of up to 500 sessions. `*` is not allowed here.
    pub sessions: Option<Vec<String>>,
}

impl ManageSessionsBody {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(action: models::ManageSessionsBodyAction) -> Self {
        Self {
            action,
            identities: None,
            sessions: None,
        }
    }

    /// Sets `identities`.
    #[inline]
    #[must_use]
    pub fn identities<M>(mut self, values: impl runtime::IntoList<String, M>) -> Self {
        if let Some(values) = values.into_list() {
            self.identities = Some(values);
        }
        self
    }

    /// Sets `sessions`.
    #[inline]
    #[must_use]
    pub fn sessions<M>(mut self, values: impl runtime::IntoList<String, M>) -> Self {
        if let Some(values) = values.into_list() {
            self.sessions = Some(values);
        }
        self
    }
}

impl json::Decode for ManageSessionsBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            action: models::ManageSessionsBodyAction::Disable,
            identities: None,
            sessions: None,
        };
        r.object_with(
            [
                ("action", &mut json::InPlace(&mut this.action)),
                ("identities", &mut json::OrEmpty(&mut this.identities)),
                ("sessions", &mut json::OrEmpty(&mut this.sessions)),
            ],
            &["action"],
        )?;
        Ok(this)
    }
}

impl json::Encode for ManageSessionsBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("action", &self.action),
            ("identities", &self.identities),
            ("sessions", &self.sessions),
        ]);
    }
}

json::serde_impls!(ManageSessionsBody);
