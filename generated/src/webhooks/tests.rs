//! Secrets, bodies and answers.

use http::{HeaderMap, HeaderValue};
use serde_json::json;

use super::*;

fn headers(list: &[(&'static str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in list {
        headers.append(*name, HeaderValue::from_str(value).unwrap());
    }
    headers
}

fn takes(receiver: &Receiver, list: &[(&'static str, &str)]) -> bool {
    receiver.check(&headers(list)).is_ok()
}

#[test]
fn a_key_comes_in_its_header_once() {
    let receiver = Receiver::api_key("X-Api-Key", "s3cret");
    assert!(takes(&receiver, &[("x-api-key", "s3cret")]));
    for wrong in ["", "s3cre", "s3cret ", "S3cret", "s3cret,s3cret"] {
        assert!(!takes(&receiver, &[("x-api-key", wrong)]), "{wrong}");
    }
    assert!(!takes(&receiver, &[]));
    assert!(!takes(&receiver, &[("authorization", "s3cret")]));
    assert!(!takes(&receiver, &[("x-api-key", "s3cret"), ("x-api-key", "s3cret")]));
    // Ory sends a key under `Authorization` as it is.
    let receiver = Receiver::api_key("Authorization", "s3cret");
    assert!(takes(&receiver, &[("authorization", "s3cret")]));
    assert!(!takes(&receiver, &[("authorization", "Bearer s3cret")]));
}

#[test]
fn a_key_comes_in_its_cookie_once() {
    let receiver = Receiver::api_key_cookie("key", "s=3cret");
    for right in ["key=s=3cret", "a=b; key=s=3cret ;c"] {
        assert!(takes(&receiver, &[("cookie", right)]), "{right}");
    }
    for wrong in ["", "key", "key=", "xkey=s=3cret", "key=s=3cret; key=a", "Key=s=3cret"]
    {
        assert!(!takes(&receiver, &[("cookie", wrong)]), "{wrong}");
    }
    let two = [("cookie", "key=s=3cret"), ("cookie", "key=s=3cret")];
    assert!(!takes(&receiver, &two));
}

#[test]
fn credentials_come_with_their_scheme() {
    let basic = Receiver::basic("ory", "pa:ss");
    assert!(takes(&basic, &[("authorization", "Basic b3J5OnBhOnNz")]));
    assert!(takes(&basic, &[("authorization", "bASIC  b3J5OnBhOnNz")]));
    for wrong in
        ["b3J5OnBhOnNz", "Basic", "Basic ", "Basicb3J5OnBhOnNz", "Basic %", "Bearer x"]
    {
        assert!(!takes(&basic, &[("authorization", wrong)]), "{wrong}");
    }
    let bearer = Receiver::bearer("token");
    assert!(takes(&bearer, &[("authorization", "bearer token")]));
    assert!(!takes(&bearer, &[("authorization", "token")]));
}

#[test]
fn nothing_is_no_secret() {
    assert!(!takes(&Receiver::api_key("x-api-key", ""), &[("x-api-key", "")]));
    assert!(!takes(&Receiver::api_key("x-api-key", ""), &[]));
    assert!(!takes(&Receiver::api_key("no name", "a"), &[]));
    assert!(!takes(&Receiver::api_key_cookie("a", ""), &[("cookie", "a=")]));
    assert!(!takes(&Receiver::basic("", ""), &[("authorization", "Basic Og==")]));
    assert!(!takes(&Receiver::bearer(""), &[("authorization", "Bearer ")]));
    let unset = Receiver::basic("ory", "");
    assert!(!takes(&unset, &[("authorization", "Basic b3J5Og==")]));
}

#[test]
fn a_secret_is_replaced_while_the_old_one_is_in_use() {
    let new = Receiver::api_key("x-api-key", "new").limit(3);
    let both = new.or(Receiver::bearer("old"));
    assert!(takes(&both, &[("x-api-key", "new")]));
    assert!(takes(&both, &[("authorization", "Bearer old")]));
    assert!(!takes(&both, &[("x-api-key", "old")]));
    assert_eq!(both.body_limit(), 3);
    let right = headers(&[("x-api-key", "new")]);
    assert!(both.receive(&right, "123").is_ok());
    assert_eq!(both.receive(&right, "1234"), Err(Rejected::TooLarge { limit: 3 }));
    assert_eq!(both.receive(&headers(&[]), "1234"), Err(Rejected::Unauthorized));
    let shown = format!("{both:?}");
    assert!(!shown.contains("new") && !shown.contains("old"), "{shown}");
}

fn delivery(body: &serde_json::Value) -> Delivery {
    Delivery::new(body.to_string().into())
}

#[test]
fn a_context_has_what_the_template_sends() {
    let body = json!({
        "flow": {"id": "f", "type": "browser", "transient_payload": {"plan": "free"}},
        "identity": {
            "id": "i", "schema_id": "default", "schema_url": "",
            "created_at": "0001-01-01T00:00:00Z", "traits": {"email": "me@example.test"},
        },
        "request_headers": {"Accept": ["a", "b"]},
        "request_method": "POST", "request_url": null, "mine": 1,
    });
    let context = delivery(&body).context().unwrap();
    let flow = context.flow.as_ref().unwrap();
    assert_eq!((flow.id.as_deref(), flow.kind.as_deref()), (Some("f"), Some("browser")));
    assert_eq!(context.identity.as_ref().unwrap().traits["email"], "me@example.test");
    assert_eq!(context.transient_payload, Some(json!({"plan": "free"})));
    let payload = context.payload::<std::collections::BTreeMap<String, String>>();
    assert_eq!(payload.unwrap().unwrap()["plan"], "free");
    let error = context.payload::<Vec<String>>().unwrap_err();
    assert_eq!(error.status(), 422);
    assert!(!error.to_string().contains("free"), "{error}");
    assert_eq!(Context::default().payload::<String>(), Ok(None));
    assert_eq!(context.request_headers["Accept"], ["a", "b"]);
    assert_eq!(context.request_method.as_deref(), Some("POST"));
    assert_eq!(context.request_url, None);
    assert_eq!(
        context.rest.into_iter().collect::<Vec<_>>(),
        [("mine".to_owned(), json!(1))]
    );
    assert_eq!(delivery(&json!({})).context().unwrap(), Context::default());
}

#[test]
fn a_body_that_is_something_else_is_named_without_its_values() {
    let bad = [
        json!([]),
        json!({"flow": "hidden"}),
        json!({"flow": {"id": ["hidden"]}}),
        json!({"identity": {"id": "hidden"}}),
        json!({"request_headers": {"Cookie": "hidden"}}),
        json!({"request_url": {"hidden": 1}}),
    ];
    for body in bad {
        let rejected = delivery(&body).context().unwrap_err();
        assert_eq!(rejected.status(), 422);
        assert!(!rejected.to_string().contains("hidden"), "{rejected}");
    }
    let rejected = delivery(&json!("hidden")).json::<u8>().unwrap_err();
    assert!(!rejected.to_string().contains("hidden"), "{rejected}");
    let rejected = Delivery::new("{hidden".into()).event().unwrap_err();
    assert!(rejected.to_string().ends_with("not valid JSON, at line 1, column 2"));
}

#[test]
fn an_event_has_its_name_or_another() {
    let body = |name: &str| {
        json!({
            "name": name, "version": "v1", "timestamp": "2026-01-02T03:04:05Z",
            "projectId": "p", "eventAttributes": {"IdentityID": "i", "n": 1}, "new": true,
        })
    };
    let event = delivery(&body("LoginSucceeded")).event().unwrap();
    assert_eq!(event.name, EventName::LoginSucceeded);
    assert_eq!(
        (event.project_id.as_str(), event.version.clone()),
        ("p", Some(json!("v1")))
    );
    assert_eq!(event.timestamp.to_string(), "2026-01-02T03:04:05Z");
    assert_eq!((event.attribute("IdentityID"), event.attribute("n")), (Some("i"), None));
    assert!(!format!("{event:?}").contains("IdentityID"));
    let event = delivery(&body("SomethingNew")).event().unwrap();
    assert_eq!(event.name, EventName::Other("SomethingNew".to_owned()));
    assert_eq!(event.name.to_string(), "SomethingNew");
    for name in
        ["OIDCIdentityTokenIssued", "SessionTokenizedAsJWT", "OAuth2ClientCreated"]
    {
        assert_eq!(EventName::from(name).as_str(), name);
        assert!(!matches!(EventName::from(name), EventName::Other(_)), "{name}");
    }
    for missing in ["name", "timestamp", "projectId"] {
        let mut body = body("LoginSucceeded");
        body[missing] = json!(7);
        let rejected = delivery(&body).event().unwrap_err();
        assert!(rejected.to_string().contains(missing), "{rejected}");
    }
}

#[test]
fn an_answer_is_as_ory_reads_it() {
    let go_on = Answer::proceed();
    assert_eq!((go_on.status(), go_on.body()), (200, &json!({})));
    let email = Field::new(["traits", "email"]);
    let answer = Answer::interrupt(email.clone(), Message::new(1, "One"))
        .also(Field::whole(), Message::new(2, "Two").kind("info"))
        .also(email, Message::new(3, "Three").context(json!({"a": 1})));
    let expected = json!({"messages": [
        {"instance_ptr": "#/traits/email", "messages": [
            {"id": 1, "text": "One", "type": "error", "context": {}},
            {"id": 3, "text": "Three", "type": "error", "context": {"a": 1}},
        ]},
        {"instance_ptr": "#/", "messages": [
            {"id": 2, "text": "Two", "type": "info", "context": {}},
        ]},
    ]});
    assert_eq!((answer.status(), answer.body()), (400, &expected));
    let change = IdentityChange::new()
        .traits(json!({"email": "a"}))
        .metadata_admin(json!(null))
        .verifiable_address("a", "email", true)
        .verifiable_address("b", "sms", false)
        .recovery_address("a", "email");
    let answer = Answer::change(change);
    let expected = json!({"identity": {
        "traits": {"email": "a"}, "metadata_admin": null,
        "verifiable_addresses": [
            {"value": "a", "via": "email", "verified": true, "status": "completed"},
            {"value": "b", "via": "sms", "verified": false, "status": "pending"},
        ],
        "recovery_addresses": [{"value": "a", "via": "email"}],
    }});
    assert_eq!((answer.status(), answer.body()), (200, &expected));
    let stopped = answer.also(Field::whole(), Message::new(1, "No"));
    assert_eq!((stopped.status(), stopped.body().get("identity")), (400, None));
}

#[test]
fn a_field_is_a_pointer_whatever_its_name() {
    for (name, pointer) in [
        ("", "#/"),
        ("a/b", "#/a~1b"),
        ("~1", "#/~01"),
        ("100%", "#/100%25"),
        ("ä \"#", "#/%C3%A4%20%22%23"),
    ] {
        assert_eq!(Field::new([name]).as_str(), pointer);
    }
}
