//! Shows how calls fail, and how to tell what the caller can do about it.
//!
//! Reads `ORY_SDK_URL` and `ORY_ACCESS_TOKEN`, and the id of an OAuth 2.0 client as an argument.

use std::env;
use std::time::Duration;

use ory_sdk::api::oauth2::GetOAuth2LoginRequestError;
use ory_sdk::{Error, Ory};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let ory = Ory::builder()
        .base_url(env::var("ORY_SDK_URL").expect("ORY_SDK_URL"))
        .ory_access_token(env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
        .build()?;

    let id = env::args().nth(1).unwrap_or_else(|| "no-such-client".to_owned());
    match client_name(&ory, &id).await {
        Ok(Some(name)) => println!("{id} is {name}"),
        Ok(None) => println!("{id} is not there"),
        Err(error) => println!("{}", advice(&error)),
    }

    println!("{}", login(&ory, "a-challenge-from-the-browser").await?);

    // What is not set is found out before anything is sent.
    let nobody = Ory::builder()
        .base_url(env::var("ORY_SDK_URL").expect("ORY_SDK_URL"))
        .build()?;
    if let Err(error) = client_name(&nobody, &id).await {
        println!("{}", advice(&error));
    }
    Ok(())
}

/// One status is an answer here, and all others are errors for the caller.
///
/// `Error` without a parameter is that of any operation: `?` turns each into it.
async fn client_name(ory: &Ory, id: &str) -> Result<Option<String>, Error> {
    // The settings of one call: this one has little time, and is tried once.
    let call = ory.oauth2().get_oauth2_client(id);
    match call.timeout(Duration::from_secs(5)).no_retries().await {
        Ok(client) => Ok(Some(client.client_name.unwrap_or_default())),
        Err(error) if error.status() == Some(404) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Where the document has several bodies for errors, each has its variant.
async fn login(ory: &Ory, challenge: &str) -> Result<String, Error> {
    let error = match ory.oauth2().get_oauth2_login_request(challenge).await {
        Ok(request) => return Ok(format!("{} is to be signed in", request.subject)),
        Err(error) => error,
    };
    match error.body() {
        Some(GetOAuth2LoginRequestError::Gone(_)) => Ok("answered before".to_owned()),
        Some(GetOAuth2LoginRequestError::Default(body)) => {
            let why = body.error_description.as_deref().unwrap_or("no reason given");
            Ok(format!("no such request: {why}"))
        }
        _ => Err(error.into()),
    }
}

/// Says what to do about an error. No message of one shows a secret, so all of them can be logged.
fn advice(error: &Error) -> String {
    let what = match error {
        Error::Api(answer) => match answer.request_id() {
            Some(id) => format!("the server refused, see its log for {id}"),
            None => "the server refused".to_owned(),
        },
        Error::MissingCredential(_) => "set a credential".to_owned(),
        Error::Timeout(_) => "too slow".to_owned(),
        // The message names the place in the body.
        Error::Decode(failure) => format!("report this: {failure}"),
        other => other.to_string(),
    };
    match (error.retry_after(), error.is_retryable()) {
        (Some(wait), true) => format!("{what}; try again in {} s", wait.as_secs()),
        (None, true) => format!("{what}; try again later"),
        (_, false) => format!("{what}; trying again will not help"),
    }
}
