//! Changes the password of a user who is signed in, and lets them sign in anew if that was too long ago.
//!
//! Reads `ORY_SDK_URL`, the session token of the user from `ORY_SESSION_TOKEN`, what they sign in with from
//! `LOGIN_EMAIL` and `LOGIN_PASSWORD`, and the password to set from `NEW_PASSWORD`.

use std::env;

use ory_sdk::api::frontend::{UpdateLoginFlowError, UpdateSettingsFlowError};
use ory_sdk::models::{
    UiContainer, UpdateLoginFlowWithPasswordMethod, UpdateSettingsFlowWithPasswordMethod,
};
use ory_sdk::{Error, Ory};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let ory = Ory::builder()
        .base_url(env::var("ORY_SDK_URL").expect("ORY_SDK_URL"))
        .build()?;
    let mut token = env::var("ORY_SESSION_TOKEN").expect("ORY_SESSION_TOKEN");
    let new = env::var("NEW_PASSWORD").expect("NEW_PASSWORD");

    // One flow for all attempts: it stays open while the user signs in.
    let flow = ory.frontend().create_native_settings_flow().x_session_token(&*token);
    let flow = flow.await?.id;
    let mut outcome = change(&ory, &flow, &token, &new).await?;
    if let Outcome::SignInFirst = outcome {
        println!("signed in too long ago");
        let (email, password) = (
            env::var("LOGIN_EMAIL").expect("LOGIN_EMAIL"),
            env::var("LOGIN_PASSWORD").expect("LOGIN_PASSWORD"),
        );
        token = refresh(&ory, token, &email, &password).await?;
        outcome = change(&ory, &flow, &token, &new).await?;
    }
    match outcome {
        Outcome::Changed => println!("the password is changed"),
        Outcome::Refused(messages) => println!("{messages}"),
        Outcome::SignInFirst => return Err("signed in, and still too long ago".into()),
    }
    Ok(())
}

// -- The settings -----------------------------------------------------------------------------------

enum Outcome {
    Changed,
    /// With the messages for the user.
    Refused(String),
    /// For some time after a sign-in alone can credentials be changed.
    SignInFirst,
}

async fn change(
    ory: &Ory,
    flow: &str,
    token: &str,
    password: &str,
) -> Result<Outcome, Error> {
    let body = UpdateSettingsFlowWithPasswordMethod::new(password);
    let call = ory.frontend().update_settings_flow(flow, body).x_session_token(token);
    let error = match call.await {
        Ok(_) => return Ok(Outcome::Changed),
        Err(error) => error,
    };
    match (error.body(), error.code().as_deref()) {
        // The same form, with what is wrong about the password.
        (Some(UpdateSettingsFlowError::BadRequest(flow)), _) => {
            Ok(Outcome::Refused(messages(&flow.ui)))
        }
        // A 403 has several reasons: this one can be mended here.
        (
            Some(UpdateSettingsFlowError::Forbidden(_)),
            Some("session_refresh_required"),
        ) => Ok(Outcome::SignInFirst),
        _ => Err(error.into()),
    }
}

// -- The sign-in ------------------------------------------------------------------------------------

/// Signs the user of a session in once more, and returns the token that the session has then.
///
/// The token goes with both calls: without it, Ory would begin a second session, beside the one that is too
/// old.
async fn refresh(
    ory: &Ory,
    token: String,
    email: &str,
    password: &str,
) -> Result<String, Box<dyn std::error::Error>> {
    let frontend = ory.frontend();
    let flow =
        frontend.create_native_login_flow().refresh(true).x_session_token(&*token);
    let flow = flow.await?;
    let body = UpdateLoginFlowWithPasswordMethod::new(email, password);
    let call = frontend.update_login_flow(flow.id, body).x_session_token(&*token);
    match call.await {
        Ok(login) => Ok(login.session_token.unwrap_or(token)),
        Err(error) => match error.body() {
            Some(UpdateLoginFlowError::BadRequest(flow)) => {
                Err(messages(&flow.ui).into())
            }
            _ => Err(error.into()),
        },
    }
}

/// Returns what a page would show above the form and beside its fields, a message a line.
fn messages(ui: &UiContainer) -> String {
    let of_fields = ui.nodes.iter().flat_map(|node| &node.messages);
    let all = ui.messages.iter().flatten().chain(of_fields);
    all.map(|message| &*message.text).collect::<Vec<_>>().join("\n")
}
