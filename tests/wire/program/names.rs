use fixture_names::Client;

pub async fn on_the_wire(url: &str) {
    let client = Client::builder().base_url(url).build().expect("a client");
    let call = client.type_api().r#type().self_("1").a_b_query_spaced("2");
    let call = call.a_b_query_kebab("3").filter_x("4").value_123("5");
    let option = call.await.expect("an `Option`");
    let string = option.value.and_then(|vec| vec.string).expect("a `String` in a `Vec`");
    assert_eq!(string.ok.as_deref(), Some("deep"));

    client.etc_passwd().fetch_http_json("x/y").await.expect("a tag that is a path");

    // A value that looks like the parameter is a value.
    let call = client.type_pascal().get_no_id_by_thing("{thing}");
    let words = call.await.expect("keywords");
    assert_eq!((words.self_.as_str(), words.r#fn.as_str()), ("a", "c"));
    assert_eq!((words.plus_1, words.minus_1), (Some(1), Some(-1)));
    let texts = [
        (&words.self_pascal, Some("b")),
        (&words.value, Some("d")),
        (&words.foo_bar_kebab, Some("e")),
        (&words.foo_bar_camel, Some("f")),
        (&words.foo_bar, Some("g")),
        (&words.r, Some("h")),
        (&words.w, None),
    ];
    for (text, expected) in texts {
        assert_eq!(text.as_deref(), expected);
    }

    let client =
        fixture_text::Client::builder().base_url(url).build().expect("a client");
    let text = client.api().trap("z").y("1").await.expect("a text");
    let bytes = serde_json::to_string(&text).expect("JSON");
    assert_eq!(bytes, r#"{"a":"new\nline","quo\"te\\":"v"}"#);
}
