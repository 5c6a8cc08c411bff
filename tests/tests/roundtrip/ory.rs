//! The whole Ory document with our overlay: 453 schemas.

use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use anyhow::{Result, anyhow};
use tests::roundtrip::Proof;
use tests::whole;

use crate::{by_chance, hold};

#[test]
fn every_schema() -> Result<()> {
    let Some(mut proof) = proof()? else { return Ok(()) };
    let tally = proof.systematic()?;
    hold(&tally);
    assert_eq!(
        tally.components.len(),
        453,
        "component schemas that a valid case went through"
    );
    Ok(())
}

#[test]
fn every_schema_by_chance() -> Result<()> {
    let Some(mut proof) = proof()? else { return Ok(()) };
    hold(&by_chance(&mut proof)?);
    Ok(())
}

/// Returns the compiled crate, which the tests share.
pub(crate) fn proof() -> Result<Option<MutexGuard<'static, Proof>>> {
    static PROOF: OnceLock<Result<Mutex<Proof>, String>> = OnceLock::new();
    let Some(inputs) = whole::inputs()? else { return Ok(None) };
    let proof = PROOF.get_or_init(|| {
        let proof = Proof::new("roundtrip-ory", [inputs]);
        proof.map(Mutex::new).map_err(|error| format!("{error:#}"))
    });
    let proof = proof.as_ref().map_err(|error| anyhow!("{error}"))?;
    // A test that failed has left nothing behind that could disturb the next one.
    Ok(Some(proof.lock().unwrap_or_else(PoisonError::into_inner)))
}
