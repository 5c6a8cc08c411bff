//! Documents of other vendors: valid values of each of their schemas.

use std::fs;

use anyhow::Result;
use tests::roundtrip::Proof;
use tests::shared;

use crate::exceptions;

#[test]
fn valid_values_of_other_vendors_come_back_whole() -> Result<()> {
    let Some(folder) = shared::dir() else { return Ok(()) };
    let only = std::env::var("ROUNDTRIP_ONLY").unwrap_or_default();
    let mut all = Vec::new();
    for entry in fs::read_dir(folder.join("corpus"))? {
        let path = entry?.path();
        let ends = path.extension().is_some_and(|it| it == "json" || it == "yaml");
        all.extend((ends && path.to_string_lossy().contains(&only)).then_some(path));
    }
    all.sort();
    assert!(!only.is_empty() || all.len() > 10, "documents of the corpus: {all:?}");
    let mut faults = Vec::new();
    for path in all {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let inputs = xtask::inputs::document(&path)?;
        let mut proof = Proof::new(&format!("roundtrip-corpus-{name}"), [inputs])?;
        if let Err(error) = exceptions::hold(&name, &mut proof) {
            faults.push(error.to_string());
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    Ok(())
}
