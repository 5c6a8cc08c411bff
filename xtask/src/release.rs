//! `cargo xtask release`: the version of the client in the changelog, and what has to agree with its tag.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result, ensure};
use toml::Table;

use crate::{changelog, report, workspace};

/// Arguments of `release`.
#[derive(Debug, clap::Args)]
#[command(after_help = "RELEASING.md has the steps. Exit codes: 0 done, 1 refused.")]
#[group(required = true, multiple = false)]
pub struct Args {
    /// Makes a release of what stands below `[Unreleased]` in the changelog; the version is that of the client
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<String>,
    /// Compares a tag with the client and the changelog, and prints what the changelog says of that release
    #[arg(long, value_name = "TAG")]
    tag: Option<String>,
}

/// Runs the command.
///
/// # Errors
///
/// Versions do not agree, there is nothing to release, or a file cannot be read or written.
pub fn run(args: &Args) -> Result<ExitCode> {
    let root = workspace::root();
    let client = Client::read(root)?;
    let path = root.join(changelog::PATH);
    let text = fs::read_to_string(&path).context("cannot read the changelog")?;
    if let Some(date) = &args.date {
        fs::write(&path, changelog::release(&text, &client.version, date)?)?;
        report::line(format!("{} is of {date}: commit it, and tag it", client.version));
    }
    if let Some(tag) = &args.tag {
        report::line(client.notes(tag, &text)?);
    }
    Ok(ExitCode::SUCCESS)
}

/// What the manifest of the client says of it.
struct Client {
    name: String,
    version: String,
    /// The version of the API.
    api: String,
}

impl Client {
    fn read(root: &Path) -> Result<Self> {
        let path = root.join("generated/Cargo.toml");
        let text =
            fs::read_to_string(path).context("cannot read generated/Cargo.toml")?;
        Self::parse(&text).context("generated/Cargo.toml")
    }

    fn parse(manifest: &str) -> Result<Self> {
        let manifest: Table = manifest.parse()?;
        let package = manifest.get("package").context("there is no `[package]`")?;
        let text = |at: &[&str]| {
            let value = at.iter().try_fold(package, |value, key| value.get(key));
            let value = value.and_then(toml::Value::as_str).map(str::to_owned);
            value.with_context(|| format!("there is no `package.{}`", at.join(".")))
        };
        Ok(Self {
            name: text(&["name"])?,
            version: text(&["version"])?,
            api: text(&["metadata", "openapi", "version"])?,
        })
    }

    /// Returns the text of a release, unless its tag belongs to another version.
    fn notes(&self, tag: &str, changes: &str) -> Result<String> {
        let version = &self.version;
        ensure!(
            tag.strip_prefix('v') == Some(version),
            "the client has version {version}, so its tag is `v{version}` and not `{tag}`"
        );
        let section = changelog::section(changes, version).with_context(|| {
            format!("the changelog has no section for {version}: `cargo xtask release --date …` makes it")
        })?;
        Ok(format!(
            "`{}` {version}, for version {} of the API.\n\n{section}",
            self.name, self.api
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = "[package]\nname = \"pets\"\nversion = \"0.2.0\"\n\
                            [package.metadata.openapi]\nversion = \"2026-11\"\n";

    #[test]
    fn a_tag_agrees_with_the_client_and_the_changelog() -> Result<()> {
        let client = Client::parse(MANIFEST)?;
        let changes = "## [Unreleased]\n\n## [0.2.0] - 2026-11-28\n\n- More pets.\n";
        let notes = client.notes("v0.2.0", changes)?;
        assert_eq!(
            notes,
            "`pets` 0.2.0, for version 2026-11 of the API.\n\n- More pets."
        );
        for tag in ["0.2.0", "v0.2", "v0.2.1", "vv0.2.0", ""] {
            assert!(client.notes(tag, changes).is_err(), "{tag}");
        }
        assert!(client.notes("v0.2.0", "## [Unreleased]\n\n- More pets.\n").is_err());
        Ok(())
    }

    #[test]
    fn our_own_client_has_both_versions() -> Result<()> {
        let client = Client::read(workspace::root())?;
        assert_eq!(client.name, "ory-sdk");
        let lock = fs::read_to_string(workspace::root().join("spec/upstream.toml"))?;
        assert!(
            lock.contains(&format!("release = \"{}\"", client.api)),
            "{}",
            client.api
        );
        Ok(())
    }
}
