//! The texts that a command starts from.

mod carried;
pub mod files;

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, ensure};
use ory_sdk_generator::Inputs;
use ory_sdk_generator::diagnostic::{Diagnostics, codes};
use ory_sdk_generator::limits::Limits;
use ory_sdk_generator::model::Api;
use ory_sdk_generator::source::Source;

pub use carried::carried;

use crate::project::{COMMAND, Named, OVERLAY, Project, SETTINGS, SPEC};
use crate::report::count;

/// The name of standard input.
const STDIN: &str = "-";

/// Which document to read, and what to lay over it.
///
/// The project's overlay and settings are about the project's document: with another `--spec`,
/// neither applies unless it is named.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Selection {
    /// OpenAPI document, YAML or JSON, or `-` for standard input; the project's own if there is none
    #[arg(
        long,
        value_name = "FILE",
        help = format!("OpenAPI document, YAML or JSON, or `-` for standard input [default: {SPEC}]")
    )]
    pub spec: Option<PathBuf>,
    /// OpenAPI Overlay to apply [default: spec/overlay.yaml, or none with --spec]
    #[arg(long, value_name = "FILE", conflicts_with = "no_overlay")]
    pub overlay: Option<PathBuf>,
    /// Apply no overlay
    #[arg(long)]
    pub no_overlay: bool,
    /// SDK settings [default: spec/sdk.toml, or none with --spec]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Crate name, instead of the one in the settings
    #[arg(long, value_name = "CRATE")]
    pub name: Option<String>,
    /// Generate what is sound: each fault costs what is at fault, and is a warning that says so
    #[arg(long)]
    pub lenient: bool,
    /// The largest document that is read, in MiB [default: 16]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=4096))]
    pub max_mib: Option<u32>,
    /// How many values (objects, lists, texts, numbers) a document may hold [default: 500000]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub max_values: Option<u32>,
    /// How many operations and types may be made of a document [default: 15000]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub max_names: Option<u32>,
    /// How many fields all types may have together [default: 60000]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub max_fields: Option<u32>,
    /// The longest text that is read as Markdown, in KiB [default: 512]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=4_194_304))]
    pub max_text_kib: Option<u32>,
    /// How much is made of a document, in MiB of all files [default: 8, and 20 times the document]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=65536))]
    pub max_output_mib: Option<u32>,
}

impl Selection {
    /// Reads the files. An error names the file that cannot be read.
    pub fn read(&self, project: &Project) -> Result<Inputs> {
        let ours = self.spec.is_none();
        ensure!(
            !ours
                || project.command != COMMAND
                || project.named(project.spec).path.is_file(),
            "there is no {} here: name a document with --spec, or start a folder with `{COMMAND} new`",
            project.spec
        );
        let spec = self
            .spec
            .as_deref()
            .map_or_else(|| project.named(project.spec), Named::given);
        let overlay = match &self.overlay {
            Some(path) => Some(Named::given(path)),
            None => (ours && !self.no_overlay).then(|| project.named(OVERLAY)),
        };
        let settings = match &self.config {
            Some(path) => Some(Named::given(path)),
            None => ours.then(|| project.named(SETTINGS)),
        };
        let settings = settings.as_ref();
        let mut inputs = read(&spec, overlay.as_ref(), settings, self.limits())?;
        inputs.name.clone_from(&self.name);
        Ok(inputs)
    }

    /// Reads the document and decides everything about the output, as leniently as the caller asks for.
    pub fn model(&self, inputs: &Inputs, diagnostics: &mut Diagnostics) -> Option<Api> {
        match self.lenient {
            true => ory_sdk_generator::model_leniently(inputs, diagnostics),
            false => ory_sdk_generator::model(inputs, diagnostics),
        }
    }

    /// Returns what `--lenient` would help with a document that is refused, if it would.
    #[must_use]
    pub fn way_out(&self, inputs: &Inputs) -> Option<String> {
        if self.lenient {
            return None;
        }
        let mut said = Diagnostics::default();
        let api = ory_sdk_generator::model_leniently(inputs, &mut said)?;
        let lost = said.messages().iter().filter(|it| it.code == codes::LOST).count();
        Some(format!(
            "help: `--lenient`, or `lenient = true` in the settings, generates the rest: {} and {}, with a warning for \
             each of {} that says what it costs",
            count(api.operations().count(), "operation"),
            count(api.types.len(), "model"),
            count(lost, "fault"),
        ))
    }

    fn limits(&self) -> Limits {
        let usual = Limits::default();
        let size = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
        let mib = |count: u32| size(count).saturating_mul(1 << 20);
        Limits {
            bytes: self.max_mib.map_or(usual.bytes, mib),
            values: self.max_values.map_or(usual.values, size),
            names: self.max_names.map_or(usual.names, size),
            fields: self.max_fields.map_or(usual.fields, size),
            text: self
                .max_text_kib
                .map_or(usual.text, |kib| size(kib).saturating_mul(1 << 10)),
            output: self.max_output_mib.map(mib),
        }
    }
}

/// Reads a document with the files of its folder that it refers to, what is laid over it, and the
/// settings with the programs and modules that they name.
pub fn read(
    document: &Named,
    overlay: Option<&Named>,
    settings: Option<&Named>,
    limits: Limits,
) -> Result<Inputs> {
    let mut inputs = Inputs {
        spec: spec(document, limits)?,
        overlay: overlay.map(source).transpose()?,
        settings: settings.map(source).transpose()?,
        carried: Vec::new(),
        name: None,
    };
    if let (Some(file), Some(text)) = (settings, &inputs.settings) {
        inputs.carried = carried(file, text)?;
    }
    Ok(inputs)
}

/// Reads a document with the files of its folder that it refers to.
pub fn spec(file: &Named, limits: Limits) -> Result<Source> {
    let text = source(file)?.with_limits(limits);
    let beside = files::beside(file, &text);
    Ok(text.with_beside(beside))
}

/// Reads a document alone, with the files of its folder that it refers to.
pub fn document(path: &Path) -> Result<Inputs> {
    read(&Named::given(path), None, None, Limits::default())
}

/// Reads a file, or standard input where the name is `-`. The error names it.
pub fn source(file: &Named) -> Result<Source> {
    if file.shown == STDIN {
        let shown = "standard input";
        let mut bytes = Vec::new();
        io::stdin()
            .read_to_end(&mut bytes)
            .with_context(|| format!("cannot read {shown}"))?;
        return text(shown, bytes);
    }
    refuse_url(&file.shown)?;
    let bytes =
        fs::read(&file.path).with_context(|| format!("cannot read {}", file.shown))?;
    text(&file.shown, bytes)
}

/// Nothing is fetched: what a run depends on lies beside it, and is reviewed where it changes.
fn refuse_url(shown: &str) -> Result<()> {
    let is_url = shown
        .split_once("://")
        .is_some_and(|(scheme, _)| scheme.chars().all(|c| c.is_ascii_alphanumeric()));
    ensure!(
        !is_url,
        "cannot read {shown}: nothing is fetched. Download it (`curl -fsSL -o openapi.yaml '{shown}'`), commit the file, \
         and name that"
    );
    Ok(())
}

fn text(shown: &str, bytes: Vec<u8>) -> Result<Source> {
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        anyhow!("cannot read {shown}: byte {at} is not UTF-8")
    })?;
    Ok(Source::new(shown, text))
}
