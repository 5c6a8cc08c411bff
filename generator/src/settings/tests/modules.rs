//! `[modules]`: names, files, what is to be read.

use super::*;
use crate::settings::ModuleSettings;

fn text(name: &str, file: &str) -> String {
    format!(
        "[[modules.list]]\nname = \"{name}\"\nfile = \"{file}\"\ndescription = \"It.\"\n"
    )
}

fn read_with(
    settings: &str,
    files: &[(&str, &str)],
) -> Result<Vec<ModuleSettings>, Vec<String>> {
    let carried = files.iter().map(|(path, text)| Source::new(*path, *text));
    let inputs = Inputs {
        spec: Source::new("spec.yaml", ""),
        overlay: None,
        settings: Some(Source::new("sdk.toml", settings)),
        carried: carried.collect(),
        name: None,
    };
    let mut said = Diagnostics::default();
    let read = read(&inputs, &mut said);
    read.map(|settings| settings.modules.list)
        .ok_or_else(|| said.messages().iter().map(|it| it.message.clone()).collect())
}

#[test]
fn modules_are_files_below_the_settings_with_names_that_work_everywhere() {
    for file in ["../a.rs", "/etc/a.rs", "a/../b.rs", "a.md", ".rs", "A.rs", "a//b.rs"] {
        assert!(read_with(&text("own", file), &[(file, "")]).is_err(), "{file}");
        let source = Source::new("sdk.toml", text("own", file));
        assert_eq!(carried(&source), Carried::default(), "{file}");
    }
    for name in
        ["", "Own", "1a", "a-b", "fn", "gen", "self", "std", "test", "nul", "com1"]
    {
        assert!(read_with(&text(name, "a.rs"), &[("a.rs", "")]).is_err(), "{name}");
    }
    let settings = text("own", "a/b.rs") + "page = \"a/b.md\"\n";
    let named = carried(&Source::new("sdk.toml", settings));
    assert_eq!(named.files, ["a/b.rs", "a/b.md"]);
    assert_eq!(named.folders, ["a/b"]);
}

#[test]
fn what_modules_share_is_read_with_them() {
    let shared =
        "[[modules.shared]]\nname = \"help\"\nfile = \"m/help.rs\"\nwith = [\"own\"]\n";
    let settings = text("own", "m/a.rs") + shared;
    let named = carried(&Source::new("sdk.toml", settings.as_str()));
    assert_eq!(named.files, ["m/a.rs", "m/help.rs"]);
    assert_eq!(named.folders, ["m/a", "m/help"]);
    let files = [("m/a.rs", ""), ("m/help.rs", "mod b;"), ("m/help/b.rs", "(")];
    let said = read_with(&settings, &files).expect_err("a part of it is no Rust");
    assert!(
        said.iter().all(|it| it.contains("`m/help/b.rs` is not valid Rust")),
        "{said:?}"
    );
}

#[test]
fn the_files_of_the_folder_come_with_the_module_under_its_name() {
    let files = [
        ("m/a.rs", "mod c;"),
        ("m/a/c.rs", ""),
        ("m/a/c/d.txt", "no Rust ("),
        ("m/ab.rs", "("),
    ];
    let read = read_with(&text("own", "m/a.rs"), &files).expect("sound");
    let paths: Vec<_> = read[0].sources.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(paths, ["own.rs", "own/c.rs", "own/c/d.txt"]);
}

#[test]
fn a_file_that_nests_too_deep_is_refused() {
    let nested = |depth: usize| {
        format!("const A: u8 = {}1{};", "(".repeat(depth), ")".repeat(depth))
    };
    let read = |depth| read_with(&text("own", "a.rs"), &[("a.rs", &nested(depth))]);
    assert!(read(100).is_ok());
    let said = read(100_000).expect_err("it is too deep");
    assert!(said[0].contains("more than 128 brackets"), "{said:?}");
}
