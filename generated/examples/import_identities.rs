//! Imports users with the hashes of their passwords, says what became of each, and lists all.
//!
//! Reads `ORY_SDK_URL` and `ORY_ACCESS_TOKEN`, the identity schema from `SCHEMA_ID`, and the users
//! from a file: your own ID, the e-mail address and the hash of each, on a line of its own.
//!
//! ```sh
//! cargo run --example import_identities -- users.txt
//! ```
//!
//! It may be run again with the same file: users who are there already are named and left alone.

use std::collections::HashSet;
use std::env;
use std::time::Duration;

use ory_sdk::models::{
    CreateIdentityBody, IdentityPatch, IdentityPatchResponse,
    IdentityPatchResponseAction, IdentityWithCredentials,
    IdentityWithCredentialsPassword, IdentityWithCredentialsPasswordConfig,
    ListIdentitiesConsistency, PatchIdentitiesBody,
};
use ory_sdk::{Error, Ory};
use serde_json::json;

/// As many as a request may have. Of passwords in plain text, 200 would be the most.
const BATCH: usize = 1000;

struct User<'a> {
    line: usize,
    external_id: &'a str,
    email: &'a str,
    hash: &'a str,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let ory = Ory::builder()
        .base_url(env::var("ORY_SDK_URL").expect("ORY_SDK_URL"))
        .ory_access_token(env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
        .build()?;
    let schema = env::var("SCHEMA_ID").expect("SCHEMA_ID");
    let file = std::fs::read_to_string(env::args().nth(1).ok_or("which file?")?)?;
    let users = read(&file)?;

    let mut failed = 0;
    let mut batches: Vec<&[User<'_>]> = users.chunks(BATCH).rev().collect();
    while let Some(batch) = batches.pop() {
        match import(&ory, &schema, batch).await {
            Ok(results) => failed += report(&ory, batch, &results).await?,
            // One entry that is not valid has kept all others out, or there was no time for so
            // many. Halves find the one, and are faster.
            Err(error)
                if matches!(error.status(), Some(400 | 504)) && batch.len() > 1 =>
            {
                let (first, second) = batch.split_at(batch.len() / 2);
                batches.extend([second, first]);
            }
            // None was created, and each for this reason.
            Err(error) if matches!(error.status(), Some(400 | 409)) => {
                let reason = error.reason().unwrap_or_default();
                for user in batch {
                    failed += explain(&ory, user, &reason).await?;
                }
            }
            Err(error) => return Err(error.into()),
        }
    }
    list(&ory, &users).await?;
    match failed {
        0 => Ok(()),
        _ => Err(format!("{failed} of {} users were not imported", users.len()).into()),
    }
}

fn read(file: &str) -> Result<Vec<User<'_>>, String> {
    let lines = file.lines().zip(1..).filter(|(text, _)| !text.trim().is_empty());
    let users =
        lines.map(
            |(text, line)| match text.split_whitespace().collect::<Vec<_>>()[..] {
                [external_id, email, hash] => Ok(User {
                    line,
                    external_id,
                    email,
                    hash,
                }),
                _ => Err(format!("line {line} is not an ID, an address and a hash")),
            },
        );
    users.collect()
}

async fn import(
    ory: &Ory,
    schema: &str,
    users: &[User<'_>],
) -> Result<Vec<IdentityPatchResponse>, Error> {
    let entries = users.iter().map(|user| {
        let config =
            IdentityWithCredentialsPasswordConfig::new().hashed_password(user.hash);
        let password = IdentityWithCredentialsPassword::new().config(config);
        let identity = CreateIdentityBody::new(schema, json!({ "email": user.email }))
            .external_id(user.external_id)
            .credentials(IdentityWithCredentials::new().password(password));
        IdentityPatch::new().patch_id(patch_id(user)).create(identity)
    });
    let body = PatchIdentitiesBody::new().identities(entries.collect::<Vec<_>>());
    // A whole batch takes longer than other calls. It is not tried again by itself: some of its
    // entries may have been created.
    let call = ory.identity().batch_patch_identities().body(body);
    let answer = call.timeout(Duration::from_secs(120)).await?;
    Ok(answer.identities.unwrap_or_default())
}

/// A UUID that comes back with the result. This one has the number of the line.
fn patch_id(user: &User<'_>) -> String {
    format!("00000000-0000-4000-8000-{:012x}", user.line)
}

/// Says what became of each user of a batch, and returns how many were not created.
async fn report(
    ory: &Ory,
    users: &[User<'_>],
    results: &[IdentityPatchResponse],
) -> Result<usize, Error> {
    let mut failed = 0;
    for user in users {
        let id = patch_id(user);
        let result = results.iter().find(|it| it.patch_id.as_ref() == Some(&id));
        let action = result.and_then(|it| it.action.as_ref());
        let identity = result.and_then(|it| it.identity.as_deref());
        if action == Some(&IdentityPatchResponseAction::Create) {
            println!("line {}: created {}", user.line, identity.unwrap_or_default());
            continue;
        }
        let error = result.and_then(|it| it.error.as_ref());
        let reason =
            error.and_then(|it| it["reason"].as_str().or(it["message"].as_str()));
        failed += explain(ory, user, reason.unwrap_or("no reason given")).await?;
    }
    Ok(failed)
}

/// Says why a user was not created, and returns 1, or 0 if that user is there already.
async fn explain(ory: &Ory, user: &User<'_>, reason: &str) -> Result<usize, Error> {
    let list = ory.identity().list_identities().credentials_identifier(user.email);
    // The hash comes along: this client prints none, and nor should you.
    let found = list.include_credential(["password"]).await?;
    let owner = found.first();
    let id = owner.and_then(|it| it.external_id.as_deref());
    let is_there = id == Some(user.external_id);
    let types = owner.and_then(|it| it.credentials.as_ref());
    let how = match types.is_some_and(|types| types.contains_key("password")) {
        true => "with a password",
        false => "without a password",
    };
    let line = user.line;
    match owner {
        Some(_) if is_there => println!("line {line}: there already, {how}"),
        Some(owner) => println!("line {line}: {reason} ({} has the address)", owner.id),
        None => println!("line {line}: {reason}"),
    }
    Ok(usize::from(!is_there))
}

/// Goes through all identities of the project, page after page.
async fn list(ory: &Ory, users: &[User<'_>]) -> Result<(), Error> {
    let in_file: HashSet<&str> = users.iter().map(|user| user.external_id).collect();
    // What was written a moment ago has to be in the list.
    let list = ory.identity().list_identities().page_size(500);
    let mut identities = list.consistency(ListIdentitiesConsistency::Strong).items();
    let (mut all, mut ours) = (0, 0);
    while let Some(identity) = identities.try_next().await? {
        all += 1;
        let id = identity.external_id.as_deref();
        ours += usize::from(id.is_some_and(|id| in_file.contains(id)));
    }
    println!("{all} identities, {ours} of them in the file");
    Ok(())
}
