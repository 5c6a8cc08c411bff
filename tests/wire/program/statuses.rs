use fixture_statuses::api::api_group::{
    CachedError, FollowedResponse, MaybeResponse, MixedError, MovedResponse,
};
use fixture_statuses::{Client, Error};

/// Returns a client whose server answers with this status.
fn client(url: &str, status: u16) -> Client {
    let client = Client::builder().base_url(url).no_retries();
    client.default_header("x-status", status.to_string()).build().expect("a client")
}

pub async fn results(url: &str) {
    for status in [200, 202, 299] {
        let client = client(url, status);
        let api = client.api();
        api.silent().await.expect("only `default`, without a body");
        assert_eq!(
            api.all().await.expect("only `default`").text.as_deref(),
            Some("here")
        );
        assert_eq!(api.mixed().await.expect("a result").text.as_deref(), Some("here"));
        api.faults().await.expect("errors alone are documented");
        api.missing().await.expect("errors alone are documented");
        let raw = api.missing().send_raw().await.expect("an answer");
        assert_eq!(&raw.body()[..], br#"{"text": "here"}"#);
        api.emptied().await.expect("another 2xx than the documented one");
        let mut told = api.told().send_events().await.expect("a stream");
        let event = told.event().await.expect("an event").expect("one");
        assert_eq!(event.data.text.as_deref(), Some("one"));
    }
    // A body that is no note is what does not fit, and not the status.
    let error = client(url, 204).api().all().await.expect_err("nothing");
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    let moved = client(url, 200).api().moved().await;
    let error = moved.expect_err("a success that lacks its `code`");
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
}

pub async fn errors(url: &str) {
    for status in [400, 401, 404, 500, 503] {
        let client = client(url, status);
        let api = client.api();
        let error = api.silent().await.expect_err("only `default`, without a body");
        assert_eq!(error.status(), Some(status));
        let error = api.faults().await.expect_err("an error");
        assert_eq!(error.body().expect("a fault").code, 7);
        let error = api.missing().await.expect_err("an error");
        assert_eq!(error.status(), Some(status));
        let error = api.moved().await.expect_err("an error");
        assert_eq!(error.body().expect("a fault").code, 7);
    }
    let error = client(url, 500).api().all().await.expect_err("an error");
    assert_eq!(error.body().expect("a note").text.as_deref(), Some("unwell"));
    let error = client(url, 404).api().all().await.expect_err("an error");
    assert_eq!((error.status(), error.body()), (Some(404), None));
    assert_eq!(&error.raw_body().expect("what came")[..], b"nope");

    let error = client(url, 400).api().mixed().await.expect_err("an error");
    let Some(MixedError::BadRequest(fault)) = error.body() else { panic!("{error:?}") };
    assert_eq!(fault.code, 7);
    let error = client(url, 500).api().mixed().await.expect_err("an error");
    let Some(MixedError::Default(note)) = error.body() else { panic!("{error:?}") };
    assert_eq!(note.text.as_deref(), Some("unwell"));
}

pub async fn redirects(url: &str) {
    let at = client(url, 302);
    let api = at.api();
    let error = api.cached().await.expect_err("a redirect");
    let redirect = error.redirect().expect("a `Location`");
    assert_eq!((redirect.status, &*redirect.location), (302, "/elsewhere?code=1"));
    assert!(!error.is_retryable() && error.body().is_none());
    assert_eq!(
        error.to_string(),
        "cached: the server answered with a redirect (status 302)"
    );
    let error = api.emptied().await.expect_err("a redirect of the range");
    assert_eq!(error.redirect(), Some(redirect));

    let error = client(url, 304).api().cached().await.expect_err("nothing new");
    assert_eq!((error.status(), error.redirect()), (Some(304), None));
    assert_eq!(error.headers().expect("those of the answer")["etag"], "\"7\"");
    assert!(error.to_string().contains("nothing was modified"), "{error}");
    // The body of errors knows no redirect.
    assert!(matches!(error.body(), None::<&CachedError>));

    // A 3xx is a result where no 2xx is documented.
    let moved = client(url, 301).api().moved().await.expect("a redirect");
    let MovedResponse::MovedPermanently(to) = moved else { panic!("{moved:?}") };
    assert_eq!(to.location, "/elsewhere?code=1");
}

/// A 2xx that the document does not have is read like one that it has, and is never an error of the server.
pub async fn other_successes(url: &str) {
    for status in [200, 201, 202, 203, 206, 207, 299] {
        let client = client(url, status);
        let api = client.api();
        let kept = api.kept().send_with_meta().await.expect("a note");
        assert_eq!(
            (kept.value.text.as_deref(), kept.meta.status),
            (Some("here"), status)
        );
        assert_eq!(api.worded().await.expect("words"), "some words");
        let maybe = api.maybe().await.expect("a note");
        let MaybeResponse::Created(note) = maybe else { panic!("{maybe:?}") };
        assert_eq!(note.text.as_deref(), Some("here"));
        if status == 206 {
            continue;
        }
        let followed = api.followed().await.expect("a stream");
        let FollowedResponse::Ok(mut events) = followed else { panic!("{status}") };
        let event = events.event().await.expect("an event").expect("one");
        assert_eq!(event.data.text.as_deref(), Some("one"));
    }
    // Two successes that differ: nobody knows which of them this is.
    let error = client(url, 203).api().either().await.expect_err("neither");
    is_success(
        &error,
        203,
        "either: the call succeeded, but with an undocumented status",
    );
    assert_eq!(&error.raw_body().expect("what came")[..], br#"{"text": "here"}"#);
}

/// Without a body there is no result, and the message says that the call succeeded.
pub async fn other_successes_without_a_body(url: &str) {
    for status in [202, 204, 205] {
        let client = client(url, status);
        let api = client.api();
        let error = api.kept().await.expect_err("no note");
        let end =
            "has no body: expected an object, found the end of the text at $ (offset 0)";
        let told = format!("kept: the call succeeded, but the response {end}");
        is_success(&error, status, &told);
        let error = api.worded().await.expect_err("no words");
        let told =
            "worded: the call succeeded, but with an undocumented status and no body";
        is_success(&error, status, told);
        let maybe = api.maybe().await.expect("a documented nothing");
        assert!(matches!(maybe, MaybeResponse::NoContent), "{maybe:?}");
        let error = api.followed().await.expect_err("no stream");
        assert!(matches!(error, Error::Decode(_)), "{error:?}");
    }
    // A documented status says itself what no text means.
    assert_eq!(client(url, 201).api().worded().await.expect("no words"), "");
}

fn is_success<E: std::fmt::Debug>(error: &Error<E>, status: u16, told: &str) {
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    assert!(!error.is_retryable() && error.attempts() == 1);
    assert_eq!(error.status(), Some(status));
    let message = error.to_string();
    assert!(message.starts_with(&format!("{told} (status {status})")), "{message}");
}
