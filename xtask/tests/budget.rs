//! What hostile documents cost: under two seconds and 500 MB each, measured by the operating system.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use tempfile::TempDir;
use wait4::Wait4 as _;

/// CPU time, which does not depend on what else runs on the machine.
const TIME: Duration = Duration::from_secs(2);
const MEMORY: u64 = 500 << 20;

#[derive(Debug)]
struct Cost {
    code: Option<i32>,
    cpu: Duration,
    peak: u64,
}

impl Cost {
    fn ensure(&self, what: &str) -> Result<()> {
        self.ensure_within(what, TIME)
    }

    fn ensure_within(&self, what: &str, time: Duration) -> Result<()> {
        // An unoptimised build says nothing about the time.
        let time = if cfg!(debug_assertions) { time * 2 } else { time };
        ensure!(
            self.cpu < time && self.peak < MEMORY,
            "{what} costs too much: {self:?}"
        );
        ensure!(matches!(self.code, Some(0 | 1)), "{what}: {self:?}");
        Ok(())
    }
}

/// Returns a folder in memory, where there is one. What the system spends on thousands of files on a disk is not the
/// generator's: after other files were deleted, ten times as much was seen.
fn tempdir() -> std::io::Result<TempDir> {
    TempDir::new_in("/dev/shm").or_else(|_| TempDir::new())
}

/// Generates from a document, and returns what that took.
fn cost(spec: &Path, out: &Path, more: &[&str]) -> Result<Cost> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["generate", "--name", "things", "--spec"])
        .arg(spec)
        .arg("--out")
        .arg(out)
        .args(more)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let ended = child.wait4()?;
    let used = ended.rusage;
    Ok(Cost {
        code: ended.status.code(),
        cpu: used.utime + used.stime,
        peak: used.maxrss,
    })
}

fn fixtures() -> Result<Vec<PathBuf>> {
    let root = xtask::workspace::root().join("tests/fixtures");
    let mut found = Vec::new();
    for folder in ["hostile", "invalid"] {
        for entry in fs::read_dir(root.join(folder))? {
            let path = entry?.path();
            let name =
                path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if !name.ends_with(".toml") && !name.contains(".overlay.") {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// What is refused leaves no trace, and nothing costs more than it may.
#[test]
fn fixtures_are_cheap_and_errors_write_nothing() -> Result<()> {
    let folder = tempdir()?;
    let mut dearest = Duration::ZERO;
    for spec in fixtures()? {
        let name = spec.file_name().context("a name")?.to_string_lossy().into_owned();
        let out = folder.path().join(&name);
        let cost = cost(&spec, &out, &[])?;
        cost.ensure(&name)?;
        dearest = dearest.max(cost.cpu);
        ensure!(out.exists() == (cost.code == Some(0)), "{name}: {cost:?}");
    }
    println!("the dearest fixture takes {dearest:?}");
    let left = fs::read_dir(folder.path())?.count();
    ensure!(left > 0, "no fixture became a crate");
    Ok(())
}

const HEAD: &str =
    r#"{"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {}"#;

/// The largest documents that are read without a flag, of the kinds that cost most, and larger ones.
#[test]
fn large_documents() -> Result<()> {
    let folder = tempdir()?;
    let schemas = |count: usize, schema: &str| {
        let each = (0..count).map(|index| format!(r#""A{index}": {schema},"#));
        let each: String = each.collect();
        format!(r#"{HEAD}, "components": {{"schemas": {{{each} "Z": {{}}}}}}}}"#)
    };
    let text = "x".repeat(50 << 20);
    let nested = "[".repeat(100_000);
    let fields =
        (0..59_000).map(|index| format!(r#""p{index}": {{"type": "string"}},"#));
    let fields: String = fields.collect();
    let one_object = format!(
        r#"{HEAD}, "components": {{"schemas": {{"A": {{"type": "object", "properties": {{{fields} "z": {{}}}}}}}}}}}}"#
    );
    let copied = schemas(
        4_900,
        r##"{"allOf": [{"$ref": "#/components/schemas/Z"}, {"type": "object"}]}"##,
    )
    .replace(
        r#""Z": {}"#,
        &format!(r#""Z": {{"type": "object", "properties": {{{fields} "z": {{}}}}}}"#),
    );
    let cases = [
        ("copied.json", copied),
        ("one-text.json", format!(r#"{HEAD}, "x-long": "{text}"}}"#)),
        ("fifty-mb.json", schemas(2_600_000, "{}")),
        ("many-names.json", schemas(450_000, "{}")),
        ("names.json", schemas(4_900, "{}")),
        (
            "objects.json",
            schemas(
                16_000,
                r#"{"type": "object", "properties": {"a": {}, "b": {"type": "string"}}}"#,
            ),
        ),
        (
            "numbers.json",
            format!(r#"{HEAD}, "x-list": [{}1]}}"#, "1,".repeat(7_000_000)),
        ),
        ("misspelt.json", schemas(140_000, r#"{"tpye": 1}"#)),
        ("dangling.json", schemas(100_000, r##"{"$ref": "#/components/schemas/B"}"##)),
        ("brackets.json", format!(r#"{HEAD}, "x-list": {nested}"#)),
        ("brackets.yaml", format!("openapi: 3.0.3\nx-list: {nested}")),
        ("braces.yaml", format!("openapi: 3.0.3\nx-list: {}", "{".repeat(100_000))),
        ("dashes.yaml", format!("openapi: 3.0.3\nx-list:\n{}", "- ".repeat(100_000))),
        (
            "twice.yaml",
            format!("openapi: 3.0.3\npaths: {{}}\n{}", "x-a: 1\n".repeat(200_000)),
        ),
    ];
    let mut failures = Vec::new();
    // What becomes a crate at a limit may take longer, in proportion to the limit.
    let most =
        [("most-names.json", schemas(14_900, "{}")), ("one-object.json", one_object)];
    let most = most.into_iter().map(|it| (it, 3 * TIME));
    let cases = cases.into_iter().map(|it| (it, TIME));
    for ((name, text), time) in cases.chain(most) {
        let spec = folder.path().join(name);
        fs::write(&spec, text)?;
        let cost = cost(&spec, &folder.path().join("out"), &[])?;
        println!("{name}: {cost:?}");
        failures.extend(cost.ensure_within(name, time).err());
        fs::remove_file(&spec)?;
    }
    ensure!(failures.is_empty(), "{failures:#?}");
    Ok(())
}

/// What is said once and printed for each use, and an overlay that copies the document into itself.
#[test]
fn what_multiplies() -> Result<()> {
    let folder = tempdir()?;
    let text = "word ".repeat(20_000);
    let answer = r##""responses": {"200": {"$ref": "#/components/responses/R"}}"##;
    let paths = (0..1_000).map(|index| {
        format!(r#""/p{index}": {{"get": {{"operationId": "o{index}", {answer}}}}}"#)
    });
    let paths = paths.collect::<Vec<_>>().join(", ");
    let document = format!(
        r#"{{"openapi": "3.0.3", "info": {{"title": "T", "version": "1"}}, "paths": {{{paths}}},
            "components": {{"responses": {{"R": {{"description": "{text}"}}}}}}}}"#
    );
    let spec = folder.path().join("shared.json");
    fs::write(&spec, document)?;
    let out = folder.path().join("out");
    let shared = cost(&spec, &out, &[])?;
    shared.ensure("shared.json")?;
    ensure!(shared.code == Some(1), "{shared:?}");
    let action = r#"{"target": "$..[?@.*]", "description": "d", "update": {"x-a": {"b": {"c": 1}}}}"#;
    let actions = vec![action; 20].join(", ");
    let overlay = folder.path().join("overlay.json");
    fs::write(
        &overlay,
        format!(
            r#"{{"overlay": "1.0.0", "info": {{"title": "T", "version": "1"}}, "actions": [{actions}]}}"#
        ),
    )?;
    let overlay = overlay.to_str().context("a path")?;
    let grown = cost(&spec, &out, &["--overlay", overlay])?;
    grown.ensure("overlay.json")?;
    ensure!(grown.code == Some(1) && !out.exists(), "{grown:?}");
    Ok(())
}

/// Twice the document, twice the time: a square would be four times.
#[test]
fn time_is_linear() -> Result<()> {
    let folder = tempdir()?;
    let document = |count: usize| {
        let each = (0..count).map(|index| {
            format!(
                r##""A{index}": {{"type": "object", "properties": {{
                "next": {{"$ref": "#/components/schemas/A{}"}}, "text": {{"type": "string"}}}}}},"##,
                // Circles of a hundred: no compiler follows thousands of types that hold each other.
                index / 100 * 100 + (index + 1) % 100
            )
        });
        let each: String = each.collect();
        format!(r#"{HEAD}, "components": {{"schemas": {{{each} "Z": {{}}}}}}}}"#)
    };
    let measure = |count: usize| -> Result<Duration> {
        let spec = folder.path().join(format!("{count}.json"));
        fs::write(&spec, document(count))?;
        let mut best = Duration::MAX;
        for _ in 0..2 {
            let cost = cost(&spec, &folder.path().join("out"), &["--dump-model"])?;
            ensure!(cost.code == Some(0), "{cost:?}");
            best = best.min(cost.cpu);
        }
        Ok(best)
    };
    let (small, large) = (measure(1_200)?, measure(4_800)?);
    println!("1,200 schemas: {small:?}, 4,800 schemas: {large:?}");
    ensure!(large < small * 8, "four times the schemas take {large:?} after {small:?}");
    Ok(())
}
