//! Brings users in, gives them a plan, and signs them out: many at once, with one line of output for each.
//!
//! Reads `ORY_SDK_URL` and `ORY_ACCESS_TOKEN`, and the users from the input. `import` takes the identity schema from
//! `SCHEMA_ID` and a user a line, in JSON; the others take the ID of an identity a line:
//!
//! ```sh
//! echo '{"id": "1", "email": "ann@example.com", "password_hash": "$2a$10$…"}' |
//!     cargo run --example bulk_identities --features identities -- import
//! cargo run --example bulk_identities --features identities -- plan team < ids.txt
//! cargo run --example bulk_identities --features identities -- sign-out < ids.txt
//! ```

use std::env;
use std::error::Error;
use std::io::{self, BufRead as _};

use ory_sdk::Ory;
use ory_sdk::identities::{Credentials, Import, Outcome, Pacer, Patch, SessionsOf};
use ory_sdk::models::CreateIdentityBody;
use serde::Deserialize;
use serde_json::json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let ory = Ory::builder()
        .base_url(env::var("ORY_SDK_URL").expect("ORY_SDK_URL"))
        .ory_access_token(env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
        // Waits before the rate limit is reached, where a call would be refused.
        .interceptor(Pacer::new())
        .build()?;
    let lines = io::stdin().lock().lines().collect::<Result<Vec<_>, _>>()?;
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["import"] => import(&ory, &lines).await,
        ["plan", plan] => give_plan(&ory, &lines, plan).await,
        ["sign-out"] => {
            let ended = SessionsOf::identities(lines).end(&ory).await?;
            println!("{ended} sessions were ended");
            Ok(())
        }
        _ => Err("expected `import`, `plan NAME` or `sign-out`".into()),
    }
}

/// A user of the system that they come from.
#[derive(Deserialize)]
struct User {
    id: String,
    email: String,
    password_hash: Option<String>,
    google_id: Option<String>,
}

impl User {
    fn into_identity(self, schema: &str) -> CreateIdentityBody {
        let mut credentials = Credentials::new();
        if let Some(hash) = self.password_hash {
            credentials = credentials.password_hash(hash);
        }
        if let Some(subject) = self.google_id {
            credentials = credentials.oidc("google", subject);
        }
        // By its own ID, a user is found who is there already, so that an import can be repeated.
        CreateIdentityBody::new(schema, json!({ "email": self.email }))
            .external_id(self.id)
            .credentials(credentials)
    }
}

async fn import(ory: &Ory, lines: &[String]) -> Result<(), Box<dyn Error>> {
    let schema = env::var("SCHEMA_ID").expect("SCHEMA_ID");
    let mut identities = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        // The parser's own words could repeat the hash.
        let user: User = serde_json::from_str(line)
            .map_err(|_| format!("line {} is no user", index + 1))?;
        identities.push(user.into_identity(&schema));
    }
    let report = Import::new(ory).run(identities).await;
    let mut wrong = 0;
    for (index, outcome) in report.outcomes().iter().enumerate() {
        println!("line {}: {outcome}", index + 1);
        // What is there already needs nobody's help.
        wrong += usize::from(matches!(outcome, Outcome::Invalid { .. }));
    }
    // What was not sent, or got no answer, is an error here: run the same again.
    let created = report.complete()?;
    println!("{created} of {} were created", lines.len());
    if wrong > 0 { Err(format!("{wrong} are not valid").into()) } else { Ok(()) }
}

async fn give_plan(ory: &Ory, ids: &[String], plan: &str) -> Result<(), Box<dyn Error>> {
    // All or nothing, for each: whoever is not active gets none. `metadata_public` can be null, so
    // that nothing can be added below it; this replaces it as a whole.
    let patch = Patch::new()
        .test(["state"], "active")
        .add(["metadata_public"], json!({ "plan": plan }));
    let mut failed = 0;
    for id in ids {
        match ory.identity().patch_identity(id).body(patch.clone()).await {
            Ok(_) => println!("{id}: {plan}"),
            // Of this one user. Others may still be changed.
            Err(error) if matches!(error.status(), Some(400 | 404 | 409)) => {
                println!("{id}: {}", error.reason().unwrap_or_default());
                failed += 1;
            }
            Err(error) => return Err(error.into()),
        }
    }
    if failed > 0 {
        Err(format!("{failed} of {} have no plan", ids.len()).into())
    } else {
        Ok(())
    }
}
