//! Changes how long the sessions of a project last, unless somebody else changes it meanwhile.
//!
//! Reads an API key of the workspace from `ORY_WORKSPACE_API_KEY`: the key of a project is for that
//! project's own API and is refused here. The arguments are the ID of the project, which the Ory
//! Console shows in its settings, and the time:
//!
//! ```sh
//! cargo run --example project_settings --features project -- 7d9a4b52-3c1e-4f86-9a0d-2b5e8c6f1d34 72h
//! ```
//!
//! Projects are managed at the Ory Console, not at their own URL. `ORY_CONSOLE_URL` names a stand-in
//! for it, for tests.

use std::env;

use ory_sdk::models::{JsonPatch, JsonPatchOp, Project};
use ory_sdk::{Error, Ory};
use serde_json::Value;

/// Operations on projects have this server of their own, which `base_url` does not change.
const CONSOLE: &str = "https://api.console.ory.sh";

/// Where the setting is in the project.
const PATH: &str = "/services/identity/config/session/lifespan";

/// How often somebody else may be faster.
const ATTEMPTS: usize = 3;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = env::var("ORY_CONSOLE_URL").unwrap_or_else(|_| CONSOLE.to_owned());
    let ory = Ory::builder()
        // A client needs a server for the API of a project, too, though nothing here calls one.
        .base_url(&url)
        .server_url(CONSOLE, url)
        .ory_workspace_api_key(
            env::var("ORY_WORKSPACE_API_KEY").expect("ORY_WORKSPACE_API_KEY"),
        )
        .build()?;
    let id = env::args().nth(1).ok_or("which project?")?;
    let lifespan = env::args().nth(2).ok_or("how long, for example 72h?")?;
    let outcome = set_lifespan(&ory, &id, &lifespan).await;
    match outcome.map_err(|error| advice(&error))? {
        Outcome::Already => println!("{lifespan} already"),
        Outcome::ChangedFrom(before) => println!("{before} to {lifespan}"),
        Outcome::LeftOut => return Err("the console has left the change out".into()),
        Outcome::Overtaken => return Err("others are always faster: not changed".into()),
    }
    Ok(())
}

enum Outcome {
    Already,
    ChangedFrom(String),
    LeftOut,
    Overtaken,
}

async fn set_lifespan(ory: &Ory, id: &str, lifespan: &str) -> Result<Outcome, Error> {
    for _ in 0..ATTEMPTS {
        let project = ory.project().get_project(id).await?;
        let before = current(&project).unwrap_or("the default");
        if before == lifespan {
            return Ok(Outcome::Already);
        }
        // `add` also takes the place of what is there. `replace` would ask for something there.
        let change = JsonPatch::new(JsonPatchOp::Add, PATH).value(lifespan);
        let revision = &*project.revision_id;
        let patch = ory.project().patch_project_with_revision(id, revision);
        match patch.body([change]).await {
            Ok(update) => {
                // What the console has left out, though it has taken the change.
                for warning in &update.warnings {
                    let message =
                        warning.message.as_deref().unwrap_or("no words for it");
                    println!("warning: {message}");
                }
                // Keys that Ory does not know can vanish without a warning.
                return Ok(match current(&update.project) == Some(lifespan) {
                    true => Outcome::ChangedFrom(before.to_owned()),
                    false => Outcome::LeftOut,
                });
            }
            // Somebody was faster. Nothing has changed, and the patch may no longer be right.
            Err(error) if error.status() == Some(409) => {
                println!("the project has changed, reading it again");
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(Outcome::Overtaken)
}

/// The configuration is that of Ory Kratos: any JSON, which no type describes.
fn current(project: &Project) -> Option<&str> {
    let config = &project.services.identity.as_ref()?.config;
    config.pointer("/session/lifespan").and_then(Value::as_str)
}

/// Says what to do. The words of the server are in the error's own.
fn advice(error: &Error) -> String {
    let what = match error.status() {
        Some(401) => "make an API key of the workspace, this one is not known",
        Some(403) if is_not_in_the_plan(error) => {
            "the plan of the project has no such setting"
        }
        Some(403) => "take a key of the workspace that the project is in",
        Some(404) => {
            "there is no such project for this key: list_projects() shows those it sees"
        }
        Some(400) => "the console does not take this value",
        _ => "the project is as it was, or look at it before you try again",
    };
    format!("{what} ({error})")
}

fn is_not_in_the_plan(error: &Error) -> bool {
    error.code().as_deref() == Some("feature_not_available")
}
