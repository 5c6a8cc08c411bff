//! Runtimes of tokio, which can be distinguished.

use std::future::pending;

use tokio::runtime::Handle;

use super::Place;

/// The runtimes in which a future was polled, almost always a single one.
#[derive(Clone, Default)]
pub(crate) struct Home {
    first: Option<Handle>,
    others: Vec<Handle>,
}

impl Home {
    /// Returns the current runtime, if there is one.
    pub(crate) fn here() -> Self {
        Self {
            first: Handle::try_current().ok(),
            others: Vec::new(),
        }
    }

    /// Returns whether this is the current runtime; `false` outside any runtime.
    pub(crate) fn is_here(&self) -> bool {
        match (&self.first, Handle::try_current()) {
            (Some(first), Ok(here)) => first.id() == here.id() && self.others.is_empty(),
            _ => false,
        }
    }

    /// Returns whether this is a runtime other than the current one.
    pub(crate) fn is_elsewhere(&self) -> bool {
        self.first.is_some() && !self.is_here()
    }

    /// Returns whether no runtime is known.
    pub(crate) fn is_unknown(&self) -> bool {
        self.first.is_none()
    }

    /// Records that the future is polled here, and returns where that is.
    pub(super) fn enter(&mut self) -> Place {
        let here = Handle::try_current().ok();
        let Some(first) = &self.first else {
            self.first = here;
            let known = self.first.is_some();
            return if known { Place::Here } else { Place::Unknown };
        };
        let is_here =
            |handle: &Handle| here.as_ref().is_some_and(|here| here.id() == handle.id());
        if self.others.is_empty() && is_here(first) {
            return Place::Here;
        }
        let mut all = self.first.iter().chain(&self.others);
        if all.clone().any(|handle| !is_here(handle) && has_ended(handle)) {
            return Place::Ended;
        }
        if let Some(here) = &here
            && !all.any(is_here)
        {
            self.others.push(here.clone());
        }
        Place::Abroad
    }
}

/// A runtime that has ended immediately drops whatever it is given.
fn has_ended(runtime: &Handle) -> bool {
    let probe = runtime.spawn(pending::<()>());
    let ended = probe.is_finished();
    probe.abort();
    ended
}
