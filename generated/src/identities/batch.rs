//! As many identities as a request may have.

use std::ops::Range;

use super::Outcome;
use crate::models::{
    CreateIdentityBody, IdentityPatch, IdentityPatchResponse,
    IdentityPatchResponseAction,
};
use crate::runtime::Json;

/// As many as a request may have.
pub(super) const MOST: usize = 1000;
/// As many of them as may bring a password in plain text.
pub(super) const MOST_PLAIN: usize = 200;

/// Cuts identities into batches.
pub(super) fn cut(identities: &[CreateIdentityBody], most: usize) -> Vec<Range<usize>> {
    let mut batches = Vec::new();
    let (mut start, mut plain) = (0, 0);
    for (place, identity) in identities.iter().enumerate() {
        let is_plain = is_plain(identity);
        if place - start == most || (is_plain && plain == MOST_PLAIN) {
            batches.push(start..place);
            (start, plain) = (place, 0);
        }
        plain += usize::from(is_plain);
    }
    if start < identities.len() {
        batches.push(start..identities.len());
    }
    batches
}

fn is_plain(identity: &CreateIdentityBody) -> bool {
    let credentials = identity.credentials.as_ref();
    let password = credentials.and_then(|it| it.password.as_ref());
    let config = password.and_then(|it| it.config.as_ref());
    config.is_some_and(|it| it.password.is_some())
}

/// Returns the entries of a batch, each with its place as its ID.
pub(super) fn entries(
    identities: &[CreateIdentityBody],
    batch: &Range<usize>,
) -> Vec<IdentityPatch> {
    let places = batch.clone().zip(&identities[batch.clone()]);
    let entry = |(place, identity): (usize, &CreateIdentityBody)| {
        IdentityPatch::new().patch_id(patch_id(place)).create(identity.clone())
    };
    places.map(entry).collect()
}

/// A UUID that has the place of an identity.
fn patch_id(place: usize) -> String {
    format!("00000000-0000-4000-8000-{place:012x}")
}

/// Returns what became of each identity of a batch.
pub(super) fn outcomes(
    batch: &Range<usize>,
    results: &[IdentityPatchResponse],
) -> Vec<Outcome> {
    let outcome = |(index, place): (usize, usize)| {
        let id = patch_id(place);
        let by_id = |it: &&IdentityPatchResponse| {
            it.patch_id.as_deref().is_some_and(|it| it.eq_ignore_ascii_case(&id))
        };
        // An answer without IDs has the order of the request.
        let in_order = results.get(index).filter(|it| {
            it.patch_id.as_ref().is_none_or(String::is_empty)
                && results.len() == batch.len()
        });
        match results.iter().find(by_id).or(in_order) {
            Some(result) => judge(result),
            None => Outcome::Unknown,
        }
    };
    batch.clone().enumerate().map(outcome).collect()
}

fn judge(result: &IdentityPatchResponse) -> Outcome {
    match (&result.action, &result.identity) {
        (Some(IdentityPatchResponseAction::Create), Some(id)) => {
            Outcome::Created { id: id.clone() }
        }
        (Some(IdentityPatchResponseAction::Error), _) => {
            let error = result.error.clone().unwrap_or_default();
            // Some servers wrap it once more.
            let error = error.get("error").filter(|it| it.is_object()).unwrap_or(&error);
            let text = |name: &str| error.get(name).and_then(Json::as_str);
            let reason = text("reason").or(text("message")).unwrap_or("no reason given");
            let reason = reason.to_owned();
            match error.get("code").and_then(Json::as_i64) {
                Some(409) => Outcome::Conflict { reason },
                _ => Outcome::Invalid { reason },
            }
        }
        _ => Outcome::Unknown,
    }
}
