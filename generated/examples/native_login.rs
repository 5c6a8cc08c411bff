//! Signs a user in from the command line, says who it is, and signs out again.
//!
//! Reads `ORY_SDK_URL` and `LOGIN_EMAIL`, and the password as a line of the input: after a wrong one, it asks
//! again, three times in all.
//!
//! A flow of this kind is for apps without a browser alone: it has no protection against other sites.

use std::env;
use std::io::{self, BufRead as _};

use ory_sdk::api::frontend::{UpdateLoginFlowError, UpdateLoginFlowResponse};
use ory_sdk::models::{
    LoginFlow, PerformNativeLogoutBody, UiContainer, UiNodeAttributes, UiText,
    UpdateLoginFlowWithPasswordMethod,
};
use ory_sdk::{Error, Ory};
use serde::Deserialize;

const ATTEMPTS: usize = 3;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let ory = Ory::builder().base_url(env::var("ORY_SDK_URL")?).build()?;
    let email = env::var("LOGIN_EMAIL")?;

    let mut flow = ory.frontend().create_native_login_flow().await?;
    let mut token = None;
    for _ in 0..ATTEMPTS {
        show(&flow.ui);
        let password = read_password()?;
        match submit(&ory, &flow, &email, &password).await? {
            Outcome::SignedIn(it) => {
                token = Some(it);
                break;
            }
            Outcome::Again(it) => flow = *it,
        }
    }
    let token = token.ok_or("not signed in")?;

    match who_is(&ory, &token).await? {
        Some(id) => println!("signed in as {id}"),
        None => println!("signed in, but a second factor is needed"),
    }

    // The token goes into the body, and is worth nothing from now on.
    ory.frontend().perform_native_logout(PerformNativeLogoutBody::new(token)).await?;
    println!("signed out");
    Ok(())
}

// -- A flow -----------------------------------------------------------------------------------------

/// What comes of one submission, if it is not an error.
enum Outcome {
    /// With the token of the session. It is as good as the password: an app keeps it in the secure storage
    /// of the device.
    SignedIn(String),
    /// The flow as it is now, or one in its place.
    Again(Box<LoginFlow>),
}

async fn submit(
    ory: &Ory,
    flow: &LoginFlow,
    email: &str,
    password: &str,
) -> Result<Outcome, Error> {
    let frontend = ory.frontend();
    let body = UpdateLoginFlowWithPasswordMethod::new(email, password);
    let error = match frontend.update_login_flow(&*flow.id, body).await {
        Ok(UpdateLoginFlowResponse::Ok(login)) => {
            return Ok(Outcome::SignedIn(login.session_token.unwrap_or_default()));
        }
        // A redirect is for browsers.
        Ok(_) => return Ok(Outcome::Again(Box::new(flow.clone()))),
        Err(error) => error,
    };
    let again = match error.body() {
        // Not an error of the program: the same form, with what the user has to be told.
        Some(UpdateLoginFlowError::BadRequest(flow)) => flow.clone(),
        Some(UpdateLoginFlowError::Gone(_)) => match flow_in_its_place(&error) {
            Some(id) => frontend.get_login_flow(id).await?,
            None => frontend.create_native_login_flow().await?,
        },
        _ => return Err(error.into()),
    };
    Ok(Outcome::Again(Box::new(again)))
}

/// Returns the flow that takes the place of an expired one. Its ID stands beside `error`, where the type of
/// the error body has nothing.
fn flow_in_its_place<E>(error: &Error<E>) -> Option<String> {
    #[derive(Deserialize)]
    struct Expired {
        use_flow_id: Option<String>,
    }
    serde_json::from_slice::<Expired>(error.raw_body()?).ok()?.use_flow_id
}

/// Returns the ID of the identity, or nothing if the session does not suffice yet.
async fn who_is(ory: &Ory, token: &str) -> Result<Option<String>, Error> {
    match ory.frontend().to_session().x_session_token(token).await {
        Ok(session) => Ok(session.identity.map(|identity| identity.id)),
        // A login flow with `aal2` and this token would be next.
        Err(error) if error.code().as_deref() == Some("session_aal2_required") => {
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

// -- The form ---------------------------------------------------------------------------------------

/// Prints what a page would show: messages, and fields with theirs.
fn show(ui: &UiContainer) {
    ui.messages.iter().flatten().for_each(print);
    for node in &ui.nodes {
        let UiNodeAttributes::Input(input) = &node.attributes else { continue };
        if let Some(label) = input.label.as_ref().or(node.meta.label.as_ref()) {
            println!("{} ({})", label.text, input.name);
        }
        node.messages.iter().for_each(print);
    }
}

/// The text is in English; a program that speaks more languages goes by the ID.
fn print(message: &UiText) {
    println!("{}: {} [{}]", message.r#type.as_str(), message.text, message.id);
}

/// A program for people would switch off the echo of the terminal.
fn read_password() -> io::Result<String> {
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}
