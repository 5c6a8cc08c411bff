//! What the comparison comes to.

use serde::Serialize;

use super::accepted::Acceptance;
use super::entry::Entry;
use super::rules::{SourceVerdict, WireVerdict};
use super::side::Side;
use super::takeover::Proposal;

/// The result of a comparison: the same for the same documents, byte for byte.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The document that is compared with.
    pub base: Subject,
    /// The new document.
    pub next: Subject,
    /// The version of the crate that is generated from the base; `None` where the settings have none.
    pub version: Option<String>,
    /// Every change that is more than words, by place.
    pub entries: Vec<Entry>,
    /// How many texts differ.
    pub docs: usize,
    /// How many changes lie outside of the scope; `None` where that was not looked at.
    pub outside: Option<usize>,
    /// How many places of the base still wait for their words.
    pub undescribed: usize,
    /// What the overlay may have to say of the new document.
    pub proposals: Vec<Proposal>,
    /// What was accepted and is no change any more.
    pub stale: Vec<Acceptance>,
}

/// A document, as reports name it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Subject {
    /// Its path.
    pub path: String,
    /// Its `info.version`.
    pub release: String,
    /// How many operations it has in scope.
    pub operations: usize,
    /// How many component schemas it has in scope.
    pub schemas: usize,
}

/// Which part of a version number a release has to raise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Bump {
    None,
    Patch,
    Minor,
    Major,
}

/// Which changes make the check fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum FailOn {
    Breaking,
    Risky,
    Any,
    None,
}

impl Subject {
    pub(super) fn of(side: &Side) -> Self {
        Self {
            path: side.path.clone(),
            release: side.release(),
            operations: side.api.operations().count(),
            schemas: side.schemas(),
        }
    }
}

impl Report {
    /// Returns the worst wire verdict. A change of the document that users do not feel is still
    /// called compatible; `none` is for documents that say the same.
    #[must_use]
    pub fn wire(&self) -> WireVerdict {
        let worst = self.entries.iter().map(Entry::wire).max();
        worst.map_or(WireVerdict::None, |wire| wire.max(WireVerdict::Compatible))
    }

    /// Returns the worst source verdict.
    #[must_use]
    pub fn source(&self) -> SourceVerdict {
        let words =
            if self.docs > 0 { SourceVerdict::Docs } else { SourceVerdict::None };
        self.entries.iter().map(|entry| entry.source).max().unwrap_or(words).max(words)
    }

    /// Returns the part of the version to raise, by the rules of cargo: below 1.0.0, what breaks
    /// raises the minor version and all else the patch version. A crate without a version is taken to be
    /// of age.
    #[must_use]
    pub fn bump(&self) -> Bump {
        let young = self.version.as_ref().is_some_and(|it| it.starts_with("0."));
        let any = |test: fn(&Entry) -> bool| self.entries.iter().any(test);
        match (any(Entry::is_breaking), self.source(), young) {
            (true, _, false) => Bump::Major,
            (true, _, true) => Bump::Minor,
            (false, SourceVerdict::None, _) if self.entries.is_empty() => Bump::None,
            (false, SourceVerdict::None | SourceVerdict::Docs, _) | (false, _, true) => {
                Bump::Patch
            }
            (false, ..) => Bump::Minor,
        }
    }

    /// Returns the version after the bump; `None` where there is none before.
    #[must_use]
    pub fn next_version(&self) -> Option<String> {
        let version = self.version.as_ref()?;
        let core = version.split(['-', '+']).next().unwrap_or_default();
        let mut parts: Vec<u64> =
            core.split('.').map(|part| part.parse().unwrap_or(0)).collect();
        parts.resize(3, 0);
        let raised = match self.bump() {
            Bump::None => return Some(version.clone()),
            Bump::Major => 0,
            Bump::Minor => 1,
            Bump::Patch => 2,
        };
        parts[raised] = parts[raised].saturating_add(1);
        parts[raised + 1..].fill(0);
        Some(format!("{}.{}.{}", parts[0], parts[1], parts[2]))
    }

    /// Returns the changes that make the check fail. What was accepted does not.
    pub fn failing(&self, fail_on: FailOn) -> impl Iterator<Item = &Entry> {
        let counts = move |entry: &&Entry| match fail_on {
            FailOn::Breaking => entry.is_breaking(),
            FailOn::Risky => entry.is_breaking() || entry.is_risky(),
            FailOn::Any => true,
            FailOn::None => false,
        };
        let open = self.entries.iter().filter(|entry| entry.accepted.is_none());
        open.filter(counts)
    }
}
