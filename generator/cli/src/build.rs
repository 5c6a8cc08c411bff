//! Generating in a build script, for a crate whose code is not committed.
//!
//! The code can be a package of its own, whose `src/lib.rs` is one line:
//!
//! ```text
//! include!(concat!(env!("OUT_DIR"), "/sdk/src/root.rs"));
//! ```
//!
//! and its `build.rs` calls [`Build::write`]:
//!
//! ```no_run
//! fn main() -> Result<(), openapi_to_crate::build::Failed> {
//!     openapi_to_crate::build::Build::new("openapi.yaml").write()
//! }
//! ```
//!
//! Its manifest has the features and dependencies that a generated one has. Where it does not, the build fails and says
//! what to add.
//!
//! The code can be a module instead, whose path [`Build::module`] says:
//!
//! ```text
//! pub mod shelf {
//!     include!(concat!(env!("OUT_DIR"), "/sdk/src/root.rs"));
//! }
//! ```

mod manifest;

use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use ory_sdk_generator::Inputs;
use ory_sdk_generator::diagnostic::{Diagnostics, Style, render};
use ory_sdk_generator::emit;
use ory_sdk_generator::emit::module::ModulePath;
use ory_sdk_generator::limits::Limits;
use ory_sdk_generator::settings;

use crate::inputs;
use crate::output;
use crate::project::Named;

/// What a build script generates from. Paths are relative to the package.
#[derive(Debug, Clone)]
pub struct Build {
    spec: PathBuf,
    overlay: Option<PathBuf>,
    settings: Option<PathBuf>,
    lenient: bool,
    module: Option<String>,
}

/// Why a build script failed: a text of several lines, as cargo shows it to whoever builds.
pub struct Failed(String);

impl Build {
    /// Starts with an OpenAPI document alone.
    #[must_use]
    pub fn new(spec: impl Into<PathBuf>) -> Self {
        Self {
            spec: spec.into(),
            overlay: None,
            settings: None,
            lenient: false,
            module: None,
        }
    }

    /// Lays an overlay over the document.
    #[must_use]
    pub fn overlay(mut self, path: impl Into<PathBuf>) -> Self {
        self.overlay = Some(path.into());
        self
    }

    /// Takes settings into account, and the programs and modules that they name.
    #[must_use]
    pub fn settings(mut self, path: impl Into<PathBuf>) -> Self {
        self.settings = Some(path.into());
        self
    }

    /// Generates what is sound: each fault costs what is at fault, and is a warning.
    #[must_use]
    pub fn lenient(mut self) -> Self {
        self.lenient = true;
        self
    }

    /// Makes the code that of a module, such as `shelf`, or `api::shelf` in a module `api`, and not of a whole crate.
    ///
    /// The features and dependencies are those of the crate around it. The examples of its documentation are shown but not
    /// run. Without this, the code is to be included in the root of a crate.
    #[must_use]
    pub fn module(mut self, path: impl Into<String>) -> Self {
        self.module = Some(path.into());
        self
    }

    /// Writes the crate to `$OUT_DIR/sdk`, with `src/root.rs` for `include!`, and tells cargo which files it is made of.
    ///
    /// Files that are as they should be are not touched. Cargo shows warnings about the document as those of the package.
    ///
    /// # Errors
    ///
    /// This is no build script, a file cannot be read or written, the generator refuses the document, the manifest of the
    /// package lacks a feature or a dependency, or the path of the module is none.
    pub fn write(&self) -> Result<(), Failed> {
        self.try_write().map_err(|error| Failed(format!("{error:#}")))
    }

    fn try_write(&self) -> Result<()> {
        let variable = |name: &str| {
            std::env::var_os(name).map(PathBuf::from).with_context(|| {
                format!("${name} is not set: call this in a build script")
            })
        };
        let (package, out) = (variable("CARGO_MANIFEST_DIR")?, variable("OUT_DIR")?);
        let named = |path: &PathBuf| Named {
            path: package.join(path),
            shown: path.display().to_string(),
        };
        let module = self.module.as_deref().map(module_path).transpose()?;
        let settings = self.settings.as_ref().map(named);
        let inputs = inputs::read(
            &named(&self.spec),
            self.overlay.as_ref().map(named).as_ref(),
            settings.as_ref(),
            Limits::default(),
        )?;
        self.watch(&inputs);
        let mut said = Diagnostics::default();
        let model = match self.lenient {
            true => ory_sdk_generator::model_leniently,
            false => ory_sdk_generator::model,
        };
        let Some(api) = model(&inputs, &mut said) else {
            bail!("{}", render(&said, &inputs, Style::Plain));
        };
        let files = ory_sdk_generator::files_within(&api, &inputs, &mut said);
        let shown = render(&said.clone().without_asides(), &inputs, Style::Plain);
        let Some(files) = files else { bail!("{shown}") };
        // Cargo takes one line for one warning.
        shown.lines().for_each(|line| println!("cargo::warning={line}"));
        let in_its_place = |path: &str, text: &str| match &module {
            Some(module) if path.ends_with(".rs") => {
                module.moved(text).with_context(|| format!("cannot move {path}"))
            }
            _ => Ok(text.to_owned()),
        };
        let mut code = emit::FileSet::default();
        for (path, text) in files.iter() {
            match path {
                "src/lib.rs" => {
                    let root = in_its_place(path, &emit::root(&api))?;
                    code.insert("src/root.rs", root);
                }
                "Cargo.toml" => manifest::check(&package.join(path), text)?,
                path => code.insert(path, in_its_place(path, text)?),
            }
        }
        output::write(&out.join("sdk"), &code)?;
        Ok(())
    }

    /// Tells cargo to run the script again when one of the files changes, and no other.
    fn watch(&self, inputs: &Inputs) {
        let folder = |path: &Path| path.parent().unwrap_or(Path::new("")).to_owned();
        let beside =
            inputs.spec.beside().iter().map(|file| folder(&self.spec).join(&file.name));
        let given = [Some(&self.spec), self.overlay.as_ref(), self.settings.as_ref()];
        let mut paths: Vec<PathBuf> = given.into_iter().flatten().cloned().collect();
        paths.extend(beside);
        if let (Some(path), Some(text)) = (&self.settings, &inputs.settings) {
            let named = settings::carried(text);
            // A file that is added to the folder of a module belongs to it, too.
            let named = named.files.into_iter().chain(named.folders);
            paths.extend(named.map(|name| folder(path).join(name)));
        }
        for path in paths {
            println!("cargo::rerun-if-changed={}", path.display());
        }
    }
}

/// Reads the path of a module.
fn module_path(path: &str) -> Result<ModulePath> {
    ModulePath::parse(path).with_context(|| {
        format!("`{path}` is no path of a module: write the names from the root of the crate on, such as `shelf` or `api::shelf`")
    })
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What `main` shows of an error: the text, not its syntax in Rust.
impl fmt::Debug for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failed {}
