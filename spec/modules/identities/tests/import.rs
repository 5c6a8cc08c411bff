//! Batches, and what their answers mean.

use serde_json::json;

use crate::identities::{Credentials, Outcome, batch};
use crate::models::{CreateIdentityBody, IdentityPatchResponse};

fn identities(plain: &[bool]) -> Vec<CreateIdentityBody> {
    let one = |plain: &bool| {
        let identity = CreateIdentityBody::new("default", json!({}));
        match plain {
            true => identity.credentials(Credentials::new().password("p")),
            false => identity.credentials(Credentials::new().password_hash("h")),
        }
    };
    plain.iter().map(one).collect()
}

#[test]
fn a_batch_has_as_many_as_ory_takes() {
    let lengths = |plain: &[bool], most| -> Vec<usize> {
        batch::cut(&identities(plain), most).iter().map(ExactSizeIterator::len).collect()
    };
    assert_eq!(lengths(&[], 1000), [0; 0]);
    assert_eq!(lengths(&[false; 1000], 1000), [1000]);
    assert_eq!(lengths(&[false; 2001], 1000), [1000, 1000, 1]);
    assert_eq!(lengths(&[false; 5], 2), [2, 2, 1]);
    assert_eq!(lengths(&[true; 200], 1000), [200]);
    assert_eq!(lengths(&[true; 401], 1000), [200, 200, 1]);
    // Hashes beside them take no place of theirs.
    let mut mixed = vec![true; 200];
    mixed.extend([false; 300]);
    assert_eq!(lengths(&mixed, 1000), [500]);
    mixed.push(true);
    assert_eq!(lengths(&mixed, 1000), [500, 1]);
}

fn outcomes(results: serde_json::Value) -> Vec<Outcome> {
    let results: Vec<IdentityPatchResponse> = serde_json::from_value(results).unwrap();
    batch::outcomes(&(10..12), &results)
}

#[test]
fn a_result_belongs_to_the_entry_with_its_id() {
    let (first, second) =
        ("00000000-0000-4000-8000-00000000000a", "00000000-0000-4000-8000-00000000000B");
    let created = |id: &str| Outcome::Created { id: id.to_owned() };
    let one = outcomes(json!([
        {"action": "create", "identity": "two", "patch_id": second},
        {"action": "create", "identity": "one", "patch_id": first},
    ]));
    assert_eq!(one, [created("one"), created("two")]);
    let in_order = json!([
        {"action": "create", "identity": "one"},
        {"action": "error", "error": {"code": 409, "reason": "taken"}, "patch_id": ""},
    ]);
    let taken = Outcome::Conflict { reason: "taken".to_owned() };
    assert_eq!(outcomes(in_order), [created("one"), taken]);
    // One result for two entries, and no ID: nobody knows whose it is.
    let lost = outcomes(json!([{"action": "create", "identity": "one"}]));
    assert_eq!(lost, [Outcome::Unknown, Outcome::Unknown]);
    let partly = outcomes(json!([
        {"action": "error", "error": {"error": {"code": 400, "message": "bad"}}, "patch_id": first},
        {"action": "later", "identity": "x", "patch_id": second},
    ]));
    assert_eq!(
        partly,
        [Outcome::Invalid { reason: "bad".to_owned() }, Outcome::Unknown]
    );
}
