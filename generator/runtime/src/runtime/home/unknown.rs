//! Without tokio, there is no telling runtimes apart.

use super::Place;

/// Any runtime.
#[derive(Clone, Default)]
pub(crate) struct Home {}

impl Home {
    /// Returns the runtime of whoever calls.
    pub(crate) fn here() -> Self {
        Self {}
    }

    /// Returns whether it is known to be the runtime of whoever calls: in a browser, where there is one.
    pub(crate) fn is_here(&self) -> bool {
        cfg!(target_arch = "wasm32")
    }

    /// Returns whether it is known to be another one.
    pub(crate) fn is_elsewhere(&self) -> bool {
        false
    }

    /// Returns whether no runtime is known.
    pub(crate) fn is_unknown(&self) -> bool {
        !self.is_here()
    }

    /// Returns where the future is polled.
    pub(super) fn enter(&mut self) -> Place {
        if self.is_here() { Place::Here } else { Place::Unknown }
    }
}
