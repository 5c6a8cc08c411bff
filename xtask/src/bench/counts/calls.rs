//! How many instructions a call takes, from its first line to the value that its caller gets, without the network.
//!
//! The transport answers from memory, so that nothing is counted but what is ours, and each run counts the same.

use std::collections::BTreeMap;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use ory_sdk_generator::emit::FileSet;
use ory_sdk_generator::model::Api;

use crate::bench::project::{Build, Project};
use crate::bench::wire::calls;

/// The program that makes the calls, beside what it has in common with that of `bench wire`.
const MAIN: &str = include_str!("calls/main.rs");

/// Returns the instructions of each call, by its name. Nothing if valgrind is not there or if the document has other calls.
pub(super) fn count(api: &Api, files: &FileSet) -> Result<BTreeMap<String, u64>> {
    if let Some(id) = calls::missing(api) {
        eprintln!(
            "not counted: instructions of calls, since the document has no operation {id}"
        );
        return Ok(BTreeMap::new());
    }
    if Command::new("valgrind").arg("--version").output().is_err() {
        eprintln!("not counted: instructions of calls, since there is no valgrind");
        return Ok(BTreeMap::new());
    }
    let root = crate::workspace::root().join("target/bench/calls");
    Project::clear(&root, &["sdk", "src"])?;
    let sdk = files.iter().map(|(path, text)| (path.to_owned(), text.to_owned()));
    Project::write(&root.join("sdk"), &sdk.collect())?;
    let mut app = calls::files(api)?;
    app.insert("src/main.rs".to_owned(), MAIN.to_owned());
    app.insert("Cargo.toml".to_owned(), manifest(api));
    Project::write(&root, &app)?;
    let project = Project::at(&root, Vec::new());
    project.build(&Build::Release)?;
    let program = project.program(&Build::Release, "calls");
    let output = Command::new(&program).output()?;
    let (said, why) = (String::from_utf8(output.stdout)?, output.stderr);
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&why));
    let counts = said.lines().map(|line| {
        let (name, count) = line.split_once(": ").context("a name and a count")?;
        Ok((format!("instructions to {name}"), count.parse()?))
    });
    counts.collect()
}

/// What the crate needs for its calls alone: no network, and only the group that is called.
fn manifest(api: &Api) -> String {
    let called = api.groups.iter().filter(|group| {
        group.operations.iter().any(|operation| calls::is_called(&operation.id))
    });
    let features: Vec<_> = called.map(|group| group.feature.as_str()).collect();
    format!(
        "[package]\nname = \"calls\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         sdk = {{ package = {:?}, path = \"sdk\", default-features = false, features = {features:?} }}\n\
         http = \"1\"\ntokio = {{ version = \"1\", features = [\"rt\", \"time\"] }}\n",
        api.package.name
    )
}
