//! The whole Ory document, as its users generate it: upstream's own, with what is in `spec/ory/`.

use anyhow::Result;
use ory_sdk_generator::Inputs;
use xtask::inputs::Selection;

use crate::{shared, workspace};

/// The document, below the shared folder: the release that `spec/upstream.toml` names.
pub const DOCUMENT: &str = "upstream/ory-v1.22.65.json";

/// Returns the document with its overlay and settings, or says that the test is skipped: as
/// [`shared::dir`].
pub fn inputs() -> Result<Option<Inputs>> {
    let Some(spec) = shared::file(DOCUMENT) else { return Ok(None) };
    let beside = |name: &str| Some(workspace::root().join("spec/ory").join(name));
    let selection = Selection {
        spec: Some(spec),
        overlay: beside("overlay.yaml"),
        config: beside("sdk.toml"),
        ..Selection::default()
    };
    selection.read().map(Some)
}
