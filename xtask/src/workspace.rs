//! Where the project's own files are.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use openapi_to_crate::project::Project;
pub use openapi_to_crate::project::{Named, OVERLAY, SETTINGS};

/// The project's document, relative to [`root`].
pub const SPEC: &str = "spec/ory.yaml";

/// Returns this project, for the commands that others install, too.
#[must_use]
pub fn ours() -> &'static Project {
    static OURS: LazyLock<Project> = LazyLock::new(|| ours_at(root()));
    &OURS
}

/// Returns this project, or a copy of it, in a folder.
#[must_use]
pub fn ours_at(root: &Path) -> Project {
    Project {
        command: "cargo xtask",
        root: root.to_owned(),
        spec: SPEC,
        target: target(),
    }
}

/// Returns the folder of the workspace's `Cargo.toml`: of the one whose cargo runs the program, or else the one that the
/// present folder is in; the present folder where it is in none.
#[must_use]
pub fn root() -> &'static Path {
    static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
        let running = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let running = running.as_deref().and_then(Path::parent);
        let here = std::env::current_dir().unwrap_or_default();
        let mut around = running.into_iter().chain(here.ancestors());
        around.find(|root| is_ours(root)).unwrap_or(&here).to_owned()
    });
    &ROOT
}

/// Returns the folder that cargo builds the running program in, be it a command or a test.
#[must_use]
pub fn target() -> PathBuf {
    let program = std::env::current_exe().unwrap_or_default();
    let tagged =
        program.ancestors().find(|folder| folder.join("CACHEDIR.TAG").is_file());
    tagged.map_or_else(|| root().join("target"), Path::to_owned)
}

/// Returns whether a folder is that of a workspace of this project: somebody else's may run the program.
fn is_ours(root: &Path) -> bool {
    let own = ["xtask/Cargo.toml", "spec/upstream.toml"];
    own.iter().all(|file| root.join(file).is_file())
}
