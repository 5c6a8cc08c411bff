//! `cargo xtask features`: the pairs of the client's features that can disturb each other.
//!
//! Code that two features make together, and neither alone, stands under a condition that names both, or under one of the one
//! within what the other encloses: an item, a statement, or a file by its `mod`. All other pairs are the sum of two parts that
//! `--each-feature` has compiled.

mod conditions;
mod declared;

use std::collections::BTreeSet;
use std::ops::Bound::{Excluded, Unbounded};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;

use declared::Declared;

/// Flags of `features`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The folder of the crate's manifest [default: generated]
    #[arg(long, value_name = "DIR")]
    package: Option<PathBuf>,
}

/// Prints a pair a line, as cargo's `--features` takes them.
///
/// # Errors
///
/// Where the manifest or a source file cannot be read.
pub fn run(args: &Args) -> Result<ExitCode> {
    let own = || crate::workspace::root().join("generated");
    for (one, other) in pairs(&args.package.clone().unwrap_or_else(own))? {
        println!("{one},{other}");
    }
    Ok(ExitCode::SUCCESS)
}

/// Returns the pairs of a crate, each in the order of the alphabet.
///
/// Pairs of which one turns the other on are left out, because the one alone says the same; so are pairs of two groups of
/// operations, which only add code.
///
/// # Errors
///
/// Where the manifest or a source file cannot be read.
pub fn pairs(package: &Path) -> Result<BTreeSet<(String, String)>> {
    let declared = Declared::read(&package.join("Cargo.toml"))?;
    let mut pairs = BTreeSet::new();
    for together in conditions::read(&package.join(&declared.root))? {
        for one in &together {
            for other in together.range((Excluded(one.clone()), Unbounded)) {
                if declared.meet(one, other) {
                    pairs.insert((one.clone(), other.clone()));
                }
            }
        }
    }
    Ok(pairs)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    const MANIFEST: &str = r#"
        [features]
        default = ["a"]
        full = ["users", "orders"]
        users = []
        orders = []
        a = []
        b = []
        c = []
        d = []
        above = ["b", "dep:x"]
    "#;

    /// The pairs of a crate with one more file, `inner.rs`.
    fn found(root: &str, inner: &str) -> Result<Vec<String>> {
        let folder = tempfile::tempdir()?;
        let write = |name: &str, text: &str| fs::write(folder.path().join(name), text);
        fs::create_dir(folder.path().join("src"))?;
        write("Cargo.toml", MANIFEST)?;
        write("src/lib.rs", root)?;
        write("src/inner.rs", inner)?;
        let pairs = pairs(folder.path())?.into_iter();
        Ok(pairs.map(|(one, other)| format!("{one},{other}")).collect())
    }

    #[test]
    fn a_condition_that_names_two() -> Result<()> {
        let both = r#"#[cfg(all(feature = "a", not(feature = "b")))] fn f() {}"#;
        assert_eq!(found(both, "")?, ["a,b"]);
        let either = r#"fn f() { if cfg!(any(feature = "c", feature = "a")) {} }"#;
        assert_eq!(found(either, "")?, ["a,c"]);
        Ok(())
    }

    #[test]
    fn a_condition_within_another() -> Result<()> {
        let item = r#"
            #[cfg(feature = "a")]
            impl<T, U> Over<T, U> where T: X, U: Y {
                #[cfg(feature = "b")]
                fn f() {}
                fn g(x: u8) { match x { #[cfg(feature = "c")] 0 => (), _ => () } }
            }
        "#;
        assert_eq!(found(item, "")?, ["a,b", "a,c"]);
        let file = r#"#[cfg(feature = "a")] mod inner;"#;
        assert_eq!(found(file, r#"#[cfg(feature = "d")] use x::Y;"#)?, ["a,d"]);
        let all = r#"#![cfg(feature = "b")] #[cfg(feature = "d")] use x::Y;"#;
        assert_eq!(found("mod inner;", all)?, ["b,d"]);
        Ok(())
    }

    #[test]
    fn neighbours_do_not_meet() -> Result<()> {
        let neighbours = r#"
            #![cfg_attr(all(feature = "a", feature = "b"), allow(dead_code))]
            #[cfg(feature = "a")] mod inner;
            #[cfg(feature = "b")] fn f<T, U>() -> Vec<T> where T: X, U: Y {}
            #[cfg(feature = "c")] use x::Y;
            struct S { #[cfg(feature = "a")] one: u8, #[cfg(feature = "d")] two: u8 }
        "#;
        let text = r#"fn f() -> &'static str { "feature = \"b\"" }"#;
        assert!(found(neighbours, text)?.is_empty());
        Ok(())
    }

    #[test]
    fn one_that_turns_the_other_on_and_two_groups_say_nothing_new() -> Result<()> {
        let root = r#"
            #[cfg(any(feature = "above", feature = "b"))] fn f() {}
            #[cfg(any(feature = "users", feature = "orders"))] fn g() {}
            #[cfg(all(feature = "users", feature = "a"))] fn h() {}
        "#;
        assert_eq!(found(root, "")?, ["a,users"]);
        Ok(())
    }
}
