//! What is wrong with the settings of a client.

use std::error::Error as _;

use super::api::{CONSOLE, TOKEN, builder};

/// The error names the cause, and keeps it.
#[test]
fn the_http_library_says_what_is_wrong() {
    type Configure = fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder;
    let bad_agent: Configure = |http| http.user_agent("a\nb");
    let bad_certificate: Configure =
        |http| http.tls_certs_only([reqwest::Certificate::from_der(b"none").unwrap()]);
    for (configure, why) in
        [(bad_agent, "failed to parse header value"), (bad_certificate, "certificate")]
    {
        let error = builder("https://a.example").reqwest(configure).build().unwrap_err();
        let told = error.to_string();
        assert!(
            told.starts_with("the HTTP library does not start: builder error: "),
            "{told}"
        );
        assert!(told.contains(why), "{told}");
        assert_eq!(error.problems(), std::slice::from_ref(&told));
        assert!(error.source().is_some());
        assert_eq!(format!("{error:?}"), told);
        assert_eq!(error, error.clone());
    }
    let error = builder("nonsense").build().unwrap_err();
    assert!(error.source().is_none());
    assert_eq!(error.problems().len(), 1);
}

/// The whole value of the header in place of the token: the server would only say that it does not know it.
#[test]
fn a_token_with_the_name_of_its_scheme_is_an_error() {
    for token in ["Bearer hush", "bearer hush"] {
        let client = builder("https://a.example").credential(&TOKEN, token);
        let error = client.build().unwrap_err();
        assert!(
            error
                .to_string()
                .ends_with("begins with `Bearer `, which the client adds by itself"),
            "{error}"
        );
        assert!(!format!("{error} {error:?}").contains("hush"));
    }
    let client = builder("https://a.example").credential(&TOKEN, "bearer");
    assert!(client.build().is_ok());
}

/// A test that means another server would call the real one otherwise.
#[test]
fn a_server_that_is_misspelt_is_an_error() {
    let client = builder("https://a.example");
    let client =
        client.server_url(&[&CONSOLE], "https://consol.example.com", "http://[::1]");
    assert_eq!(
        client.build().unwrap_err().to_string(),
        "`server_url` names a server that no operation has: it is one of \
         `https://console.example.com`"
    );
}
