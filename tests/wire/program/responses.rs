use std::time::Duration;

use fixture_responses::api::api_group::{GetJobError, GetJobResponse, ViewJobResponse};
use fixture_responses::{Client, Error};

fn client(url: &str) -> Client {
    // Each answer counts, so none is asked for twice.
    Client::builder().base_url(url).no_retries().build().expect("a client")
}

pub async fn statuses(url: &str) {
    let client = client(url);
    let api = client.api();
    let done = api.get_job("1").send_with_meta().await.expect("status 200");
    let GetJobResponse::Ok(job) = done.value else { panic!("{:?}", done.value) };
    assert_eq!(job.id, "j");
    assert_eq!((done.meta.status, done.meta.request_id.as_deref()), (200, Some("r-1")));
    assert_eq!(api.get_job("1").await.expect("status 202"), GetJobResponse::Accepted);

    let error = api.get_job("1").await.expect_err("status 404");
    let Some(GetJobError::NotFound(problem)) = error.body() else { panic!("{error:?}") };
    assert_eq!(problem.message, "no");

    let error = api.get_job("1").await.expect_err("status 404 with another body");
    let error = error.api().expect("an answer");
    assert_eq!((error.status(), error.body()), (404, None));
    assert_eq!(&error.raw_body()[..], br#"{"to": "elsewhere"}"#);
    let reason = error.decode_error().expect("a reason").to_string();
    assert!(reason.contains("missing field `message` at $"), "{reason}");

    let error = api.get_job("1").await.expect_err("status 410");
    let Some(GetJobError::Gone(moved)) = error.body() else { panic!("{error:?}") };
    assert_eq!(moved.to, "elsewhere");

    let error = api.get_job("1").await.expect_err("status 503");
    assert_eq!(error.body(), Some(&GetJobError::ServerError("unwell".into())));
    assert!(error.is_retryable());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));

    let error = api.get_job("1").await.expect_err("status 418");
    let Some(GetJobError::Default(problem)) = error.body() else { panic!("{error:?}") };
    assert_eq!(problem.message, "teapot");
    assert_eq!((error.request_id(), error.is_retryable()), (Some("r-2"), false));

    api.delete_job("1").await.expect("status 204");
}

pub async fn undocumented(url: &str) {
    let client = client(url);
    let api = client.api();
    for raw in ["<h1>Bad</h1>", r#"{"message": 1}"#] {
        let error = api.delete_job("1").await.expect_err("an error");
        let error = error.api().expect("an answer");
        assert_eq!(error.body(), None);
        assert_eq!(&error.raw_body()[..], raw.as_bytes());
        assert!(error.decode_error().is_some());
    }
    for told in ["expected a string, found null at $.id", "found more at $"] {
        let error = api.get_job("1").await.expect_err("a body that does not fit");
        assert!(matches!(error, Error::Decode(_)), "{error:?}");
        assert_eq!(error.status(), Some(200));
        assert!(error.to_string().contains(told), "{error}");
    }
    // Where only `default` is documented, it is the result and the error.
    assert_eq!(api.health().await.expect("JSON")["ok"], true);
    let error = api.health().await.expect_err("status 500");
    assert_eq!(error.body().expect("JSON")[0]["ok"], false);

    let raw = api.get_job("1").send_raw().await.expect("any answer");
    assert_eq!((raw.status(), &raw.body()[..]), (404, &br#"{"message": "no"}"#[..]));
}

pub async fn redirects(url: &str) {
    let client = client(url);
    let api = client.api();
    let redirect = api.view_job("a").await.expect("a redirect");
    let ViewJobResponse::Found(redirect) = redirect else { panic!("{redirect:?}") };
    assert_eq!((redirect.status, redirect.location), (302, crate::env("LOCATION")));
    let redirect = api.view_job("relative").await.expect("a relative redirect");
    let ViewJobResponse::Found(redirect) = redirect else { panic!("{redirect:?}") };
    assert_eq!(redirect.location, "../x?y=%20z");
    let error = api.view_job("nowhere").await.expect_err("no Location");
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    // A redirect that the document does not name is an error like any other.
    let error = api.get_job("a").await.expect_err("a redirect");
    assert_eq!(error.status(), Some(302));
    assert_eq!(error.redirect().expect("a `Location`").location, crate::env("LOCATION"));
}
