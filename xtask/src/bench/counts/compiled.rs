//! What the compiler makes of the crate and of an app, before it optimises: lines and functions of LLVM's language.
//!
//! Lines of source say little about generic code, which exists once for each type that it is used with.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};
use ory_sdk_generator::emit::FileSet;
use ory_sdk_generator::model::Api;

use crate::bench::project::{Project, cargo};
use crate::bench::{app, measure};

/// How many operations the app calls.
const CALLS: usize = 10;

/// What the name of this part of the counts starts with; the version of the compiler follows.
pub(super) const PART: &str = "compiled by ";

/// Compiles the crate, with all operations and no other features than the usual transport, and an app that calls ten of them.
/// Returns the name of the part and its counts.
pub(super) fn count(
    api: &Api,
    files: &FileSet,
) -> Result<(String, BTreeMap<String, u64>)> {
    let root = crate::workspace::root().join("target/bench/counts");
    Project::clear(&root, &["sdk", "src"])?;
    let ids = app::called(api, None, CALLS)?;
    app::write(api, files, &root, None, &ids)?;
    let sdk = ["--lib", "--no-default-features", "--features", "full,reqwest"];
    let mut counts = BTreeMap::new();
    for (what, folder, flags) in
        [("the crate", "sdk", &sdk[..]), ("the app", ".", &["--bin", "app"])]
    {
        let text = llvm(&root, &root.join(folder), flags)?;
        let (lines, functions) = of_text(&text);
        counts.insert(format!("LLVM lines of {what}"), lines);
        counts.insert(format!("LLVM functions of {what}"), functions);
    }
    Ok((format!("{PART}{}", compiler()?), counts))
}

/// Returns the version of the compiler, on which these counts depend.
fn compiler() -> Result<String> {
    let version = Command::new("rustc").arg("--version").output()?;
    let version = String::from_utf8(version.stdout)?;
    let version = version.split_whitespace().take(2).collect::<Vec<_>>();
    Ok(version.join(" "))
}

/// Compiles a project as for a release, but for the optimisation, and returns what LLVM would get.
fn llvm(root: &Path, project: &Path, flags: &[&str]) -> Result<String> {
    let out = root.join("out.ll");
    let mut cargo = cargo(project, &root.join("target"));
    cargo.args(["rustc", "--quiet"]).args(flags).arg("--");
    cargo.args(["-Copt-level=3", "-Cno-prepopulate-passes", "-Ccodegen-units=1"]);
    cargo.args(["-Cdebuginfo=0", "-Cdebug-assertions=off", "-Coverflow-checks=off"]);
    cargo.arg(format!("--emit=llvm-ir={}", out.display()));
    // The sources were just written, so that cargo compiles them anew.
    measure::run(&mut cargo)?;
    fs::read_to_string(&out)
        .with_context(|| format!("the compiler wrote no {}", out.display()))
}

/// Counts the lines of function bodies, and the functions.
fn of_text(text: &str) -> (u64, u64) {
    let (mut lines, mut functions, mut inside) = (0, 0, false);
    for line in text.lines() {
        if line.starts_with("define ") {
            (functions, inside) = (functions + 1, true);
        } else if line == "}" {
            inside = false;
        } else if inside && !line.is_empty() {
            lines += 1;
        }
    }
    (lines, functions)
}

#[cfg(test)]
mod tests {
    use super::of_text;

    #[test]
    fn only_bodies_count() {
        let text = "; a\n%x = type {}\ndefine void @f() {\nstart:\n  ret void\n\n}\n\ndeclare void @g()\n";
        assert_eq!(of_text(text), (2, 1));
    }
}
