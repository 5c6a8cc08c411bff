//! What somebody gets who copies from the pages of a crate: each program, under the manifest that the
//! README shows for it.
//!
//! A program stands under the first manifest of the README, or, in a section of the README that shows
//! one of its own, under both: what the section says of a crate takes the place of what the first says. A
//! page that shows a manifest does so for all of its programs.
//! Nothing else is added, so that a program that needs more than its reader is told does not compile.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use ory_sdk_generator::emit::FileSet;

use crate::markdown::Page;
use crate::scratch::Scratch;

/// Programs are modules of one, so nothing calls their `main`; some show what is deprecated.
const LINTS: &str = "
[lints.rust]
dead_code = \"allow\"
deprecated = \"allow\"
warnings = \"deny\"
";

/// Packages with the programs of some pages.
#[derive(Debug, Default)]
pub struct Copied {
    /// The names of the programs and their sources, by what the README says of dependencies.
    programs: BTreeMap<String, BTreeMap<String, String>>,
}

impl Copied {
    /// Takes the programs of all pages among some files, under the manifests of `README.md`.
    pub fn of(files: &FileSet) -> Result<Self> {
        let pages = files.iter().filter(|(path, _)| path.ends_with(".md"));
        let pages: BTreeMap<&str, &str> = pages.collect();
        let readme = pages.get("README.md").context("a README")?;
        let mut copied = Self::default();
        for (path, text) in &pages {
            copied.page(path, text, readme)?;
        }
        Ok(copied)
    }

    /// Adds the programs of a page. A message of the compiler names the page and the line.
    pub fn page(&mut self, path: &str, text: &str, readme: &str) -> Result<()> {
        let first = Page::parse(readme).toml.into_iter().next();
        let first = first.context("the README shows a manifest")?.code;
        let page = Page::parse(text);
        for block in &page.rust {
            ensure!(block.flags.is_empty(), "{path}:{}: `{}`", block.line, block.flags);
            let section = page.headings.iter().rfind(|line| **line < block.line);
            // The other pages say at the top what their thing needs, if anything.
            let own = match path {
                "README.md" => page
                    .toml
                    .iter()
                    .rfind(|toml| Some(&toml.line) > section && toml.line < block.line),
                _ => page
                    .toml
                    .first()
                    .filter(|toml| toml.code.starts_with("[dependencies]\n")),
            };
            let manifest = match own {
                Some(own) => joined(&first, &own.code)?,
                None => first.clone(),
            };
            let word = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
            let name: String = path.to_lowercase().chars().map(word).collect();
            let name = format!("{name}_line_{}", block.line);
            self.programs.entry(manifest).or_default().insert(name, block.code.clone());
        }
        Ok(())
    }

    /// Returns how many programs there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.programs.values().map(BTreeMap::len).sum()
    }

    /// Returns the names of the packages.
    #[must_use]
    pub fn names(&self, stem: &str) -> Vec<String> {
        (0..self.programs.len()).map(|index| format!("{stem}-{index}")).collect()
    }

    /// Adds a package for each manifest; `sdk` is where the crate really is.
    pub fn add(&self, scratch: &mut Scratch, stem: &str, sdk: &Path) -> Result<()> {
        for (name, (dependencies, programs)) in
            self.names(stem).iter().zip(&self.programs)
        {
            let mut files = FileSet::default();
            let head = format!(
                "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n"
            );
            let adapted = with_path(dependencies, sdk)?;
            files.insert("Cargo.toml", head + &adapted + LINTS);
            files.insert("src/lib.rs", "//! The programs are examples.\n");
            let mut main = String::from("//! The programs, one module each.\n\n");
            for (module, code) in programs {
                main += &format!("mod {module};\n");
                files.insert(format!("examples/pages/{module}.rs"), code.as_str());
            }
            files.insert("examples/pages/main.rs", main + "\nfn main() {}\n");
            scratch.add(name, &files)?;
        }
        Ok(())
    }
}

/// Compiles packages one by one, as cargo gives a crate the features that all of a build ask for.
pub fn compile(scratch: &Scratch, names: &[String]) -> Result<()> {
    for name in names {
        scratch.cargo(&["check", "--quiet", "-p", name, "--examples"])?;
    }
    Ok(())
}

/// Returns a manifest with what another says, which takes the place of what it says of the same crate.
fn joined(first: &str, own: &str) -> Result<String> {
    let Some(lines) = own.strip_prefix("[dependencies]\n") else {
        ensure!(own.starts_with("[dev-dependencies]\n"), "a manifest of its own: {own}");
        return Ok(format!("{first}\n{own}"));
    };
    let key = |line: &str| line.split(" = ").next().unwrap_or_default().to_owned();
    let own: BTreeMap<String, &str> =
        lines.lines().map(|line| (key(line), line)).collect();
    let kept = first.lines().filter(|line| !own.contains_key(&key(line)));
    let lines: Vec<&str> = kept.chain(own.values().copied()).collect();
    Ok(lines.join("\n") + "\n")
}

/// Returns a manifest whose paths lead to where the crate is; there is at least one.
pub fn with_path(manifest: &str, sdk: &Path) -> Result<String> {
    let sdk = sdk.display().to_string().replace('\\', "/");
    let mut parts = manifest.split("path = \"");
    let mut made = parts.next().unwrap_or_default().to_owned();
    let mut count = 0;
    for part in parts {
        let (_, rest) = part.split_once('"').context("the end of a path")?;
        made += &format!("path = \"{sdk}\"{rest}");
        count += 1;
    }
    ensure!(count > 0, "a manifest without a path: {manifest}");
    Ok(made)
}

#[cfg(test)]
mod tests {
    use super::*;

    const README: &str = "# a\n\n## Install\n\n```toml\n[dependencies]\na = { path = \"../a\" }\n\
        b = \"1\"\n```\n\n## Use\n\n```rust\nfn first() {}\n```\n\n## Blocking\n\n```toml\n\
        [dependencies]\na = { path = \"../a\", features = [\"x\"] }\n```\n\n```rust\nfn second() {}\n\
        ```\n\n## Tests\n\n```toml\n[dev-dependencies]\na = { path = \"../a\" }\n```\n\n```rust\n\
        fn third() {}\n```\n\n## More\n\n```rust\nfn fourth() {}\n```\n";

    #[test]
    fn a_program_stands_under_what_the_readme_shows_for_it() -> Result<()> {
        let mut files = FileSet::default();
        files.insert("README.md", README);
        files.insert("docs/A.md", "# A\n\n```rust\nfn fifth() {}\n```\n");
        files.insert("docs/B.md", "# B\n\n```toml\n[dependencies]\na = { path = \"../a\", features = [\"y\"] }\n\
            ```\n\n## C\n\n```rust\nfn sixth() {}\n```\n");
        let copied = Copied::of(&files)?;
        assert_eq!(copied.count(), 6);
        let shown = |code: &str| {
            let mut all = copied.programs.iter();
            let found = all.find(|(_, programs)| {
                programs.values().any(|source| source.contains(code))
            });
            found.map(|(manifest, _)| manifest.as_str())
        };
        let first = "[dependencies]\na = { path = \"../a\" }\nb = \"1\"\n";
        for code in ["first", "fourth", "fifth"] {
            assert_eq!(shown(code), Some(first));
        }
        let second =
            "[dependencies]\nb = \"1\"\na = { path = \"../a\", features = [\"x\"] }\n";
        assert_eq!(shown("second"), Some(second));
        let sixth = second.replace("\"x\"", "\"y\"");
        assert_eq!(shown("sixth"), Some(&*sixth));
        let third = format!("{first}\n[dev-dependencies]\na = {{ path = \"../a\" }}\n");
        assert_eq!(shown("third"), Some(&*third));
        assert_eq!(
            with_path(second, Path::new("/x"))?,
            second.replace("../a", "/x"),
            "only the path is another"
        );
        assert!(with_path("[dependencies]\na = \"1\"\n", Path::new("/x")).is_err());
        Ok(())
    }
}
