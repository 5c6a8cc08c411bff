//! What a `Link` header says of the next page, and what is not believed.

use http::{HeaderMap, HeaderValue, StatusCode};
use ory_sdk_runtime::runtime::{
    BoxFuture, Call, Paging, PagingProblem, Request, Response, Transport,
    TransportError, TransportResponse,
};

use super::{BY_LINK, BY_URL, LIST, Parsed, bare, problem, wrapped};
use crate::api::builder;

/// Answers every request with these links and this body.
struct Answer {
    links: Vec<&'static str>,
    body: String,
}

impl Transport for Answer {
    fn send(
        &self,
        _: Request,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        let mut headers = HeaderMap::new();
        for link in &self.links {
            headers.append("link", HeaderValue::from_bytes(link.as_bytes()).unwrap());
        }
        let response =
            TransportResponse::new(StatusCode::OK, headers, self.body.clone());
        Box::pin(std::future::ready(Ok(response)))
    }
}

/// Returns the token that this answer to `https://a.example/v1` leads to.
async fn followed(
    answer: Answer,
    paging: &'static Paging,
    read: fn(&mut Response) -> Parsed,
) -> Result<Option<String>, PagingProblem> {
    let client = builder("https://a.example/v1").transport(answer).build().unwrap();
    let mut pages = Call::new(&client, &LIST).pages(paging, read);
    let page = pages.try_next().await.unwrap().unwrap();
    match page.next_token {
        Some(token) => Ok(Some(token)),
        None => match pages.try_next().await {
            Ok(page) => Ok(page.and_then(|page| page.next_token)),
            Err(error) => Err(problem(&error)),
        },
    }
}

/// Returns the token that these links lead to.
async fn next(links: &[&'static str]) -> Result<Option<String>, PagingProblem> {
    let answer = Answer {
        links: links.to_vec(),
        body: "[]".to_owned(),
    };
    followed(answer, &BY_LINK, bare).await
}

#[tokio::test]
async fn the_grammar_of_rfc_8288() {
    for link in [
        r#"</list?page+token=T>; rel="next""#,
        r#"</list?page%20token=T>;rel=next"#,
        r#"<?page+token=T> ; rel = "next""#,
        r#"<list?a=b&page+token=T&c>; REL="NEXT""#,
        r#"</list?page+token=T#there>; rel="last  next""#,
        r#"</list?page+token=first>; rel="first", </list?page+token=T>; rel="next""#,
        r#", ,</x?page+token=last>;rel=last , </x?page+token=T>; rel=next,"#,
        r#"</x?page+token=T>; title="a, \"b\"; <c>; rel=prev"; rel="next""#,
        r#"</x?page+token=T>; title*=UTF-8'de'n%c3%a4chste; rel="next""#,
        r#"</x?page+token=T>; crossorigin; rel="next"; rel="prev""#,
        r#"</x?page+token=prev>; rel="prev"; rel="next", </x?page+token=T>; rel=next"#,
        r##"</x?page+token=other>; rel="next"; anchor="#x", </x?page+token=T>; rel=next"##,
        r#"</a,b;c?page+token=T>; rel="next""#,
        r#"<>; rel="self", </x?page+token=T>; rel="next";"#,
        "</x?page+token=T>;\trel=\"next\"; title=\"n\u{e4}chste\"",
    ] {
        assert_eq!(next(&[link]).await, Ok(Some("T".to_owned())), "{link}");
    }
    let lines = [r#"</x?page+token=P>; rel="prev""#, r#"</x?page+token=T>; rel="next""#];
    assert_eq!(next(&lines).await, Ok(Some("T".to_owned())));
}

#[tokio::test]
async fn no_link_to_a_next_page_is_the_end() {
    for links in [
        &[][..],
        &[""],
        &[r#"</x?page+token=P>; rel="prev""#],
        &[r#"</x?page+token=P>"#],
        &[r#"</x?page+token=P>; rel="next-archive https://a.example/next""#],
        &[r#"</x?page+token=P>; title="rel=next""#],
    ] {
        assert_eq!(next(links).await, Ok(None), "{links:?}");
    }
}

#[tokio::test]
async fn what_is_no_link_header_is_no_silent_end() {
    for link in [
        "https://a.example/x?page+token=T; rel=next",
        r#"</x?page+token=T; rel="next""#,
        r#"</x?page+token=T>; rel="next"#,
        r#"</x?page+token=T>; rel="next\"#,
        r#"</x?page+token=T> rel="next""#,
        r#"</x>; rel="prev" </x?page+token=T>; rel="next""#,
    ] {
        assert_eq!(next(&[link]).await, Err(PagingProblem::MalformedLink), "{link}");
    }
}

#[tokio::test]
async fn a_link_without_a_token_is_no_silent_end() {
    for link in [
        r#"</list>; rel="next""#,
        r#"</list?page+token=>; rel="next""#,
        r#"</list?page+token>; rel="next""#,
        r#"</list?token=T#?page+token=T>; rel="next""#,
        r#"</list?page+token=%FF>; rel="next""#,
    ] {
        assert_eq!(next(&[link]).await, Err(PagingProblem::NoToken), "{link}");
    }
}

#[tokio::test]
async fn a_link_may_name_the_host_of_the_call_and_no_other() {
    for link in [
        "<https://a.example/v1/list?page+token=T>; rel=next",
        "<HTTPS://A.Example:443/list?page+token=T>; rel=next",
        "<//a.example?page+token=T>; rel=next",
        // Behind a proxy for TLS.
        "<http://a.example/list?page+token=T>; rel=next",
        "<http://a.example:80/list?page+token=T>; rel=next",
        // A colon in a path or query is no scheme.
        "<./x:y?page+token=T>; rel=next",
        "<?a=b:c&page+token=T>; rel=next",
    ] {
        assert_eq!(next(&[link]).await, Ok(Some("T".to_owned())), "{link}");
    }
    for link in [
        "<https://b.example/list?page+token=T>; rel=next",
        "<https://a.example.b.example/list?page+token=T>; rel=next",
        "<https://a.example:8443/list?page+token=T>; rel=next",
        "<http://a.example:443/list?page+token=T>; rel=next",
        "<https://a.example@b.example/list?page+token=T>; rel=next",
        "<https://user@a.example/list?page+token=T>; rel=next",
        "<//b.example/list?page+token=T>; rel=next",
        "<//:443?page+token=T>; rel=next",
        "<ftp://a.example/list?page+token=T>; rel=next",
        "<https:/list?page+token=T>; rel=next",
        "<javascript:x?page+token=T>; rel=next",
    ] {
        assert_eq!(next(&[link]).await, Err(PagingProblem::OtherHost), "{link}");
    }
}

/// Read again from each of its parameters on, it would take minutes.
#[tokio::test]
async fn a_header_of_many_parameters_is_read_once() {
    let parameters = ";a".repeat(200_000);
    let link = format!("</list?page+token=T>{parameters};rel=next").leak();
    assert_eq!(next(&[link]).await, Ok(Some("T".to_owned())));
    let links = "<>;a,".repeat(100_000);
    let link = format!("{links}</list?page+token=T>;rel=next").leak();
    assert_eq!(next(&[link]).await, Ok(Some("T".to_owned())));
}

/// Returns the token that this URL in a body leads to.
async fn next_by_url(url: &'static str) -> Result<Option<String>, PagingProblem> {
    let answer = Answer {
        links: Vec::new(),
        body: serde_json::json!([url]).to_string(),
    };
    followed(answer, &BY_URL, wrapped).await
}

#[tokio::test]
async fn a_url_in_the_body_is_believed_as_a_link_is() {
    for url in [
        "https://a.example/v1/list?page+token=T",
        "https://A.example:443/other?x=1&page%20token=T#there",
        "/list?page+token=T",
        "?page+token=T&page+token=U",
        "list?page+token=T",
    ] {
        assert_eq!(next_by_url(url).await, Ok(Some("T".to_owned())), "{url}");
    }
    assert_eq!(next_by_url("").await, Ok(None));
    for url in [
        "https://b.example/list?page+token=T",
        "//b.example/list?page+token=T",
        "https://a.example:8443/list?page+token=T",
        "https://a.example@b.example/list?page+token=T",
        "ftp://a.example/list?page+token=T",
    ] {
        assert_eq!(next_by_url(url).await, Err(PagingProblem::OtherHost), "{url}");
    }
    for url in ["/list", "/list?page=2", "/list?page+token=", "T"] {
        assert_eq!(next_by_url(url).await, Err(PagingProblem::NoToken), "{url}");
    }
}
