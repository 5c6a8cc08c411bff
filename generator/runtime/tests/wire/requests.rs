//! What stands on the wire, byte for byte.

use ory_sdk_runtime::runtime::json::{Encode, Writer};
use ory_sdk_runtime::runtime::{Call, Error, Json, ListStyle};

use super::api::{GET_ODD, PUT_THING, Thing, builder, client, get_thing};
use super::server::{Heard, Server};

async fn heard(
    call: impl FnOnce(&ory_sdk_runtime::runtime::Client) -> Box<Call>,
) -> Heard {
    let server = Server::json(200, "{}");
    call(&client(&server.url)).send_raw().await.unwrap();
    server.heard()
}

async fn refused(
    call: impl FnOnce(&ory_sdk_runtime::runtime::Client) -> Box<Call>,
) -> String {
    let server = Server::json(200, "{}");
    let error = call(&client(&server.url)).send_raw().await.unwrap_err();
    assert!(matches!(error, Error::InvalidArgument(_)), "{error}");
    server.heard_nothing();
    error.to_string()
}

/// Returns the names of the headers, in order of the alphabet.
fn names(heard: &Heard) -> Vec<&str> {
    let mut names: Vec<_> =
        heard.headers.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    names
}

#[tokio::test]
async fn a_get_has_these_headers_and_no_others() {
    let gzip = heard(get_thing).await;
    assert_eq!(gzip.line(), "GET /things/1 HTTP/1.1");
    assert_eq!(names(&gzip), ["accept", "accept-encoding", "host", "user-agent"]);
    assert_eq!(gzip.header("accept"), Some("application/json"));
    assert_eq!(gzip.header("accept-encoding"), Some("gzip"));
    let agent = concat!("ory-sdk-runtime/", env!("CARGO_PKG_VERSION"));
    assert_eq!(gzip.header("user-agent"), Some(agent));

    // Without the feature `gzip`.
    let server = Server::json(200, "{}");
    let plain = builder(&server.url).reqwest(|http| http.no_gzip()).build().unwrap();
    get_thing(&plain).send_raw().await.unwrap();
    assert_eq!(names(&server.heard()), ["accept", "host", "user-agent"]);
}

#[tokio::test]
async fn a_path_template_is_literal_where_it_is_no_parameter() {
    let heard = heard(|client| {
        let mut call = Call::new(client, &GET_ODD);
        call.path("id", "1");
        call
    });
    let path = "/o%22dd%5C%7B%7B1%7D%7D%60/%7B0%7D$/%2f/%23%C3%A9%252";
    assert_eq!(heard.await.line(), format!("GET {path} HTTP/1.1"));
}

#[tokio::test]
async fn the_base_url_keeps_its_path() {
    let server = Server::json(200, "{}");
    let client = builder(&format!("{}/api/v1/", server.url)).build().unwrap();
    get_thing(&client).send_raw().await.unwrap();
    assert_eq!(server.heard().line(), "GET /api/v1/things/1 HTTP/1.1");
}

fn serde_json_object(text: &str) -> Json {
    text.parse().unwrap()
}

#[tokio::test]
async fn headers_and_cookies_arrive_as_they_are() {
    let heard = heard(|client| {
        let mut call = get_thing(client);
        call.header("X-Text", "é x");
        call.header_list("X-List", ["a", "b"]);
        call.header("Cookie", "a=1; b=2");
        call.cookie("c", "3=|4");
        call.options().header("Accept", "text/plain").header("X-More", "m");
        call
    })
    .await;
    assert_eq!(heard.header("x-list"), Some("a,b"));
    assert_eq!(heard.header("x-text"), Some("é x"));
    assert_eq!(heard.header("cookie"), Some("a=1; b=2; c=3=|4"));
    assert_eq!(heard.header("accept"), Some("text/plain"));
    assert_eq!(heard.header("x-more"), Some("m"));
}

#[tokio::test]
async fn bodies_are_json_text_bytes_or_forms() {
    let thing = Thing { name: "é".to_owned() };
    let json = heard(|client| {
        let mut call = Call::new(client, &PUT_THING);
        call.json("application/json", &thing);
        call
    })
    .await;
    assert_eq!(json.line(), "PUT /things HTTP/1.1");
    assert_eq!(json.header("content-type"), Some("application/json"));
    assert_eq!(json.text(), r#"{"name":"é"}"#);

    let text = heard(|client| {
        let mut call = Call::new(client, &PUT_THING);
        call.text("text/plain", "a\nb");
        call
    });
    assert_eq!(text.await.text(), "a\nb");

    let form = heard(|client| {
        let mut call = Call::new(client, &PUT_THING);
        call.form("grant type", "a b+c&d=é*-._~");
        call.form_list("list", ["1,2", "3"], ListStyle::Exploded);
        call.form_list("comma", ["1,2", "3"], ListStyle::Comma);
        call.form("empty", "");
        call
    })
    .await;
    assert_eq!(form.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(
        form.text(),
        "grant+type=a+b%2Bc%26d%3D%C3%A9*-._%7E&list=1%2C2&list=3&comma=1%2C2,3&empty="
    );
}

#[tokio::test]
async fn a_json_body_can_travel_as_a_form() {
    let text = r#"{"method":"password","traits":{"name":{"first":"Ann A"}},"l":["a",1],"n":null,"b":true}"#;
    let form = heard(|client| {
        let mut call = Call::new(client, &PUT_THING);
        call.json("application/json", &serde_json_object(text));
        call.json_as_form();
        call
    })
    .await;
    assert_eq!(form.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(form.text(), "b=true&l=a&l=1&method=password&traits.name.first=Ann+A");
    refused(|client| {
        let mut call = Call::new(client, &PUT_THING);
        call.json("application/json", &vec![1_i64]);
        call.json_as_form();
        call
    })
    .await;
}

#[tokio::test]
async fn a_number_that_json_cannot_express_is_refused() {
    struct Ratio(f64);
    impl Encode for Ratio {
        fn encode(&self, w: &mut Writer) {
            w.begin_object();
            w.field("ratio", &self.0);
            w.end_object();
        }
    }
    let message = refused(|client| {
        let mut call = Call::new(client, &PUT_THING);
        call.json("application/json", &Ratio(f64::NAN));
        call
    });
    assert!(message.await.ends_with("at $.ratio"));
}

#[tokio::test]
async fn debug_of_a_call_shows_names_only() {
    let mut call = get_thing(&client("https://a.example"));
    call.query("challenge", "hush");
    call.header("x-token", "hush");
    call.cookie("session", "hush");
    call.form("password", "hush");
    call.options().header("x-more", "hush");
    let shown = format!("{call:?} {:?}", call.clone().send_raw());
    assert!(shown.contains("challenge") && shown.contains("/things/{id}"), "{shown}");
    assert!(!shown.contains("hush"), "{shown}");
}

/// `NaN` and the infinities have no text that servers agree on, as in JSON.
#[tokio::test]
async fn what_is_no_number_is_not_sent() {
    let server = Server::json(200, "{}");
    let client = client(&server.url);
    let set: [fn(&mut Call); 5] = [
        |call| call.query("value", f64::NAN),
        |call| call.header("value", f32::INFINITY),
        |call| call.cookie("value", f64::NEG_INFINITY),
        |call| call.form("value", f64::NAN),
        |call| call.query_list("value", [1.0, f64::NAN], ListStyle::Comma),
    ];
    for set in set {
        let mut call = get_thing(&client);
        set(&mut call);
        let error = call.send_raw().await.unwrap_err();
        let told = "getThing: `value` is not a finite number";
        assert!(error.to_string().starts_with(told), "{error}");
    }
    server.heard_nothing();
    let mut call = get_thing(&client);
    call.query("value", 1.5);
    call.send_raw().await.unwrap();
    assert_eq!(server.heard().line(), "GET /things/1?value=1.5 HTTP/1.1");
}
