//! Every Rust example of the pages is a complete program that compiles, without a warning, under the
//! manifest that the README shows.

use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use ory_sdk_generator::diagnostic::Diagnostics;
use ory_sdk_generator::emit::FileSet;
use tests::copied::{self, Copied};
use tests::scratch::Scratch;
use tests::{fixtures, workspace};

#[test]
fn every_example_compiles_as_it_is_copied() -> Result<()> {
    let mut pages = FileSet::default();
    for path in workspace::pages()? {
        let Some(page) = path.strip_prefix("generated/") else { continue };
        match page.strip_prefix("docs/modules/") {
            // Its programs stand on what the module needs, and are compiled as its documentation.
            Some(name) => {
                let module = name.replace(".md", "");
                let code = workspace::read(&format!("generated/src/{module}.rs"))?;
                let included = format!("include_str!(\"../docs/modules/{name}\")");
                ensure!(code.contains(&included), "{path} is compiled nowhere");
            }
            None => pages.insert(page, workspace::read(&path)?),
        }
    }
    let of_the_sdk = Copied::of(&pages)?;
    ensure!(of_the_sdk.count() > 700, "{} examples", of_the_sdk.count());
    let front = workspace::read("README.md")?;
    let mut of_the_project = Copied::default();
    of_the_project.page("README.md", &front, &front)?;
    ensure!(of_the_project.count() > 0, "the README has a program");

    let sdk = workspace::root().join("generated");
    let mut scratch = Scratch::new("examples")?;
    let mut names = Vec::new();
    for (stem, copied) in [("pages", of_the_sdk), ("project", of_the_project)] {
        copied.add(&mut scratch, stem, &sdk)?;
        names.extend(copied.names(stem));
    }
    // Blocking, for tests, and each group that is not on by default, with either.
    ensure!(names.len() > 4, "by default, with features, of the project: {names:?}");
    copied::compile(&scratch, &names)
}

/// Where some groups are on by default and others are not, each page says what it needs.
#[test]
fn the_examples_of_groups_compile_with_what_their_page_asks_for() -> Result<()> {
    let path = workspace::root().join("tests/fixtures/valid/groups.yaml");
    let inputs = fixtures::inputs(&path);
    let mut scratch = Scratch::new("groups-examples")?;
    scratch.generate("sdk", &inputs)?;
    let api = ory_sdk_generator::model(&inputs, &mut Diagnostics::default());
    let files = ory_sdk_generator::files(&api.context("the fixture is valid")?);
    let copied = Copied::of(&files)?;
    copied.add(&mut scratch, "pages", Path::new("../sdk"))?;
    let names = copied.names("pages");
    ensure!(names.len() > 4, "by default, and with features: {names:?}");
    copied::compile(&scratch, &names)
}
