//! The commands that others install, with this project's files.

/// `drift` of a copy of this project.
pub mod drift {
    use std::path::Path;

    use anyhow::Result;

    use crate::workspace::ours_at;
    pub use openapi_to_crate::drift::*;

    /// Compares what the arguments name: see [`openapi_to_crate::drift::compare`].
    pub fn compare(root: &Path, args: &Args) -> Result<Compared, Refused> {
        openapi_to_crate::drift::compare(&ours_at(root), args)
    }

    /// Takes a new document over: see [`openapi_to_crate::drift::accept`].
    pub fn accept(
        root: &Path,
        compared: &Compared,
        reason: Option<&str>,
    ) -> Result<Accepted> {
        openapi_to_crate::drift::accept(&ours_at(root), compared, reason)
    }
}

/// `examples`, compiled below this project's target folder.
pub mod examples {
    use anyhow::Result;
    use ory_sdk_generator::Inputs;

    use crate::workspace::ours;
    pub use openapi_to_crate::examples::*;

    /// Takes every example of a document through its crate: see [`openapi_to_crate::examples::examine`].
    ///
    /// # Errors
    ///
    /// As those of that.
    pub fn examine(inputs: &Inputs, workspace: &str) -> Result<Examined> {
        openapi_to_crate::examples::examine(ours(), inputs, workspace)
    }

    /// As [`examine`], with the crate of another document.
    ///
    /// # Errors
    ///
    /// As those of [`examine`].
    pub fn examine_against(
        inputs: &Inputs,
        of: &Inputs,
        workspace: &str,
    ) -> Result<Examined> {
        openapi_to_crate::examples::examine_against(ours(), inputs, of, workspace)
    }
}
