//! The calls as one would write them by hand: reqwest, and models that derive serde.

use std::hint::black_box;
use std::time::Duration;

use reqwest::{Client, StatusCode, header};

use crate::calls::{AGENT, CLIENT, MISSING, TOKEN, Calls};

/// A client written by hand.
pub struct Theirs {
    client: Client,
    base: String,
}

impl Calls for Theirs {
    fn new(base: &str) -> Self {
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

    async fn get(&self) {
        let url = format!("{}/admin/clients/{CLIENT}", self.base);
        let response = self.client.get(url).send().await.unwrap();
        let response = response.error_for_status().unwrap();
        black_box(response.json::<derived::models::OAuth2Client>().await.unwrap());
    }

    async fn introspect(&self) {
        let url = format!("{}/admin/oauth2/introspect", self.base);
        let request = self.client.post(url).form(&[("token", TOKEN), ("scope", "openid profile")]);
        let response = request.send().await.unwrap().error_for_status().unwrap();
        black_box(response.json::<derived::models::IntrospectedOAuth2Token>().await.unwrap());
    }

    async fn list(&self) {
        let url = format!("{}/admin/clients", self.base);
        let response = self.client.get(url).query(&[("page_size", "250")]).send().await.unwrap();
        let response = response.error_for_status().unwrap();
        black_box(response.json::<Vec<derived::models::OAuth2Client>>().await.unwrap());
    }

    async fn missing(&self) {
        let url = format!("{}/admin/clients/{MISSING}", self.base);
        let response = self.client.get(url).send().await.unwrap();
        assert_eq!(response.status(), StatusCode::NOT_FOUND);
        black_box(response.json::<derived::models::ErrorOAuth2>().await.unwrap());
    }
}
