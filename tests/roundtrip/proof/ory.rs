//! Our document with its overlay: 468 schemas.

use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use anyhow::{Result, anyhow};
use tests::generated;
use tests::roundtrip::Proof;

use crate::{by_chance, exceptions, hold};

#[test]
fn every_schema() -> Result<()> {
    let mut proof = proof()?;
    let tally = proof.systematic()?;
    hold(&tally);
    assert_eq!(
        tally.components.len(),
        468,
        "component schemas that a valid case went through"
    );
    Ok(())
}

#[test]
fn every_schema_by_chance() -> Result<()> {
    let mut proof = proof()?;
    hold(&by_chance(&mut proof)?);
    Ok(())
}

#[test]
fn valid_values_of_every_schema() -> Result<()> {
    let mut proof = proof()?;
    exceptions::hold("ory", &mut proof)
}

/// Returns the compiled crate, which the tests share.
pub(crate) fn proof() -> Result<MutexGuard<'static, Proof>> {
    static PROOF: OnceLock<Result<Mutex<Proof>, String>> = OnceLock::new();
    let proof = PROOF.get_or_init(|| {
        let inputs = generated::project_inputs();
        let proof = inputs.and_then(|it| Proof::new("roundtrip-ory", [it]));
        proof.map(Mutex::new).map_err(|error| format!("{error:#}"))
    });
    let proof = proof.as_ref().map_err(|error| anyhow!("{error}"))?;
    // A test that failed has left nothing behind that could disturb the next one.
    Ok(proof.lock().unwrap_or_else(PoisonError::into_inner))
}
