//! Mocks of the SDK's operations: every result can be made, also of models that only the server sends.

use anyhow::Result;
use ory_sdk::api::oauth2::{
    AcceptOAuth2LoginRequestCall, GetOAuth2LoginRequestCall, GetOAuth2LoginRequestError,
    IntrospectOAuth2TokenCall,
};
use ory_sdk::testing::MockTransport;
use ory_sdk::{Ory, models};

fn client(mock: &MockTransport) -> Result<Ory> {
    let builder = Ory::builder().base_url("https://a.example").ory_access_token("key");
    Ok(builder.transport(mock.clone()).build()?)
}

#[tokio::test]
async fn results_that_only_the_server_sends_are_made_by_their_constructors() -> Result<()>
{
    let mock = MockTransport::new();
    let login = models::OAuth2RedirectTo::new("https://b.example/next");
    mock.on::<AcceptOAuth2LoginRequestCall>().returns(login.clone());
    let token = models::IntrospectedOAuth2Token::new(true).client_id("photos").exp(5);
    mock.on::<IntrospectOAuth2TokenCall>().returns(token.aud(["a", "b"]));
    let client = client(&mock)?;
    let answer = client.oauth2().accept_oauth2_login_request("challenge").await?;
    assert_eq!(answer, login);
    let read = client.oauth2().introspect_oauth2_token("token").await?;
    assert_eq!((read.active, read.client_id.as_deref()), (true, Some("photos")));
    assert_eq!((read.exp, read.aud), (Some(5), Some(vec!["a".to_owned(), "b".into()])));
    Ok(())
}

#[tokio::test]
async fn errors_come_with_the_body_that_they_are_given() -> Result<()> {
    let mock = MockTransport::new();
    let body = models::ErrorOAuth2::new().error("invalid_request").status_code(400);
    let gone = models::OAuth2RedirectTo::new("https://b.example/again");
    mock.on::<IntrospectOAuth2TokenCall>().returns_error(400, body.clone());
    mock.on::<GetOAuth2LoginRequestCall>().returns_error(410, gone.clone());
    let client = client(&mock)?;
    let error =
        client.oauth2().introspect_oauth2_token("token").await.expect_err("an error");
    assert_eq!((error.status(), error.body()), (Some(400), Some(&body)));
    let error = client
        .oauth2()
        .get_oauth2_login_request("challenge")
        .await
        .expect_err("an error");
    assert_eq!(error.status(), Some(410));
    assert_eq!(error.body(), Some(&GetOAuth2LoginRequestError::Gone(gone)));
    Ok(())
}
