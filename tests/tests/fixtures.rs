//! The fixtures, each a test of its own: what becomes of it is what was accepted.
//!
//! `cargo test -p tests --test fixtures unions` runs those with the word in their name, and `cargo xtask fixture unions` shows
//! what becomes of one. What was accepted stands beside the document as `NAME.md`.

use std::fs;
use std::process::ExitCode;

use anyhow::{Result, bail, ensure};
use libtest_mimic::{Arguments, Failed, Trial};
use xtask::diff::Diff;
use xtask::fixture::{Fixture, Kind, Made, State, all};

/// How many lines all pages may have together. Whoever changes what is printed reads what changes on each.
const LINES: usize = 22_500;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let mut trials =
        vec![Trial::test("the_pages_can_be_read", || can_be_read().map_err(told))];
    for kind in Kind::ALL {
        let fixtures = all(kind).expect("the folder of fixtures");
        let records: Vec<String> = fixtures.iter().map(record_name).collect();
        let strays = format!("{}/no_page_without_a_document", kind.name());
        trials.push(Trial::test(strays, move || has_no_strays(kind, &records)));
        trials.extend(fixtures.into_iter().map(|fixture| {
            Trial::test(fixture.title(), move || check(&fixture).map_err(told))
        }));
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn told(error: anyhow::Error) -> Failed {
    format!("{error:#}").into()
}

/// Checks one fixture, or accepts what becomes of it if `INSTA_UPDATE` is `always`, as for all other snapshots.
fn check(fixture: &Fixture) -> Result<()> {
    let made = fixture.made()?;
    let title = fixture.title();
    match (fixture.kind, &made.api) {
        (Kind::Valid, None) => bail!("{title} is valid, and yet:\n{}", made.said),
        (Kind::Invalid, Some(_)) => bail!("{title} is invalid, and yet it is a crate"),
        (_, None) => ensure!(made.errors > 0, "{title} is refused without a reason"),
        (_, Some(_)) => is_sound(&made)?,
    }
    let record = fixture.record(&made)?;
    let accepts = std::env::var("INSTA_UPDATE").is_ok_and(|value| value == "always");
    let mut diff = Diff::default();
    match fixture.state(&record)? {
        State::Same => return Ok(()),
        _ if accepts => return fixture.accept(&record),
        State::New => diff.created(&record_name(fixture), &record),
        State::Differs(before) => {
            diff.changed(&record_name(fixture), before.as_bytes(), &record);
        }
    }
    let command = format!("cargo xtask fixture {title}");
    bail!(
        "{}\n`{command}` shows all of it, `{command} --accept` accepts it",
        diff.finish()
    );
}

/// Says what is wrong with a crate, whatever it was made of.
fn is_sound(made: &Made) -> Result<()> {
    let Some(api) = &made.api else { return Ok(()) };
    let broken = api.check();
    ensure!(broken.is_empty(), "invariants of the model are broken: {broken:#?}");
    let Some(files) = &made.files else { return Ok(()) };
    ensure!(*files == ory_sdk_generator::files(api), "printed again, it differs");
    for (path, text) in files.iter() {
        // The support code is ordinary Rust that is compiled elsewhere.
        if path.ends_with(".rs") && !path.starts_with("src/runtime") {
            let parsed = syn::parse_file(text);
            ensure!(parsed.is_ok(), "{path} is no Rust: {:?}\n{text}", parsed.err());
        }
    }
    Ok(())
}

fn can_be_read() -> Result<()> {
    let mut lines = 0;
    for kind in Kind::ALL {
        for fixture in all(kind)? {
            let page = fixture.record_path();
            lines += match fs::read_to_string(&page) {
                Ok(page) => page.lines().count(),
                // Its own test says that nothing was accepted.
                Err(_) => 0,
            };
        }
    }
    ensure!(
        lines > 0 && lines <= LINES,
        "the pages have {lines} lines: name less to show"
    );
    Ok(())
}

/// Says which pages are left of fixtures that are gone.
fn has_no_strays(kind: Kind, records: &[String]) -> Result<(), Failed> {
    for entry in fs::read_dir(kind.folder())? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".md") && !records.contains(&name) {
            return Err(format!("{}/{name} has no document", kind.name()).into());
        }
    }
    Ok(())
}

fn record_name(fixture: &Fixture) -> String {
    let path = fixture.record_path();
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
