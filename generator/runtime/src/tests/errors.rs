//! Errors: how they convert, what they say, what they keep to themselves.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::models::Color;
use crate::runtime::{ApiBody, Error, NoBody, Operation, Response};

const OPERATION: Operation = Operation {
    id: "getThing",
    method: "GET",
    path: "/things/{id}",
    security: &[],
    server: None,
    accept: "application/json",
};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
enum GetThingError {
    Gone(Color),
    Default(i64),
}

impl ApiBody for GetThingError {}

fn response(
    status: u16,
    headers: &[(&'static str, &'static str)],
    body: &'static str,
) -> Response {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.insert(*name, value.parse().unwrap());
    }
    Response::new(
        &OPERATION,
        StatusCode::from_u16(status).unwrap(),
        map,
        Bytes::from(body),
    )
}

fn parse(response: &mut Response) -> Result<i64, Error<GetThingError>> {
    match response.status() {
        200 => response.json(),
        410 => Err(response.failure(GetThingError::Gone)),
        400..=599 => Err(response.failure(GetThingError::Default)),
        _ => Err(response.unexpected()),
    }
}

#[test]
fn the_status_chooses_the_body() {
    assert_eq!(parse(&mut response(200, &[], "7")).unwrap(), 7);
    let gone = parse(&mut response(410, &[], "\"red\"")).unwrap_err();
    assert_eq!(gone.body(), Some(&GetThingError::Gone(Color::Red)));
    let other = parse(&mut response(404, &[("x-request-id", "abc")], "5")).unwrap_err();
    assert_eq!((other.status(), other.request_id()), (Some(404), Some("abc")));
    assert_eq!(other.body(), Some(&GetThingError::Default(5)));
    let unknown = parse(&mut response(302, &[], "secret")).unwrap_err();
    assert!(unknown.body().is_none());
    assert_eq!(unknown.api().unwrap().raw_body(), "secret");
}

#[test]
fn a_body_that_does_not_fit_is_kept_raw() {
    let error = parse(&mut response(502, &[], "<html>secret</html>")).unwrap_err();
    let api = error.api().unwrap();
    assert_eq!(api.raw_body(), "<html>secret</html>");
    assert!(api.decode_error().is_some() && api.body().is_none());
    assert!(error.is_retryable());
    for shown in [error.to_string(), format!("{error:?}")] {
        assert!(!shown.contains("secret"), "{shown}");
    }
    let long: &'static str = "x".repeat(100_000).leak();
    let error = parse(&mut response(500, &[], long)).unwrap_err();
    assert_eq!(error.api().unwrap().raw_body().len(), 65_536);
}

#[test]
fn messages_say_operation_status_and_request() {
    let headers =
        [("x-request-id", "abc"), ("content-type", "text/html"), ("set-cookie", "hush")];
    let error = parse(&mut response(200, &headers, "<html>")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "getThing: the response is not as documented: expected an integer, found something that \
         is no JSON value at $ (offset 0) (status 200, request id abc), content type `text/html`"
    );
    assert!(!format!("{error:?}").contains("hush"));
    let error = parse(&mut response(404, &headers, "1")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "getThing: the server answered with an error (status 404, request id abc)"
    );
    assert!(!format!("{error:?}").contains("hush"));
}

/// The message of an answer 401 with this body.
fn told(body: &'static str) -> (Option<String>, Option<String>, String) {
    let error = response(401, &[], body).unexpected::<NoBody>();
    let owned = |text: Option<std::borrow::Cow<'_, str>>| text.map(|it| it.into_owned());
    let message = error.to_string();
    let lead = "getThing: the server answered with an undocumented status";
    let told = message.strip_prefix(lead).unwrap().strip_suffix(" (status 401)");
    (owned(error.code()), owned(error.reason()), told.unwrap().to_owned())
}

#[test]
fn messages_say_what_the_server_says() {
    for (body, code, reason, message) in [
        (
            r#"{"error":"invalid_client","error_description":"It is unknown."}"#,
            Some("invalid_client"),
            Some("It is unknown."),
            ": `invalid_client`: It is unknown.",
        ),
        (
            r#"{"type":"about:blank","title":"Not allowed","detail":"Ask ann.","status":401}"#,
            None,
            Some("Not allowed: Ask ann."),
            ": Not allowed: Ask ann.",
        ),
        (
            r#"{"error":{"code":401,"id":"session_inactive","status":"Unauthorized",
                "message":"The request failed","reason":"No session"}}"#,
            Some("session_inactive"),
            Some("The request failed: No session"),
            ": `session_inactive`: The request failed: No session",
        ),
        (
            r#"{"code":"E17","message":"Bad token"}"#,
            Some("E17"),
            Some("Bad token"),
            ": `E17`: Bad token",
        ),
        (r#"{"code":4711,"message":""}"#, Some("4711"), None, ": `4711`"),
        (
            r#"{"error":"Something broke"}"#,
            None,
            Some("Something broke"),
            ": Something broke",
        ),
        (
            r#"{"error":{"code":401,"status":"Unauthorized"}}"#,
            None,
            Some("Unauthorized"),
            ": Unauthorized",
        ),
        (r#"{"message":"same","reason":"same"}"#, None, Some("same"), ": same"),
        // What came before the fault.
        (
            r#"{"error":"invalid_client","error_descr"#,
            Some("invalid_client"),
            None,
            ": `invalid_client`",
        ),
        (
            "{\"message\":\"a\\nb\\u001b[1mc\\u202e\"}",
            None,
            Some("a b [1mc"),
            ": a b [1mc",
        ),
        (
            r#"{"message":7,"error":["a"],"code":null,"detail":{"a":"b"}}"#,
            None,
            None,
            "",
        ),
        (r#"[{"message":"a"}]"#, None, None, ""),
        ("<html>message</html>", None, None, ""),
        ("", None, None, ""),
    ] {
        let expected =
            (code.map(str::to_owned), reason.map(str::to_owned), message.to_owned());
        assert_eq!(told(body), expected, "{body}");
    }
    let long = format!(r#"{{"message":"{}","reason":"no"}}"#, "é".repeat(300));
    let (_, reason, _) = told(long.leak());
    assert_eq!(reason.unwrap(), format!("{}…: no", "é".repeat(200)));
}

#[test]
fn what_is_to_be_kept_from_messages_is() {
    let body = r#"{"error":{"id":"a","message":"hush","reason":"no"},"message":"hush"}"#;
    let mut answer = response(401, &[], body);
    answer.hide("error.message, message");
    let error = answer.unexpected::<NoBody>();
    assert!(error.to_string().ends_with(": `a`: no (status 401)"), "{error}");
    let mut answer = response(401, &[], body);
    answer.hide("error, message");
    let error = answer.unexpected::<NoBody>();
    assert_eq!((error.code(), error.reason()), (None, None));
    assert!(!format!("{error} {error:?} {error:#?}").contains("hush"), "{error:#?}");
}

/// What a `main` that returns an error prints, and `unwrap`.
#[test]
fn debug_is_the_message_with_its_causes() {
    let error = parse(&mut response(502, &[], "<html>")).unwrap_err();
    assert_eq!(
        format!("{error:?}"),
        "getThing: the server answered with an error whose body is not as documented \
         (status 502): expected an integer, found something that is no JSON value at $ (offset 0)"
    );
    let error = parse(&mut response(429, &[], "")).unwrap_err();
    assert_eq!(
        format!("{error:?}"),
        "getThing: the server answered with an error that has no body (status 429)"
    );
    let error = parse(&mut response(404, &[], "5")).unwrap_err();
    assert_eq!(format!("{error:?}"), error.to_string());
    let long = format!("{error:#?}");
    assert!(long.starts_with("Api(") && long.contains("Default("), "{long}");
}

#[test]
fn a_long_request_id_is_cut() {
    let id: &'static str = "r".repeat(50_000).leak();
    let error = parse(&mut response(404, &[("x-request-id", id)], "5")).unwrap_err();
    assert_eq!(error.request_id(), Some(id));
    assert!(
        error.to_string().ends_with(&format!("id {}…)", "r".repeat(200))),
        "{error}"
    );
    assert!(format!("{error:#?}").len() < 2000);
}

#[test]
fn a_redirect_is_a_result() {
    let redirect =
        response(303, &[("location", "/next?x=1")], "").redirect::<NoBody>().unwrap();
    assert_eq!((redirect.location.as_str(), redirect.status), ("/next?x=1", 303));
    assert!(response(303, &[], "").redirect::<NoBody>().is_err());
}

#[test]
fn retry_after_is_seconds_or_a_date() {
    let wait = |value: &'static str| {
        parse(&mut response(429, &[("retry-after", value)], "1"))
            .unwrap_err()
            .retry_after()
    };
    assert_eq!(wait("3").unwrap().as_secs(), 3);
    assert!(wait("Fri, 31 Dec 9999 23:59:59 GMT").unwrap().as_secs() > 1_000_000);
    assert_eq!(wait("Sun, 06 Nov 1994 08:49:37 GMT").unwrap().as_secs(), 0);
    assert_eq!(wait("99999999999999999999999").unwrap().as_secs(), u64::MAX);
    for text in ["-1", "soon", "Sun, 06 Foo 1994 08:49:37 GMT", ", "] {
        assert_eq!(wait(text), None, "{text}");
    }
}

/// `?` crosses operations and leaves the crate. That this compiles is the test.
#[test]
fn question_mark_converts() {
    fn one() -> Result<i64, Error<GetThingError>> {
        parse(&mut response(404, &[], "5"))
    }
    fn none() -> Result<i64, Error<NoBody>> {
        response(200, &[], "1").json()
    }
    fn both() -> Result<i64, Error> {
        Ok(one()? + none()?)
    }
    fn boxed() -> Result<i64, Box<dyn std::error::Error + Send + Sync>> {
        Ok(one()? + both()?)
    }
    let error = both().unwrap_err();
    let body = error.body().unwrap().downcast_ref::<GetThingError>();
    assert_eq!(body, Some(&GetThingError::Default(5)));
    assert_eq!(error.status(), Some(404));
    assert!(boxed().is_err());
    assert!(size_of::<Error<GetThingError>>() <= 16);
}
