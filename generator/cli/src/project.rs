//! Whose command runs: where the files of a project are, and how it is called.

use std::path::{Path, PathBuf};

use clap::Command;

/// How the installed command is called.
pub const COMMAND: &str = "openapi-to-crate";
/// The document of a project, relative to its root, where the project names no other.
pub const SPEC: &str = "spec/openapi.yaml";
/// What is laid over the document.
pub const OVERLAY: &str = "spec/overlay.yaml";
/// The settings of the crate that is made of it.
pub const SETTINGS: &str = "spec/sdk.toml";

/// A project, for whose files no flag is needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    /// How messages call the command that runs.
    pub command: &'static str,
    /// The folder that all other paths are relative to.
    pub root: PathBuf,
    /// The document, written with `/`.
    pub spec: &'static str,
    /// Where cargo builds what is compiled and thrown away.
    pub target: PathBuf,
}

impl Project {
    /// Returns the project that the present folder is in: the nearest folder that has settings at [`SETTINGS`], or else
    /// the present one.
    #[must_use]
    pub fn here() -> Self {
        let here = std::env::current_dir().unwrap_or_default();
        let root = here.ancestors().find(|folder| folder.join(SETTINGS).is_file());
        let root = root.unwrap_or(&here).to_owned();
        let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
        Self {
            command: COMMAND,
            target: target
                .map_or_else(|| root.join("target"), |target| here.join(target)),
            root,
            spec: SPEC,
        }
    }

    /// Returns the path of a file of the project, written with `/`.
    #[must_use]
    pub fn named(&self, path: &str) -> Named {
        Named {
            path: self.root.join(path),
            shown: path.to_owned(),
        }
    }

    /// Returns a command line whose help has the names of this project.
    #[must_use]
    pub fn told_in(&self, command: Command) -> Command {
        let told =
            |text: String| text.replace(COMMAND, self.command).replace(SPEC, self.spec);
        let after = command.get_after_help().map(|text| told(text.to_string()));
        let command = match after {
            Some(text) => command.after_help(text),
            None => command,
        };
        command
            .mut_args(|arg| match arg.get_help().map(|text| told(text.to_string())) {
                Some(text) => arg.help(text),
                None => arg,
            })
            .mut_subcommands(|inner| self.told_in(inner))
    }
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
}
