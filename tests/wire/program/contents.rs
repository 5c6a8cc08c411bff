use fixture_contents::api::api_group::{
    GetAnythingResponse, GetReportError, GetReportHeaders, GetReportResponse,
};
use fixture_contents::models::{Report, Short};
use fixture_contents::testing::MockTransport;
use fixture_contents::{Client, api::api_group::GetReportCall};

fn client(url: &str) -> Client {
    Client::builder().base_url(url).build().expect("a client")
}

pub async fn kinds(url: &str) {
    let client = client(url);
    let api = client.api();
    let report = || crate::read::<Report>(r#"{"id": "r"}"#);
    let expected = [
        GetReportResponse::Ok(report()),
        GetReportResponse::OkVndExampleShortJson(crate::read::<Short>(
            r#"{"name": "s"}"#,
        )),
        GetReportResponse::OkCsv("a,b".to_owned()),
        GetReportResponse::OkCsv("plain".to_owned()),
        GetReportResponse::OkBinary("PNG".into()),
        GetReportResponse::Ok(report()),
        GetReportResponse::Created(report()),
    ];
    for expected in expected {
        assert_eq!(api.get_report("1").await.expect("a report"), expected);
    }
    let error = api.get_report("1").await.expect_err("status 404");
    let Some(GetReportError::ClientError(problem)) = error.body() else {
        panic!("{error:?}")
    };
    assert_eq!(problem.title, "no");
    let error = api.get_report("1").await.expect_err("status 404, in text");
    assert_eq!(error.body(), Some(&GetReportError::ClientErrorText("no".to_owned())));
    let headers = GetReportHeaders::new(error.api().expect("an answer").headers());
    assert_eq!(headers.retry_after(), Ok(Some(9)));
    assert_eq!(api.get_same().await.expect("JSON"), report());
    let anything = api.get_anything().await.expect("JSON");
    assert_eq!(anything, GetAnythingResponse::Ok(report()));
    let anything = api.get_anything().await.expect("bytes");
    assert_eq!(anything, GetAnythingResponse::Success("b".into()));
}

pub async fn headers(url: &str) {
    let client = client(url);
    let call = client.api().get_report("1");
    let report = call.send_with_meta().await.expect("a report");
    let headers = GetReportHeaders::new(&report.meta.headers);
    assert_eq!(headers.x_rate_limit(), Ok(Some(41)));
    let expires = headers.x_expires().expect("a date-time").expect("one");
    assert_eq!(expires.to_string(), "2024-05-06T07:08:09Z");
    assert_eq!(
        headers.x_tags(),
        Ok(vec!["a".to_owned(), "b".to_owned(), "c".to_owned()])
    );
    assert_eq!(headers.etag(), Some("\"1\""));
    assert_eq!((headers.x_kind(), headers.retry_after()), (None, Ok(None)));
    let error = headers.x_sizes().expect_err("no numbers");
    assert_eq!((error.name(), headers.x_rate_limit().is_ok()), ("X-Sizes", true));
    let shown = format!("{headers:?}");
    assert!(shown.contains("x-rate-limit") && !shown.contains("41"), "{shown}");

    // A mock answers with the content type that tells the kinds apart.
    let kinds = [
        GetReportResponse::OkCsv("a,b".to_owned()),
        GetReportResponse::OkVndExampleShortJson(crate::read::<Short>(
            r#"{"name": "s"}"#,
        )),
        GetReportResponse::OkBinary("PNG".into()),
    ];
    for kind in kinds {
        let mock = MockTransport::new();
        mock.on::<GetReportCall>().returns(kind.clone());
        let client =
            Client::builder().base_url("https://x.test").transport(mock).build();
        let client = client.expect("a client");
        assert_eq!(client.api().get_report("1").await.expect("a report"), kind);
    }
}
