//! Signs a user in from the command line, with a second factor if there is one, says who it is, and signs out again.
//!
//! Reads `ORY_SDK_URL` and `LOGIN_EMAIL`, and what the user types from the input, a line for each form: the
//! password, and then a code of the authenticator app. After a wrong one, it asks again, three times in all.
//!
//! A flow of this kind is for apps without a browser alone: it has no protection against other sites.

use std::env;
use std::io::{self, BufRead as _};

use ory_sdk::api::frontend::UpdateLoginFlowError;
use ory_sdk::models::{
    LoginFlow, PerformNativeLogoutBody, UiContainer, UiNodeAttributes, UiText,
    UpdateLoginFlowBody, UpdateLoginFlowWithPasswordMethod,
    UpdateLoginFlowWithTotpMethod,
};
use ory_sdk::{Error, Ory};

const ATTEMPTS: usize = 3;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let ory = Ory::builder()
        .base_url(env::var("ORY_SDK_URL").expect("ORY_SDK_URL"))
        .build()?;
    let email = env::var("LOGIN_EMAIL").expect("LOGIN_EMAIL");

    // Whoever has the token is the user: an app keeps it in the secure storage of the device.
    let password = |line| UpdateLoginFlowWithPasswordMethod::new(&*email, line).into();
    let mut token = sign_in(&ory, None, password).await?;
    let mut user = who_is(&ory, &token).await?;
    if user.is_none() {
        let code = |line: String| UpdateLoginFlowWithTotpMethod::new(line).into();
        token = sign_in(&ory, Some(&token), code).await?;
        user = who_is(&ory, &token).await?;
    }
    println!("signed in as {}", user.as_deref().unwrap_or("somebody"));

    // The token goes into the body, and is worth nothing from now on.
    ory.frontend().perform_native_logout(PerformNativeLogoutBody::new(token)).await?;
    println!("signed out");
    Ok(())
}

// -- The flow ---------------------------------------------------------------------------------------

/// Shows the form and submits what the user types, until Ory is content. Returns the token of the session.
///
/// With the token of a session, that one is raised by a second factor.
async fn sign_in(
    ory: &Ory,
    session: Option<&str>,
    body: impl Fn(String) -> UpdateLoginFlowBody,
) -> Result<String, Box<dyn std::error::Error>> {
    let mut flow = begin(ory, session).await?;
    for _ in 0..ATTEMPTS {
        show(&flow.ui);
        let call = ory.frontend().update_login_flow(flow.id, body(read_line()?));
        let error = match call.x_session_token(session).await {
            Ok(login) => return Ok(login.session_token.ok_or("a flow of a browser")?),
            Err(error) => error,
        };
        flow = match error.body() {
            // Not an error of the program: the same form, with what the user has to be told.
            Some(UpdateLoginFlowError::BadRequest(flow)) => flow.clone(),
            Some(UpdateLoginFlowError::Gone(expired)) => match &expired.use_flow_id {
                Some(id) => ory.frontend().get_login_flow(id).await?,
                None => begin(ory, session).await?,
            },
            _ => return Err(error.into()),
        };
    }
    show(&flow.ui);
    Err("not signed in".into())
}

async fn begin(ory: &Ory, session: Option<&str>) -> Result<LoginFlow, Error> {
    let call = ory.frontend().create_native_login_flow();
    Ok(call.aal(session.map(|_| "aal2")).x_session_token(session).await?)
}

/// Returns the ID of the identity, or nothing if the session needs a second factor.
async fn who_is(ory: &Ory, token: &str) -> Result<Option<String>, Error> {
    match ory.frontend().to_session().x_session_token(token).await {
        Ok(session) => Ok(session.identity.map(|identity| identity.id)),
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
fn read_line() -> io::Result<String> {
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}
