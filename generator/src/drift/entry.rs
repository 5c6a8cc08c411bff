//! One change, with what it means.

use serde::Serialize;
use serde_json::Value;

use super::rules::{Rule, Source, Wire};
use crate::source::Pointer;

/// One change of the document, or of the API that is generated from it.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The rule that says what it means.
    pub rule: &'static Rule,
    /// Its source verdict; its wire verdict is the rule's.
    pub source: Source,
    /// The operation it belongs to, as `GET /path`, unless it belongs to a component.
    pub operation: Option<String>,
    /// The tag of that operation.
    pub tag: Option<String>,
    /// The parameter it belongs to, as `query page_size`.
    pub parameter: Option<String>,
    /// The place in the document that is compared with.
    pub base_at: Option<Pointer>,
    /// The place in the new document.
    pub next_at: Option<Pointer>,
    /// What stood there.
    pub old: Value,
    /// What stands there now.
    pub new: Value,
    /// The operations that a component is used by.
    pub used_by: Vec<String>,
    /// What changes in the generated API.
    pub api: Vec<ApiChange>,
    /// A word besides, for example on where an operation may have moved to.
    pub note: Option<String>,
    /// The reason for which it was accepted.
    pub accepted: Option<String>,
}

/// A change of one item of the generated API.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ApiChange {
    /// Its path in the crate.
    pub item: String,
    /// What happens to it.
    pub change: String,
    /// What it means.
    pub source: Source,
}

impl Entry {
    /// Returns the wire verdict.
    #[must_use]
    pub fn wire(&self) -> Wire {
        self.rule.wire
    }

    /// Returns the place to look at: in the new document, or else in the old one.
    #[must_use]
    pub fn at(&self) -> &Pointer {
        static ROOT: std::sync::LazyLock<Pointer> =
            std::sync::LazyLock::new(Pointer::root);
        self.next_at.as_ref().or(self.base_at.as_ref()).unwrap_or(&ROOT)
    }

    /// Returns whether the change is about who may call, or where to.
    #[must_use]
    pub fn is_security(&self) -> bool {
        let id = self.rule.id;
        id.starts_with("security") || id == "server-changed"
    }

    /// Returns whether either verdict is breaking.
    #[must_use]
    pub fn is_breaking(&self) -> bool {
        self.wire() == Wire::Breaking || self.source == Source::Breaking
    }

    /// Returns whether either verdict is risky, and none is worse.
    #[must_use]
    pub fn is_risky(&self) -> bool {
        !self.is_breaking()
            && (self.wire() == Wire::Risky || self.source == Source::Risky)
    }

    /// Returns a text that stands for the change: it depends on rule, places and values, and on no
    /// wording.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let place = |at: &Option<Pointer>| at.as_ref().map(|at| at.as_str().to_owned());
        let api: Vec<_> = self.api.iter().map(|change| change.item.as_str()).collect();
        // The items of the API tell apart what has no place in the document.
        let api = if self.at().as_str().is_empty() { api } else { Vec::new() };
        let parts = serde_json::json!([
            self.rule.id,
            place(&self.base_at),
            place(&self.next_at),
            self.old,
            self.new,
            api
        ]);
        format!("{:016x}", hash(&parts.to_string()))
    }
}

/// FNV-1a: the same everywhere and always.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
