//! Compiling what was generated.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use anyhow::{Context as _, Result, ensure};
use ory_sdk_generator::Inputs;
use ory_sdk_generator::emit::FileSet;
use serde_json::Value;

use crate::markdown::Page;
use crate::{generated, workspace};

/// A cargo workspace below the target folder, for the crates of one test: see [`xtask::scratch`].
#[derive(Debug)]
pub struct Scratch {
    inner: xtask::scratch::Scratch,
    /// The docs of modules that were written by hand, as [`comparable`] has code.
    written: Vec<String>,
}

impl Scratch {
    /// Opens the workspace `name`, which no other test uses.
    pub fn new(name: &str) -> Result<Self> {
        Ok(Self {
            inner: xtask::scratch::Scratch::new(xtask::workspace::ours(), name)?,
            written: Vec::new(),
        })
    }

    /// Returns the folder of a member.
    #[must_use]
    pub fn member(&self, name: &str) -> PathBuf {
        self.inner.member(name)
    }

    /// Adds a crate in the folder `name`.
    pub fn add(&mut self, name: &str, files: &FileSet) -> Result<()> {
        self.inner.add(name, files)
    }

    /// Returns the workspace itself, to start programs in.
    pub fn inner(&mut self) -> &mut xtask::scratch::Scratch {
        &mut self.inner
    }

    /// Adds the crate of a document, in the folder `name`.
    pub fn generate(&mut self, name: &str, inputs: &Inputs) -> Result<()> {
        let files = generated::files(inputs, &self.member(name))?;
        self.carries(inputs);
        self.add(name, &files)
    }

    /// Says which documentation was written by hand: that of the modules that a crate carries.
    pub fn carries(&mut self, inputs: &Inputs) {
        self.written.extend(inputs.carried.iter().map(|source| docs(&source.text)));
    }

    /// Runs cargo in the workspace and returns what it printed. An error has what it complained
    /// about.
    pub fn cargo(&self, args: &[&str]) -> Result<String> {
        self.cargo_with(args, &[])
    }

    /// As [`Self::cargo`], with more environment variables.
    pub fn cargo_with(&self, args: &[&str], env: &[(&str, &str)]) -> Result<String> {
        self.inner.cargo(args, env)
    }

    /// Says what rustfmt, clippy or rustdoc find in some packages, and which text of a document
    /// would be a doctest.
    pub fn are_clean(&self, packages: &[&str]) -> Result<()> {
        self.compile_cleanly(packages)?;
        self.have_clean_pages(packages)
    }

    /// Says what rustfmt or clippy find in some packages.
    pub fn compile_cleanly(&self, packages: &[&str]) -> Result<()> {
        let of: Vec<&str> = packages.iter().flat_map(|name| ["-p", *name]).collect();
        let run =
            |first: &[&str], last: &[&str]| self.cargo(&[first, &of, last].concat());
        run(&["fmt", "--check"], &[])?;
        let all = "--all-features";
        // No generated crate has tests of its own, so that there is nothing more to see in other targets.
        let targets = ["--lib", "--examples"];
        let clippy = [&["clippy", "-q", all][..], &targets].concat();
        run(&clippy, &["--", "-D", "warnings"])?;
        Ok(())
    }

    /// Says what rustdoc finds in some packages, and which text of a document would be a doctest.
    pub fn have_clean_pages(&self, packages: &[&str]) -> Result<()> {
        let of: Vec<&str> = packages.iter().flat_map(|name| ["-p", *name]).collect();
        // Two scratch workspaces can have a package of one name, whose pages cargo removes before it writes them.
        static PAGES: Mutex<()> = Mutex::new(());
        let _pages = PAGES.lock().unwrap_or_else(PoisonError::into_inner);
        let deny = ("RUSTDOCFLAGS", "-D warnings");
        let doc = ["doc", "-q", "--all-features", "--no-deps"];
        self.cargo_with(&[&doc[..], &of].concat(), &[deny])?;
        let mut runnable = Vec::new();
        for package in packages {
            let name = package.replace('-', "_");
            let pages = workspace::target().join("doc").join(&name);
            find_runnable(&pages, &name, &mut runnable)?;
        }
        let (others, own): (Vec<_>, Vec<_>) =
            runnable.into_iter().partition(|shown| shown.is_of_others);
        // The runtime has examples, so that an empty list means that nothing was seen.
        ensure!(!others.is_empty(), "rustdoc shows Rust code in another way");
        let programs = self.programs()?;
        let is_foreign = |shown: &&Shown| {
            let written = self.written.iter().any(|text| text.contains(&shown.code));
            !written && !programs.contains(&shown.code)
        };
        let foreign: Vec<_> = own.iter().filter(is_foreign).collect();
        ensure!(foreign.is_empty(), "doctests of a document's text: {foreign:#?}");
        // Each crate has its first program.
        ensure!(own.len() >= packages.len(), "rustdoc shows no program of ours");
        Ok(())
    }

    /// Returns the programs of the pages of all members: the generator wrote them, and text of a document is in no
    /// block of Rust there.
    fn programs(&self) -> Result<BTreeSet<String>> {
        let mut programs = BTreeSet::new();
        for member in self.inner.members() {
            let root = self.member(member);
            // Programs that call a crate have no pages.
            if !root.join("README.md").is_file() {
                continue;
            }
            let folders = [root.join("docs"), root.join("docs/modules")];
            let pages = folders.iter().flat_map(fs::read_dir).flatten();
            let pages = pages.map(|page| page.map(|page| page.path()));
            for page in pages.chain([Ok(root.join("README.md"))]) {
                let page = page?;
                if page.is_dir() {
                    continue;
                }
                let page = Page::parse(&fs::read_to_string(page)?);
                programs
                    .extend(page.rust.into_iter().map(|block| comparable(&block.code)));
            }
        }
        Ok(programs)
    }

    /// Says what does not compile, or not without a warning, with no feature of a package, with each
    /// by itself, and with all. Returns the features.
    pub fn features_compile(&self, package: &str) -> Result<Vec<String>> {
        self.some_features_compile(package, 1)
    }

    /// As [`Self::features_compile`], with each feature of so many alone.
    pub fn some_features_compile(
        &self,
        package: &str,
        every: usize,
    ) -> Result<Vec<String>> {
        let metadata = self.cargo(&["metadata", "--no-deps", "--format-version=1"])?;
        let metadata: Value = serde_json::from_str(&metadata)?;
        let mut packages = metadata["packages"].as_array().into_iter().flatten();
        let found = packages.find(|it| it["name"] == package).context("the package")?;
        let features = found["features"].as_object().context("features")?;
        let features: Vec<String> = features.keys().cloned().collect();
        let each = features.iter().step_by(every);
        let each = each.map(|name| format!("--features={name}"));
        for choice in each.chain(["--features=".to_owned(), "--all-features".to_owned()])
        {
            let none = "--no-default-features";
            let args = ["check", "-p", package, none, &choice, "--message-format=json"];
            let told = self.cargo(&args).with_context(|| choice.clone())?;
            let mut lines = told.lines();
            let warned = lines.find(|it| it.contains(r#""reason":"compiler-message""#));
            ensure!(warned.is_none(), "{choice} has warnings: {warned:?}");
        }
        Ok(features)
    }
}

/// Rust code that rustdoc shows.
#[derive(Debug)]
struct Shown {
    #[expect(dead_code, reason = "printed where it should not be")]
    page: PathBuf,
    /// Whether it is an example of the runtime or of another crate, which is no text of a document.
    is_of_others: bool,
    code: String,
}

/// Finds the Rust code in the pages of a crate's documentation: what rustdoc takes for such, it would run as a doctest,
/// and to collect them here costs no build.
fn find_runnable(folder: &Path, name: &str, found: &mut Vec<Shown>) -> Result<()> {
    for entry in fs::read_dir(folder).context("the pages of rustdoc")? {
        let path = entry?.path();
        if path.is_dir() {
            find_runnable(&path, name, found)?;
        } else if path.extension().is_some_and(|ending| ending == "html") {
            let page = fs::read_to_string(&path)?;
            let source = page.split(r#"<a class="src" href=""#).nth(1);
            let source = source.and_then(|rest| rest.split('"').next());
            let own = format!("src/{name}/");
            let is_of_others = |it: &str| it.contains("/runtime") || !it.contains(&own);
            // What an alias stands for has its own documentation, which is shown here once more.
            let shown = page.split(r#"id="aliased-type""#).next().unwrap_or_default();
            for block in shown.split("rust-example-rendered").skip(1) {
                let start = block.find("<code>").context("the code of an example")?;
                let code = block[start..].split("</pre>").next().unwrap_or_default();
                found.push(Shown {
                    page: path.clone(),
                    is_of_others: source.is_some_and(is_of_others),
                    code: comparable(&plain(code)),
                });
            }
        }
    }
    Ok(())
}

/// Returns the text of HTML that rustdoc wrote.
fn plain(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<') {
        text.push_str(part.split_once('>').map_or(part, |(_, text)| text));
    }
    let entities =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    entities.iter().fold(text, |text, (entity, ch)| text.replace(entity, ch))
}

/// Returns code without what a page may lay out in another way.
fn comparable(code: &str) -> String {
    code.chars().filter(|ch| !ch.is_whitespace()).collect()
}

/// Returns the doc comments of a file, without the lines that rustdoc does not show.
fn docs(text: &str) -> String {
    let lines = text.lines().map(str::trim_start);
    let lines = lines.filter_map(|line| {
        let line = line.strip_prefix("///").or_else(|| line.strip_prefix("//!"))?;
        Some(line.trim_start()).filter(|line| *line != "#" && !line.starts_with("# "))
    });
    comparable(&lines.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn library(name: &str, code: &str) -> FileSet {
        let mut files = FileSet::default();
        let manifest = format!("[package]\nname = \"{name}\"\nedition = \"2024\"\n");
        files.insert("Cargo.toml", manifest);
        files.insert("src/lib.rs", code);
        files
    }

    #[test]
    fn says_what_does_not_compile_and_forgets_what_is_not_added_again() -> Result<()> {
        let mut scratch = Scratch::new("scratch-itself")?;
        scratch.add("good", &library("good", "pub fn good() {}\n"))?;
        scratch.add("bad", &library("bad", "pub fn bad() -> u8 {}\n"))?;
        let error =
            scratch.cargo(&["check"]).expect_err("bad does not compile").to_string();
        assert!(error.contains("mismatched types"), "{error}");

        let mut scratch = Scratch::new("scratch-itself")?;
        scratch.add("good", &library("good", "pub fn good() {}\n"))?;
        scratch.cargo(&["check"])?;
        assert!(!scratch.member("bad").exists());
        Ok(())
    }
}
