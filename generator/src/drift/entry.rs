//! One change, with what it means.

use serde::Serialize;
use serde_json::Value;
use sha2::Digest as _;

use super::rules::{Rule, SourceVerdict, WireVerdict};
use crate::load::LeftOut;
use crate::source::Pointer;

/// One change of the document, or of the API that is generated from it.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The rule that says what it means.
    pub rule: &'static Rule,
    /// Its source verdict; its wire verdict is the rule's.
    pub source: SourceVerdict,
    /// The operation it belongs to, as `GET /path`, unless it belongs to a component.
    pub operation: Option<String>,
    /// The tag of that operation.
    pub tag: Option<String>,
    /// The parameter it belongs to, as `query page_size`.
    pub parameter: Option<String>,
    /// What changed, and where.
    pub change: Change,
    /// The operations that a component is used by.
    pub used_by: Vec<String>,
    /// What changes in the generated API.
    pub api: Vec<ApiChange>,
    /// A word besides, for example on where an operation may have moved to.
    pub note: Option<String>,
    /// The reason for which it was accepted.
    pub accepted: Option<String>,
}

/// What changed, and where: no change is without a place, and no place without its value.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// What only the document that is compared with says.
    Gone(Seen),
    /// What only the new document says.
    Come(Seen),
    /// What both say, each in its way.
    Other(Seen, Seen),
}

/// What a document says at a place.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    /// The place.
    pub at: Pointer,
    /// The line of the document's text, counted from 1; `None` where the overlay or the normal form
    /// made the place.
    pub line: Option<usize>,
    /// The whole value that it is about, words included.
    pub value: Value,
}

/// A change of one item of the generated API.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ApiChange {
    /// Its path in the crate.
    pub item: String,
    /// What happens to it.
    pub change: String,
    /// What it means.
    pub source: SourceVerdict,
}

impl Entry {
    /// Returns the wire verdict.
    #[must_use]
    pub fn wire(&self) -> WireVerdict {
        self.rule.wire
    }

    /// Returns what the document says that is compared with.
    #[must_use]
    pub fn before(&self) -> Option<&Seen> {
        match &self.change {
            Change::Gone(seen) | Change::Other(seen, _) => Some(seen),
            Change::Come(_) => None,
        }
    }

    /// Returns what the new document says.
    #[must_use]
    pub fn after(&self) -> Option<&Seen> {
        match &self.change {
            Change::Come(seen) | Change::Other(_, seen) => Some(seen),
            Change::Gone(_) => None,
        }
    }

    /// Returns what to look at: what the new document says, or else the old one.
    #[must_use]
    pub fn seen(&self) -> &Seen {
        match &self.change {
            Change::Gone(seen) | Change::Come(seen) | Change::Other(_, seen) => seen,
        }
    }

    /// Returns the place to look at: in the new document, or else in the old one.
    #[must_use]
    pub fn at(&self) -> &Pointer {
        &self.seen().at
    }

    /// Returns whether the change is about who may call, or where to.
    #[must_use]
    pub fn is_security(&self) -> bool {
        let id = self.rule.id;
        id.starts_with("security") || id.starts_with("server-")
    }

    /// Returns whether either verdict is breaking.
    #[must_use]
    pub fn is_breaking(&self) -> bool {
        self.wire() == WireVerdict::Breaking || self.source == SourceVerdict::Breaking
    }

    /// Returns whether either verdict is risky, and none is worse.
    #[must_use]
    pub fn is_risky(&self) -> bool {
        !self.is_breaking()
            && (self.wire() == WireVerdict::Risky || self.source == SourceVerdict::Risky)
    }

    /// Returns a text that stands for the change: for its rule, operation, places and whole values, and
    /// for no wording of ours. Two changes of which one could be accepted and the other not have two.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let side = |seen: Option<&Seen>| match seen {
            Some(seen) => serde_json::json!([seen.at.as_str(), seen.value]),
            None => Value::Null,
        };
        let parts = serde_json::json!([
            self.rule.id,
            self.operation,
            side(self.before()),
            side(self.after()),
        ]);
        // Whoever writes the documents must not be able to make two that are alike.
        let digest = sha2::Sha256::digest(parts.to_string());
        digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    }
}

impl Seen {
    /// Returns what stands at a place; its line is looked up for all places at once.
    pub(super) fn new(at: Pointer, mut value: Value) -> Self {
        LeftOut::restore(&mut value);
        Self { at, line: None, value }
    }
}

impl Change {
    /// Returns the change between what there was and what there is; `None` where there is neither.
    pub(super) fn between(old: Option<Seen>, new: Option<Seen>) -> Option<Self> {
        match (old, new) {
            (Some(old), Some(new)) => Some(Self::Other(old, new)),
            (Some(old), None) => Some(Self::Gone(old)),
            (None, Some(new)) => Some(Self::Come(new)),
            (None, None) => None,
        }
    }
}
