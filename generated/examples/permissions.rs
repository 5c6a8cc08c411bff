//! Writes relationships, asks who may do what, and shows why.
//!
//! Reads `ORY_SDK_URL` and `ORY_ACCESS_TOKEN`, and the IDs of two users as arguments: who joins the
//! writers, and who may no longer edit the plan.
//!
//! ```sh
//! cargo run --example permissions -- ann bob
//! ```
//!
//! The permission model of the project needs two namespaces: `Group` with `members`, and `Document`
//! with `editors`, which are users or the members of a group.

use std::env;

use ory_sdk::api::permission::CheckPermissionOrErrorError;
use ory_sdk::models::{
    BatchCheckPermissionBody, ExpandedPermissionTree, Relationship, RelationshipPatch,
    RelationshipPatchAction, SubjectSet,
};
use ory_sdk::{Error, Ory};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let ory = Ory::builder()
        .base_url(env::var("ORY_SDK_URL").expect("ORY_SDK_URL"))
        .ory_access_token(env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
        .build()?;
    let joins = env::args().nth(1).ok_or("who joins the writers?")?;
    let leaves = env::args().nth(2).ok_or("who may no longer edit?")?;

    change(&ory, &joins, &leaves).await?;
    for user in [&joins, &leaves] {
        println!("{user}: {}", if may_edit(&ory, user).await? { "yes" } else { "no" });
    }
    println!("{joins}, by status: {}", may_edit_by_status(&ory, &joins).await?);
    println!("{leaves}, by status: {}", may_edit_by_status(&ory, &leaves).await?);
    check_all(&ory, &[&joins, &leaves]).await?;
    match editors(&ory).await? {
        Some(tree) => print(&tree, 0),
        None => println!("nobody edits the plan"),
    }
    Ok(())
}

/// All of these changes are made, or none of them.
async fn change(ory: &Ory, joins: &str, leaves: &str) -> Result<(), Error> {
    let writers = SubjectSet::new("Group", "writers", "members");
    let member = Relationship::new("Group", "writers", "members").subject_id(joins);
    let edit = || Relationship::new("Document", "plan", "editors");
    let changes = [
        (RelationshipPatchAction::Insert, member),
        (RelationshipPatchAction::Insert, edit().subject_set(writers)),
        // No error where it is not there.
        (RelationshipPatchAction::Delete, edit().subject_id(leaves)),
    ];
    let changes = changes.map(|(action, relationship)| {
        RelationshipPatch::new().action(action).relation_tuple(relationship)
    });
    Ok(ory.relationship().patch_relationships().body(changes).await?)
}

/// No is an answer like yes, with status 200. An error is neither: let nobody in.
async fn may_edit(ory: &Ory, user: &str) -> Result<bool, Error> {
    let check = ory.permission().check_permission();
    let check = check.namespace("Document").object("plan").relation("editors");
    Ok(check.subject_id(user).await?.allowed)
}

/// Here no has status 403, which is an error for the client. So has a key that may not ask, whose
/// body is another one: only the body tells.
async fn may_edit_by_status(ory: &Ory, user: &str) -> Result<bool, Error> {
    let check = ory.permission().check_permission_or_error();
    let check = check.namespace("Document").object("plan").relation("editors");
    match check.subject_id(user).await {
        Ok(answer) => Ok(answer.allowed),
        Err(error) => match error.body() {
            Some(CheckPermissionOrErrorError::Forbidden(answer)) => Ok(answer.allowed),
            _ => Err(error.into()),
        },
    }
}

/// Asks many questions at once. The answers have their order.
async fn check_all(ory: &Ory, users: &[&str]) -> Result<(), Error> {
    let questions = users
        .iter()
        .map(|user| Relationship::new("Document", "plan", "editors").subject_id(*user));
    let body = BatchCheckPermissionBody::new().tuples(questions.collect::<Vec<_>>());
    let answer = ory.permission().batch_check_permission().body(body).await?;
    for (user, result) in users.iter().zip(&answer.results) {
        match result.error.as_deref() {
            // The other questions are answered all the same.
            Some(error) if !error.is_empty() => println!("{user}: undecided, {error}"),
            _ => println!("{user}, among others: {}", result.allowed),
        }
    }
    Ok(())
}

/// Returns who edits the plan, and through what; `None` if nobody does.
async fn editors(ory: &Ory) -> Result<Option<ExpandedPermissionTree>, Error> {
    let expand = ory.permission().expand_permissions("Document", "plan", "editors");
    match expand.max_depth(5).await {
        Ok(tree) => Ok(Some(tree)),
        // Then Keto answers 200, with the words of a 404 in place of a tree.
        Err(Error::Decode(failure)) if says_not_found(failure.raw_body()) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn says_not_found(body: &[u8]) -> bool {
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    body["code"] == 404 || body["error"]["code"] == 404
}

fn print(node: &ExpandedPermissionTree, depth: usize) {
    let subject = node.tuple.as_ref().map(|it| (&it.subject_id, &it.subject_set));
    let subject = match subject {
        Some((Some(id), _)) => id.clone(),
        Some((None, Some(set))) => {
            format!("{} of {}:{}", set.relation, set.namespace, set.object)
        }
        _ => "?".to_owned(),
    };
    println!("{}{subject} ({})", "  ".repeat(depth), node.r#type);
    for child in node.children.iter().flatten() {
        print(child, depth + 1);
    }
}
