//! The calls as one would write them by hand: reqwest, and models that derive serde.
//!
//! An error keeps what its reader needs: the status, the id of the request, the body and what the body says.

use std::hint::black_box;
use std::time::Duration;

use bytes::Bytes;
use derived::models::{ErrorOAuth2, IntrospectedOAuth2Token, OAuth2Client};
use reqwest::{Client, Response, StatusCode, header};
use serde::de::DeserializeOwned;

use crate::calls::{AGENT, CLIENT, MISSING, TOKEN, Calls};

/// A client written by hand.
pub struct Theirs {
    client: Client,
    base: String,
}

/// An error of the server.
#[derive(Debug)]
#[allow(dead_code, reason = "what is kept and not looked at here costs all the same")]
struct ApiError<E> {
    status: StatusCode,
    request_id: Option<String>,
    raw: Bytes,
    body: Option<E>,
}

/// Reads a success, or the error that the server reports.
async fn read<T: DeserializeOwned, E: DeserializeOwned>(response: Response) -> Result<T, Box<ApiError<E>>> {
    let status = response.status();
    if status.is_success() {
        return Ok(response.json().await.unwrap());
    }
    let request_id = response.headers().get("x-request-id");
    let request_id = request_id.and_then(|id| id.to_str().ok()).map(str::to_owned);
    let raw = response.bytes().await.unwrap();
    let body = serde_json::from_slice(&raw).ok();
    Err(Box::new(ApiError { status, request_id, raw, body }))
}

impl Theirs {
    /// Returns a client of the server at `base`.
    pub fn new(base: &str) -> Self {
        let mut token = header::HeaderValue::from_str(&format!("Bearer {TOKEN}")).unwrap();
        token.set_sensitive(true);
        let headers = header::HeaderMap::from_iter([
            (header::ACCEPT, header::HeaderValue::from_static("application/json")),
            (header::AUTHORIZATION, token),
        ]);
        let client = Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .user_agent(AGENT)
            .default_headers(headers)
            .connect_timeout(Duration::from_secs(10))
            .timeout(Duration::from_secs(30))
            .build()
            .unwrap();
        Self { client, base: base.to_owned() }
    }
}

impl Calls for Theirs {
    async fn get(&self) {
        let url = format!("{}/admin/clients/{CLIENT}", self.base);
        let response = self.client.get(url).send().await.unwrap();
        black_box(read::<OAuth2Client, ErrorOAuth2>(response).await.unwrap());
    }

    async fn introspect(&self) {
        let url = format!("{}/admin/oauth2/introspect", self.base);
        let request = self.client.post(url).form(&[("token", TOKEN), ("scope", "openid profile")]);
        let response = request.send().await.unwrap();
        black_box(read::<IntrospectedOAuth2Token, ErrorOAuth2>(response).await.unwrap());
    }

    async fn list(&self) {
        let url = format!("{}/admin/clients", self.base);
        let response = self.client.get(url).query(&[("page_size", "250")]).send().await.unwrap();
        black_box(read::<Vec<OAuth2Client>, ErrorOAuth2>(response).await.unwrap());
    }

    async fn missing(&self) {
        let url = format!("{}/admin/clients/{MISSING}", self.base);
        let response = self.client.get(url).send().await.unwrap();
        let error = read::<OAuth2Client, ErrorOAuth2>(response).await.unwrap_err();
        assert_eq!(error.status, StatusCode::NOT_FOUND);
        black_box(error.body.unwrap());
    }
}
