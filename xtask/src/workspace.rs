//! Where the project's own files are.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The project's document, relative to [`root`].
pub const SPEC: &str = "spec/ory.yaml";
/// What is laid over it.
pub const OVERLAY: &str = "spec/overlay.yaml";
/// The settings of the crate that is made of it.
pub const SETTINGS: &str = "spec/sdk.toml";

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

/// A path with the spelling that messages use.
///
/// A path that the user gave is shown as given; a path of the project is shown relative to the
/// workspace, so that messages are the same on every machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The path to open.
    pub path: PathBuf,
    /// The path to show.
    pub shown: String,
}

impl Named {
    /// Takes a path that the user gave.
    #[must_use]
    pub fn given(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
            shown: path.display().to_string(),
        }
    }

    /// Returns the path of a file in the folder of this one, written with `/`.
    #[must_use]
    pub fn beside(&self, file: &str) -> Self {
        Self {
            path: self.path.with_file_name(file),
            shown: Path::new(&self.shown).with_file_name(file).display().to_string(),
        }
    }

    /// Takes a path of the project, written with `/`, relative to [`root`].
    #[must_use]
    pub fn project(path: &str) -> Self {
        Self {
            path: root().join(path),
            shown: path.to_owned(),
        }
    }
}
