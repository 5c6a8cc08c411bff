//! A new fixture takes one file and one command.

use super::*;

const DOCUMENT: &str = "\
# shows: src/models/dog.rs: struct
openapi: 3.0.3
info: {title: Dogs, version: '1'}
paths: {}
components: {schemas: {Dog: {type: object, properties: {name: {type: string}}}}}
";

/// A workspace with nothing but fixtures.
struct Workspace(TempDir);

impl Workspace {
    fn new() -> Result<Self> {
        let folder = tempdir()?;
        let write = |path: &str, text: &str| -> Result<()> {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a folder"))?;
            Ok(fs::write(path, text)?)
        };
        // By these the program knows the workspace whose cargo runs it.
        write("xtask/Cargo.toml", "")?;
        write("spec/upstream.toml", "")?;
        write("tests/fixtures/valid/dogs.yaml", DOCUMENT)?;
        write("tests/fixtures/invalid/none.yaml", "openapi: 3.0.3\n")?;
        write("tests/fixtures/hostile/dogs.json", "[]")?;
        write("tests/fixtures/hostile/none.yaml", "[]")?;
        Ok(Self(folder))
    }

    fn fixture(&self, args: &[&str]) -> Result<Run> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.env("CARGO_MANIFEST_DIR", self.0.path().join("xtask"));
        run_it(command.arg("fixture").args(args))
    }
}

#[test]
fn what_becomes_of_a_fixture_is_shown_and_accepted() -> Result<()> {
    let workspace = Workspace::new()?;
    let page = workspace.0.path().join("tests/fixtures/valid/dogs.md");
    let shown = workspace.fixture(&["dogs"])?;
    assert_eq!(shown.code, Some(1), "{shown:?}");
    assert!(shown.out.contains("struct models::Dog"), "{shown:?}");
    assert!(shown.out.contains("\n    pub name: Option<String>,\n"), "{shown:?}");
    assert!(!shown.out.contains("impl json::Decode"), "{shown:?}");
    assert!(!page.exists());

    assert_eq!(workspace.fixture(&["dogs", "--accept"])?.code, Some(0));
    assert_eq!(fs::read_to_string(&page)?, shown.out);
    assert_eq!(workspace.fixture(&["valid/dogs"])?.code, Some(0));

    let document = workspace.0.path().join("tests/fixtures/valid/dogs.yaml");
    fs::write(document, DOCUMENT.replace("{name:", "{nick:"))?;
    let changed = workspace.fixture(&["dogs"])?;
    assert_eq!(changed.code, Some(1), "{changed:?}");
    assert!(changed.out.contains("\n-    pub name: Option<String>,\n"), "{changed:?}");
    assert!(changed.out.contains("\n+    pub nick: Option<String>,\n"), "{changed:?}");
    Ok(())
}

#[test]
fn other_parts_are_shown_on_demand() -> Result<()> {
    let workspace = Workspace::new()?;
    let part = workspace.fixture(&["dogs", "--show", "src/models/*.rs: fn decode"])?;
    assert_eq!(part.code, Some(0), "{part:?}");
    assert!(part.out.starts_with("// src/models/dog.rs\nfn decode("), "{part:?}");
    let none = workspace.fixture(&["dogs", "--show", "src/models/dogs.rs"])?;
    assert_eq!(none.code, Some(1), "{none:?}");
    assert!(none.err.contains("but src/models/dog.rs"), "{none:?}");
    let files = workspace.fixture(&["dogs", "--files"])?;
    assert!(files.out.lines().any(|line| line == "src/models/dog.rs"), "{files:?}");
    Ok(())
}

#[test]
fn lines_of_the_api_are_shown_instead_of_all() -> Result<()> {
    let workspace = Workspace::new()?;
    let document = workspace.0.path().join("tests/fixtures/valid/dogs.yaml");
    fs::write(document, format!("# shows: API.txt: field\n{DOCUMENT}"))?;
    let shown = workspace.fixture(&["dogs"])?;
    let field = "```text\nfield models::Dog::name: Option<String>\n```\n";
    assert!(shown.out.contains(field), "{shown:?}");
    assert!(!shown.out.contains("struct models::Dog"), "{shown:?}");
    Ok(())
}

#[test]
fn names_are_told_apart() -> Result<()> {
    let workspace = Workspace::new()?;
    let all = workspace.fixture(&[])?;
    let expected = "valid/dogs\ninvalid/none\nhostile/dogs-json\nhostile/none\n";
    assert_eq!(all.out, expected, "{all:?}");
    for (name, why) in [
        ("none", "`none` may be invalid/none or hostile/none"),
        ("cats", "there is no fixture `cats`"),
    ] {
        let run = workspace.fixture(&[name])?;
        assert_eq!(run.code, Some(2), "{run:?}");
        assert!(run.err.contains(why), "{run:?}");
    }
    let refused = workspace.fixture(&["invalid/none"])?;
    assert!(refused.out.contains("It is refused."), "{refused:?}");
    Ok(())
}
