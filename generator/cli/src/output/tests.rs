//! The writer on real folders. What stands outside the listing is someone else's.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;
use std::time::{Duration, SystemTime};

use anyhow::Result;
use ory_sdk_generator::emit::FileSet;
use tempfile::{TempDir, tempdir};

use super::{LISTING, WORK, Written, compare, path, write};

const BOTH: [(&str, &str); 2] =
    [("Cargo.toml", "[package]\n"), ("src/lib.rs", "//! One.\n")];

fn set<const N: usize>(files: [(&str, &str); N]) -> FileSet {
    let mut set = FileSet::default();
    for (path, contents) in files {
        set.insert(path, contents);
    }
    set
}

fn written_to<const N: usize>(files: [(&str, &str); N]) -> Result<TempDir> {
    let root = tempdir()?;
    write(root.path(), &set(files))?;
    Ok(root)
}

/// Every file below a folder, the listing too.
fn contents(root: &Path) -> Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root)?.to_string_lossy().into_owned();
                found.insert(name, fs::read_to_string(&path)?);
            }
        }
    }
    Ok(found)
}

fn refusal(root: &Path, files: &FileSet) -> Result<String> {
    let before = contents(root)?;
    let error = write(root, files).map(|_| ()).expect_err("a refusal");
    assert_eq!(contents(root)?, before, "a refusal changes nothing");
    Ok(format!("{error:#}"))
}

#[test]
fn writes_what_differs_and_removes_its_own_leftovers() -> Result<()> {
    let root = written_to([("a.rs", "1"), ("docs/b.md", "2"), ("docs/old/c.md", "3")])?;
    let next = set([("a.rs", "1"), ("docs/b.md", "two"), ("docs/d.md", "4")]);
    let done = write(root.path(), &next)?;
    assert_eq!(
        done,
        Written {
            written: 2,
            unchanged: 1,
            removed: 1,
            strays: vec![]
        }
    );
    let found = contents(root.path())?;
    assert_eq!(
        found.keys().collect::<Vec<_>>(),
        [LISTING, "a.rs", "docs/b.md", "docs/d.md"]
    );
    assert_eq!(found["docs/b.md"], "two");
    assert!(
        !root.path().join("docs/old").exists(),
        "folders that are empty now go, too"
    );
    assert!(compare(root.path(), &next)?.is_exact());
    Ok(())
}

#[test]
fn leaves_the_time_of_what_is_equal() -> Result<()> {
    let root = written_to(BOTH)?;
    let file = root.path().join("src/lib.rs");
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    File::options().write(true).open(&file)?.set_modified(long_ago)?;
    write(root.path(), &set([("Cargo.toml", "new"), BOTH[1]]))?;
    assert_eq!(file.metadata()?.modified()?, long_ago);
    Ok(())
}

#[test]
fn never_touches_the_files_of_others() -> Result<()> {
    let root = written_to(BOTH)?;
    for (path, text) in
        [("notes.txt", "mine"), ("src/mine.rs", "mine"), ("target/x", "x")]
    {
        fs::create_dir_all(root.path().join(path).parent().unwrap_or(root.path()))?;
        fs::write(root.path().join(path), text)?;
    }
    let done = write(root.path(), &set([("Cargo.toml", "new")]))?;
    assert_eq!(done.strays, ["notes.txt", "src/mine.rs"]);
    let found = contents(root.path())?;
    assert_eq!(found["src/mine.rs"], "mine");
    assert!(found.contains_key("target/x") && !found.contains_key("src/lib.rs"));

    let message =
        refusal(root.path(), &set([("Cargo.toml", "x"), ("src/mine.rs", "y")]))?;
    assert!(message.contains("did not write: src/mine.rs"), "{message}");
    Ok(())
}

#[test]
fn takes_over_a_folder_only_if_it_holds_the_same_or_nothing() -> Result<()> {
    let root = tempdir()?;
    fs::create_dir(root.path().join(".git"))?;
    fs::write(root.path().join("Cargo.toml"), "[package]\n")?;
    write(root.path(), &set(BOTH))?;

    let other = tempdir()?;
    fs::write(other.path().join("thesis.txt"), "mine")?;
    let message = refusal(other.path(), &set(BOTH))?;
    assert!(message.contains("did not write: thesis.txt"), "{message}");
    Ok(())
}

#[test]
fn a_file_becomes_a_folder_and_a_folder_a_file() -> Result<()> {
    let root = written_to([("a", "1"), ("b/c", "2")])?;
    write(root.path(), &set([("a/b", "3"), ("b", "4")]))?;
    let found = contents(root.path())?;
    assert_eq!(found.keys().collect::<Vec<_>>(), [LISTING, "a/b", "b"]);
    Ok(())
}

#[test]
fn a_failure_in_the_middle_undoes_everything() -> Result<()> {
    let root = written_to([("a", "1"), ("b/old", "2"), ("c", "3")])?;
    // The folder of someone else stands where `z` is due: the last of the moves fails.
    fs::create_dir_all(root.path().join("z"))?;
    fs::write(root.path().join("z/mine"), "mine")?;
    let next = set([("a", "one"), ("c", "3"), ("n/e/w", "4"), ("z", "5")]);
    let message = refusal(root.path(), &next)?;
    assert!(message.starts_with("nothing was changed: cannot write"), "{message}");
    assert!(!root.path().join("n").exists());
    assert!(!root.path().join(WORK).exists());
    Ok(())
}

#[test]
fn the_next_run_undoes_what_a_killed_one_left() -> Result<()> {
    let root = written_to([("a", "1"), ("b", "2")])?;
    let at = |path: &str| root.path().join(path);
    // As if killed while it replaced `a`, removed `b` and added `c` and `d`; `d` was not yet moved.
    for folder in ["new", "old"] {
        fs::create_dir_all(at(WORK).join(folder))?;
    }
    fs::copy(at(LISTING), at(WORK).join("listing"))?;
    fs::rename(at("b"), at(WORK).join("old/b"))?;
    fs::rename(at("a"), at(WORK).join("old/a"))?;
    for (path, text) in [("a", "one"), ("c", "3"), (".generated.work/new/d", "4")] {
        fs::write(at(path), text)?;
    }
    fs::write(at(WORK).join("journal"), "c\nd\n")?;
    fs::write(at(LISTING), "")?;

    let old = set([("a", "1"), ("b", "2")]);
    assert!(compare(root.path(), &old)?.interrupted);
    let done = write(root.path(), &old)?;
    assert_eq!((done.written, done.unchanged, done.removed), (0, 2, 0));
    assert_eq!(contents(root.path())?.len(), 3);
    assert!(compare(root.path(), &old)?.is_exact());
    Ok(())
}

#[test]
fn one_run_at_a_time() -> Result<()> {
    let root = written_to(BOTH)?;
    let other =
        File::options().read(true).write(true).open(root.path().join(LISTING))?;
    other.lock()?;
    let message = refusal(root.path(), &set([("Cargo.toml", "new")]))?;
    assert!(message.starts_with("another run is writing to"), "{message}");
    drop(other);
    write(root.path(), &set([("Cargo.toml", "new")]))?;
    Ok(())
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_symbolic_link() -> Result<()> {
    use std::os::unix::fs::symlink;
    let root = written_to(BOTH)?;
    let elsewhere = tempdir()?;
    fs::remove_dir_all(root.path().join("src"))?;
    symlink(elsewhere.path(), root.path().join("src"))?;
    let error = write(root.path(), &set(BOTH)).expect_err("a refusal");
    assert!(error.to_string().contains("is a symbolic link"), "{error}");
    assert_eq!(fs::read_dir(elsewhere.path())?.count(), 0);

    // Not needed any more, it is left alone like all that is not ours.
    fs::write(elsewhere.path().join("lib.rs"), "mine")?;
    assert_eq!(write(root.path(), &set([BOTH[0]]))?.strays, ["src"]);
    assert_eq!(fs::read_to_string(elsewhere.path().join("lib.rs"))?, "mine");
    Ok(())
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_keeps_what_it_has() -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let root = written_to(BOTH)?;
    fs::set_permissions(root.path(), fs::Permissions::from_mode(0o555))?;
    // The administrator writes everywhere, so for him there is nothing to see.
    let enforced = File::create(root.path().join("target")).is_err();
    if enforced {
        assert_eq!(write(root.path(), &set(BOTH))?.unchanged, 2);
        refusal(root.path(), &set([("Cargo.toml", "new")]))?;
    }
    fs::set_permissions(root.path(), fs::Permissions::from_mode(0o755))?;
    Ok(())
}

#[test]
fn paths_stay_below_the_folder_on_every_system() {
    let bad = [
        "",
        "/etc/x",
        "../x",
        "a/../x",
        "a//b",
        "./a",
        "a/",
        "a\\b",
        "c:x",
        "con",
        "docs/NUL.md",
        "com1",
        "LPT9.rs",
        "a.",
        "a ",
        "x\u{0}",
        "a\nb",
        ".git/config",
        "target/x",
        ".generated",
        ".Generated.work/x",
        "cargo.lock",
    ];
    for bad in bad {
        assert!(path::check_one(bad).is_err(), "{bad:?}");
    }
    for good in
        ["Cargo.toml", "src/lib.rs", "docs/Com.md", "console.rs", "com10", "日本.md"]
    {
        assert!(path::check_one(good).is_ok(), "{good:?}");
    }
    assert!(path::check(&set([("docs/Pet.md", ""), ("docs/pet.md", "")])).is_err());
    assert!(path::check(&set([("src/pet", ""), ("src/pet/a.rs", "")])).is_err());
    assert!(path::check(&set([("src/pet.rs", ""), ("src/pet/a.rs", "")])).is_ok());
}

#[test]
fn a_listing_that_points_elsewhere_is_not_believed() -> Result<()> {
    let outer = tempdir()?;
    let root = outer.path().join("out");
    write(&root, &set(BOTH))?;
    fs::write(outer.path().join("precious"), "mine")?;
    fs::write(root.join(LISTING), "../precious\n")?;
    let message = refusal(&root, &set(BOTH))?;
    assert!(message.contains(".generated is damaged"), "{message}");
    assert!(outer.path().join("precious").exists());
    Ok(())
}
