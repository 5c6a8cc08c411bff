use std::error::Error;
use std::fmt::Debug;

const SECRET: &str = "PLANTED";

pub async fn hidden(url: &str) {
    for base in ["", "/broken", "/cut", "/moved"].map(|path| format!("{url}{path}")) {
        calls(&base).await;
    }
    // Nobody listens there.
    calls("http://127.0.0.1:9").await;
    told(&format!("{url}/told")).await;
    values();
}

/// What the server says is wrong is in the message, and nothing else of the body.
async fn told(url: &str) {
    let builder = fixture_responses::Client::builder().base_url(url);
    let client = builder.build().expect("a client");
    let error = client.api().delete_job("1").await.expect_err("status 404");
    assert_eq!(error.reason().as_deref(), Some("It is gone"));
    assert!(error.to_string().contains(": It is gone (status 404)"), "{error}");
    assert!(error.raw_body().is_some_and(|body| body.ends_with(b"\"PLANTED\"}")));
    chain_shows_none(&error.erase());
}

async fn calls(url: &str) {
    let builder = fixture_security::Client::builder().base_url(url);
    let builder = builder.token(SECRET).login("me", SECRET).cookie_key(SECRET);
    shows_none(&builder);
    let client = builder.build().expect("a client");
    shows_none(&client);
    fails(client.api().use_default().header("X-Own", SECRET)).await;
    fails(client.api().use_either()).await;
    fails(client.api().use_cookie()).await;
    let keys = fixture_security::Client::builder().header_key(SECRET).query_key(SECRET);
    let client = keys.base_url(url).build().expect("a client");
    shows_none(&client);
    fails(client.api().use_either()).await;

    let builder = fixture_parameters::Client::builder().base_url(url);
    let client = builder.build().expect("a client");
    let call = client.api().get_file(1, SECRET).session(SECRET).x_trace(SECRET);
    fails(call.path_query(SECRET)).await;

    let builder = fixture_bodies::Client::builder().base_url(url);
    let client = builder.build().expect("a client");
    fails(client.api().send_form(SECRET)).await;
    fails(client.api().send_text(SECRET)).await;

    let builder = fixture_responses::Client::builder().base_url(url);
    let client = builder.build().expect("a client");
    fails(client.api().delete_job(SECRET)).await;
    let redirect = client.api().view_job("a").send_with_meta().await;
    match redirect {
        Ok(redirect) => shows_none(&redirect),
        Err(error) => chain_shows_none(&error),
    }
    if let Ok(raw) = client.api().get_job("a").send_raw().await {
        shows_none(&raw);
    }
}

/// A call that fails, and shows nothing before and after it does.
async fn fails<C, T, E>(call: C)
where
    C: Debug + IntoFuture<Output = Result<T, E>>,
    E: Error,
{
    shows_none(&call);
    match call.await {
        Ok(_) => panic!("the call succeeds"),
        Err(error) => chain_shows_none(&error),
    }
}

fn values() {
    let text = format!(
        r#"{{"secret": "{SECRET}", "held": "{SECRET}", "open": "shown", "text": "shown"}}"#
    );
    let value: fixture_scalars::models::Scalars =
        serde_json::from_str(&text).expect("scalars");
    assert_eq!(value.secret.as_deref(), Some(SECRET));
    assert_eq!(value.held.as_deref(), Some(SECRET));
    assert_eq!(format!("{value:?}").matches("shown").count(), 2);
    shows_none(&value);
    let text = format!(r#"{{"secret": ["{SECRET}"]}}"#);
    let error = serde_json::from_str::<fixture_scalars::models::Scalars>(&text);
    chain_shows_none(&error.expect_err("a list is no string"));
    let raw = fixture_unions::RawJson::parse(&format!("\"{SECRET}\"")).expect("JSON");
    shows_none(&raw);
}

fn chain_shows_none(error: &dyn Error) {
    let mut next = Some(error);
    while let Some(error) = next {
        shows_none(&error);
        assert!(!error.to_string().contains(SECRET), "{error}");
        next = error.source();
    }
}

fn shows_none(value: &impl Debug) {
    let told = format!("{value:?} {value:#?}");
    assert!(!told.contains(SECRET), "{told}");
}
