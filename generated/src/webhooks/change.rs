//! What becomes of the identity.

use std::fmt;

use serde_json::{Map, json};

use crate::runtime::Json;

/// Changes to the identity of a flow, before Ory stores it. For registration and settings.
///
/// Each member that is set replaces that member of the identity as a whole: send all traits, and not
/// only the one that changes.
///
/// ```
/// # use ory_sdk::webhooks::{Answer, IdentityChange};
/// let change = IdentityChange::new()
///     .metadata_public(serde_json::json!({ "plan": "free" }))
///     .verifiable_address("me@example.com", "email", true);
/// let answer = Answer::change(change);
/// ```
#[derive(Clone, Default, PartialEq)]
#[must_use]
pub struct IdentityChange(Map<String, Json>);

/// Shows which members change, and to what none of them.
impl fmt::Debug for IdentityChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IdentityChange")?;
        f.debug_list().entries(self.0.keys()).finish()
    }
}

impl IdentityChange {
    /// Changes nothing so far.
    pub fn new() -> Self {
        Self::default()
    }

    /// Replaces all traits.
    pub fn traits(self, traits: impl Into<Json>) -> Self {
        self.set("traits", traits.into())
    }

    /// Replaces the metadata that the user can see.
    pub fn metadata_public(self, metadata: impl Into<Json>) -> Self {
        self.set("metadata_public", metadata.into())
    }

    /// Replaces the metadata that only your backend can see.
    pub fn metadata_admin(self, metadata: impl Into<Json>) -> Self {
        self.set("metadata_admin", metadata.into())
    }

    /// Adds one of the addresses that can be verified, and says whether it is. The traits have to have it,
    /// too. The first one replaces those that the identity had.
    pub fn verifiable_address(self, value: &str, via: &str, verified: bool) -> Self {
        let status = if verified { "completed" } else { "pending" };
        let address =
            json!({"value": value, "via": via, "verified": verified, "status": status});
        self.push("verifiable_addresses", address)
    }

    /// Adds one of the addresses by which the account can be recovered. The traits have to have it, too.
    /// The first one replaces those that the identity had.
    pub fn recovery_address(self, value: &str, via: &str) -> Self {
        self.push("recovery_addresses", json!({"value": value, "via": via}))
    }

    pub(super) fn into_json(self) -> Json {
        Json::Object(self.0)
    }

    fn set(mut self, name: &str, value: Json) -> Self {
        self.0.insert(name.to_owned(), value);
        self
    }

    fn push(mut self, name: &str, value: Json) -> Self {
        let list = self.0.entry(name).or_insert_with(|| Json::Array(Vec::new()));
        if let Json::Array(list) = list {
            list.push(value);
        }
        self
    }
}
