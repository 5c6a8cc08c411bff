//! The module `session` against stand-ins of Kratos: who makes a request, and what becomes of it.

mod cache;
mod check;
mod joined;
mod pages;

use http::{HeaderMap, HeaderName, HeaderValue};
use ory_sdk::Ory;

const EMAIL: &str = "me@example.test";

fn client(url: &str) -> anyhow::Result<Ory> {
    Ok(Ory::builder().base_url(url).build()?)
}

fn headers(name: &'static str, value: &str) -> anyhow::Result<HeaderMap> {
    let mut headers = HeaderMap::new();
    headers.insert(HeaderName::from_static(name), HeaderValue::from_str(value)?);
    Ok(headers)
}
